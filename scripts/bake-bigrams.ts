/**
 * Writes `src/pipeline/repair/bigrams.json`: how often one character follows another in Simplified
 * Chinese, in powers of four. Counts only, of
 *
 * - statutes and regulations in Markdown or plain text, which Chinese law leaves in the public
 *   domain (the ones in use: the repository LawRefBook/Laws),
 * - a word list with counts, `word count tag` a line (the one in use: `extra_dict/dict.txt.small` of
 *   jieba, MIT),
 * - the labelled bodies of this project, in `scripts/eval/gold`.
 *
 *   node scripts/bake-bigrams.ts --words FILE --text FOLDER
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const target = new URL('../src/pipeline/repair/bigrams.json', import.meta.url)
const gold = new URL('eval/gold/', import.meta.url)

/** Pairs that the table holds; with these the file stays below 150 kB. */
const size = 31_000
/** Our own pages are few, and on the very subject. */
const ownWeight = 200

const { values } = parseArgs({
  options: { words: { type: 'string' }, text: { type: 'string' } },
})
if (values.words === undefined || values.text === undefined)
  throw new Error('Cannot bake: give --words FILE and --text FOLDER.')

const pairs = new Map<string, number>()
const singles = new Map<string, number>()

const add = (counts: Map<string, number>, key: string, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

/** Digits and Latin letters as one sign each, Markdown and blanks as none. */
const fold = (text: string): string =>
  text
    .replace(/[0-9０-９]+/g, '0')
    .replace(/[A-Za-zＡ-Ｚａ-ｚ]+/g, 'A')
    .replace(/[^\p{Script=Han}，。、；：？！“”《》（）0A\n]/gu, '')

const kept = /^[\p{Script=Han}，。、；：？！“”《》（）0A]{2}$/u

function count(text: string, weight: number): void {
  for (const line of fold(text).split('\n')) {
    const chars = [...line]
    for (const [at, char] of chars.entries()) {
      add(singles, char, weight)
      const pair = char + (chars[at + 1] ?? '')
      if (kept.test(pair)) add(pairs, pair, weight)
    }
  }
}

for (const file of readdirSync(values.text, { recursive: true, encoding: 'utf8' }).sort())
  if (/\.(?:md|txt)$/.test(file)) count(readFileSync(join(values.text, file), 'utf8'), 1)

for (const line of readFileSync(values.words, 'utf8').split('\n')) {
  const [word = '', times] = line.split(' ')
  count(word, Number(times ?? 0))
}

for (const file of readdirSync(gold).sort()) {
  const { body = [] }: { body?: readonly unknown[] } = JSON.parse(
    readFileSync(new URL(file, gold), 'utf8'),
  )
  for (const text of body) if (typeof text === 'string') count(text, ownWeight)
}

let total = 0
for (const times of singles.values()) total += times

/** What is lost when the pair is left out: its count, and how much likelier it is than by chance. */
const worth = ([pair, times]: readonly [string, number]): number => {
  const [a = '', b = ''] = pair
  return times * Math.log((times * total) / ((singles.get(a) ?? 1) * (singles.get(b) ?? 1)))
}

const level = (times: number): number => Math.max(0, Math.round(Math.log2(times) / 2))
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Characters grouped by level: a small letter, `a` for 4^0, `b` for 4^1, then the characters of that level. */
function grouped(counts: readonly (readonly [string, number])[]): string {
  const groups = new Map<number, string[]>()
  for (const [char, times] of counts) {
    const found = groups.get(level(times)) ?? []
    groups.set(level(times), [...found, char])
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([power, chars]) => String.fromCharCode(0x61 + power) + chars.sort(byCode).join(''))
    .join('')
}

const best = [...pairs].sort((a, b) => worth(b) - worth(a) || byCode(a[0], b[0])).slice(0, size)
const followers = new Map<string, (readonly [string, number])[]>()
for (const [pair, times] of best) {
  const [a = '', b = ''] = pair
  followers.set(a, [...(followers.get(a) ?? []), [b, times] as const])
}

const common = [...singles].filter(([char, times]) => kept.test(char + char) && times >= 512)
const table = {
  singles: grouped(common),
  pairs: Object.fromEntries(
    [...followers].sort(([a], [b]) => byCode(a, b)).map(([char, list]) => [char, grouped(list)]),
  ),
}
const json = `${JSON.stringify(table)}\n`
writeFileSync(target, json)
console.log(`${best.length} pairs, ${common.length} characters, ${Buffer.byteLength(json)} bytes`)
