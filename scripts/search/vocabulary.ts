/**
 * The words of the articles, for suggestions, pinyin and the correction of typos: names that the
 * metadata hold, and words and short phrases that recur in the text.
 */
import type { Terms } from '../../src/terms.ts'
import { foldChars } from '../../src/lib/search/fold.ts'
import type { Suggestion } from '../../src/lib/search/types.ts'
import type { StoredArticle } from '../articles.ts'
import { byCodeUnit } from '../prebuild/code-unit-order.ts'
import readings from './readings.json' with { type: 'json' }

/** Entries at most: about 60 kB compressed, whatever the number of articles. */
const mostWords = 14_000
const mostNames = 4_000
/** Code units of a word at most, and segments that one may consist of. */
const longest = 10
const mostSegments = 6
/** How much oftener than by chance the parts of a phrase have to meet: share of the rarer part. */
const cohesion = 0.12

/**
 * Words of grammar: no phrase begins or ends with one. Its characters may do so as a part of a longer
 * word: 工会, 协会, 无人机, 研究所.
 */
const grammar = new Set([
  ...'的了在是和与及或被把将对从到为以于等也都就还又而且但则着过吗呢吧啊这那其此每各该个们我你他她它有不没无很更最可会要想说让使给向由并已之所',
  ...'没有 不是 就是 还是 也是 都是 因为 为了 以及 对于 关于 由于 从而 而且 但是 可以 如果 这个 那个 这些 那些 这里 那里 我们 他们 它们 你们 自己 已经 不仅 不断 其中 其他 此外 之后 之前 以后 以前 以上 以下 以来 还有 还要 就要 也要 要求 可能 不能 不要 更加 更多 最后 每个 每年 各自 将在 正在 在于 等等 向着 给予 之一 有关 所有 不同'.split(
    ' ',
  ),
])

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Text of the vocabulary file; `Vocabulary` of the browser reads it. */
export function vocabularyText(articles: readonly StoredArticle[], terms: Terms): string {
  const names = namesOf(articles, terms)
  const { words, rare } = wordsOf(articles, names)
  const chars = new Set([...names.values()].flatMap((kind) => [...kind.keys()].join('')).join(''))
  for (const word of [...words.keys(), ...rare.keys()]) for (const char of word) chars.add(char)

  return [
    [...names].map(([kind, counts]) => [kind, ...grouped(counts)].join('\n')).join('\n\n'),
    ['word', ...grouped(words)].join('\n'),
    ['rare', ...grouped(rare)].join('\n'),
    ['alias', ...aliasLines(terms)].join('\n'),
    ['reading', ...readingLines(chars)].join('\n'),
  ].join('\n\n')
}

/** Words by the number of articles that hold them, the most frequent first: `12 工匠 技能`. */
function grouped(counts: ReadonlyMap<string, number>): string[] {
  const byCount = new Map<number, string[]>()
  for (const [word, count] of counts) {
    const words = byCount.get(count) ?? []
    words.push(word)
    byCount.set(count, words)
  }
  return [...byCount]
    .sort(([a], [b]) => b - a)
    .map(([count, words]) => `${count} ${words.sort(byCodeUnit).join(' ')}`)
}

type Kind = Exclude<Suggestion['kind'], 'word'>

function namesOf(
  articles: readonly StoredArticle[],
  { topics, terms }: Terms,
): ReadonlyMap<Kind, ReadonlyMap<string, number>> {
  const counts = new Map<Kind, Map<string, number>>()
  const add = (kind: Kind, name: string): void => {
    const text = foldChars(name).replaceAll(/\s/g, '')
    const counted = counts.get(kind) ?? new Map<string, number>()
    counts.set(kind, counted)
    if (text.length > 1) counted.set(text, (counted.get(text) ?? 0) + 1)
  }

  const spelled = [...terms, ...topics].flatMap(({ label, short, aliases }) =>
    [...new Set([label, short ?? label, ...aliases])].map(foldChars),
  )
  for (const { article, blocks } of articles) {
    const text = foldChars([article.title, ...blocks].join('\n'))
    const { province, city, area } = article.region
    for (const name of new Set(spelled)) if (text.includes(name)) add('term', name)
    for (const { id, label, short } of topics) {
      if (article.topics.includes(id)) add('topic', short ?? label)
    }
    for (const place of [province, city, area].filter((one) => one !== null)) {
      add('place', place)
      if (place.length > 2) add('place', place.replace(/(?:自治区|自治州|[省市区县州盟])$/, ''))
    }
    for (const name of new Set(article.orgs.map((org) => org.name))) add('body', name)
    if (article.source) add('outlet', article.source.name)
    for (const name of new Set(article.people.map((person) => person.name))) add('person', name)
  }
  for (const [kind, counted] of counts) counts.set(kind, best(counted, mostNames))
  return counts
}

interface Seen {
  count: number
  inTitle: boolean
  /** Count of the rarest way to cut it in two, seen from its rarer part. */
  readonly cuts: readonly (readonly [string, string])[]
}

/** Words that recur; and `rare` ones, which may be no words: good to be found by, not to be offered. */
function wordsOf(
  articles: readonly StoredArticle[],
  names: ReadonlyMap<Kind, ReadonlyMap<string, number>>,
): { readonly words: ReadonlyMap<string, number>; readonly rare: ReadonlyMap<string, number> } {
  const seen = new Map<string, Seen>()
  for (const { article, blocks } of articles) {
    const here = new Set<string>()
    for (const [number, text] of [article.title, ...blocks].entries()) {
      for (const [word, cuts] of phrasesOf(foldChars(text))) {
        const found = seen.get(word) ?? { count: 0, inTitle: false, cuts }
        seen.set(word, found)
        if (number === 0) found.inTitle = true
        if (!here.has(word)) found.count += 1
        here.add(word)
      }
    }
  }

  const known = new Set([...names.values()].flatMap((counts) => [...counts.keys()]))
  const least = articles.length > 2000 ? 4 : 2
  const recurs = ([, { count, inTitle, cuts }]: readonly [string, Seen]) =>
    cuts.length === 0
      ? count >= 2 || inTitle
      : (count >= least || inTitle) &&
        cuts.every(([left, right]) => coheres({ count, left, right }, seen))
  const fresh = [...seen].filter(([word]) => !known.has(word))
  const kept = fresh.filter((one) => recurs(one) || isOneWord(...one))
  const worth = new Map(
    kept.map(([word, { count, inTitle }]) => [
      word,
      Math.log1p(count) * (inTitle ? 2 : 1) * Math.min(word.length, 6),
    ]),
  )
  const listed = best(
    new Map(kept.map(([word, { count }]) => [word, count])),
    mostWords,
    (word) => worth.get(word) ?? 0,
  )
  const recurring = new Set(kept.filter(recurs).map(([word]) => word))
  return {
    words: new Map([...listed].filter(([word]) => recurring.has(word))),
    rare: new Map([...listed].filter(([word]) => !recurring.has(word))),
  }
}

/** 王庆祥, 美妆 and 缝纫|工, where the segmenter knows 缝纫 alone: words, even if they stand once. */
const isOneWord = (word: string, { cuts }: Seen): boolean =>
  cuts.length === 0 ||
  (cuts.length === 1 &&
    cuts[0]?.[1].length === 1 &&
    !/[一二两三四五六七八九十百千万亿余多个]/.test(word))

function coheres(
  { count, left, right }: { count: number; left: string; right: string },
  seen: ReadonlyMap<string, Seen>,
): boolean {
  const rarer = Math.min(
    seen.get(left)?.count ?? Number.POSITIVE_INFINITY,
    seen.get(right)?.count ?? Number.POSITIVE_INFINITY,
  )
  return Number.isFinite(rarer) ? count / rarer >= cohesion : true
}

/** Surnames that people of the articles most likely have. */
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
)

/** Names of people, which the segmenter takes to pieces: a surname and one or two characters. */
function* peopleOf(segments: readonly string[]): Generator<string> {
  for (const [at, surname] of segments.entries()) {
    // 余 and 万 stand behind numbers more often than before names.
    if (!surnames.has(surname) || /[\d余多几数十百千]$/.test(segments[at - 1] ?? '')) continue
    const [first = '', second = ''] = segments.slice(at + 1, at + 3)
    if (!isWord(first)) continue
    if (first.length === 2) yield surname + first
    if (first.length !== 1) continue
    yield surname + first
    if (second.length === 1 && isWord(second)) yield surname + first + second
  }
}

/** “寻武堂”: what stands in quotation marks is a name, whatever the segmenter makes of it. */
const quotedName = /[“《「『]([\p{Script=Han}a-z0-9]{2,8})[”》」』]/gu

/** Words and runs of several, each with the ways to cut it in two. */
function* phrasesOf(text: string): Generator<readonly [string, (readonly [string, string])[]]> {
  for (const [, name = ''] of text.matchAll(quotedName)) if (isWord(name)) yield [name, []]
  for (const [run] of text.matchAll(/[\p{Script=Han}a-z0-9+]{2,}/gu)) {
    const segments = [...segmenter.segment(run)].map(({ segment }) => segment)
    for (const name of peopleOf(segments)) yield [name, []]
    for (let from = 0; from < segments.length; from++) {
      let word = ''
      for (let to = from; to < Math.min(segments.length, from + mostSegments); to++) {
        word += segments[to] ?? ''
        if (word.length > longest) break
        const parts = segments.slice(from, to + 1)
        if (word.length < 2 || !isPhrase(parts)) continue
        const cuts = parts
          .slice(1)
          .map((_, i) => [parts.slice(0, i + 1).join(''), parts.slice(i + 1).join('')] as const)
        yield [word, cuts]
      }
    }
  }
}

const isWord = (word: string): boolean =>
  /\p{Script=Han}/u.test(word) && !/^\d|\d$/.test(word) && !grammar.has(word)

const isPhrase = (segments: readonly string[]): boolean =>
  isWord(segments.join('')) && ![segments[0], segments.at(-1)].some((one) => grammar.has(one ?? ''))

/** The entries of most worth, by default the most frequent; equal ones by code unit. */
function best(
  counts: ReadonlyMap<string, number>,
  most: number,
  worth = (word: string): number => counts.get(word) ?? 0,
): Map<string, number> {
  const sorted = [...counts].sort(([a], [b]) => worth(b) - worth(a) || byCodeUnit(a, b))
  return new Map(sorted.slice(0, most))
}

/** `技能竞赛 技术比武 …`: value of the filter of topics, then what else readers call it. */
const aliasLines = ({ topics }: Terms): string[] =>
  topics.map(({ label, short, aliases }) =>
    [short ?? label, ...new Set([label, ...aliases].map(foldChars))].join(' '),
  )

/** `jiang 江匠将` and behind a further blank the characters that are seldom read so. */
function readingLines(chars: ReadonlySet<string>): string[] {
  const known = (text: string) => [...text].filter((char) => chars.has(char)).join('')
  return Object.entries(readings).flatMap(([syllable, text]) => {
    const [usual = '', other = ''] = text.split(' ')
    const line = [syllable, known(usual), known(other)].join(' ').trimEnd()
    return line === syllable ? [] : [line]
  })
}
