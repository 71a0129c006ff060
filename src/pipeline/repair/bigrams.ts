import table from './bigrams.json' with { type: 'json' }
import { simplifiedForm } from './characters.ts'

/** Reads `cab b…`: a small letter gives the power of four that the characters behind it occurred. */
function counts(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let times = 1
  for (const char of text) {
    if (char >= 'a' && char <= 'z') times = 4 ** (char.charCodeAt(0) - 0x61)
    else found.set(char, times)
  }
  return found
}

const singles = counts(table.singles)
const followers = new Map(Object.entries(table.pairs).map(([char, text]) => [char, counts(text)]))

let total = 0
for (const times of singles.values()) total += times

/** How much a pair that the table does not hold counts, against all that it holds. Assumed. */
const unseen = 0.2

const signs: ReadonlyMap<string, string> = new Map(
  [...',;:?!()'].map((sign, at) => [sign, [...'，；：？！（）'][at] ?? sign]),
)

/** The sign by which the table knows the character: Simplified, full-width, digits and letters as one. */
export function plainForm(char: string): string {
  const isPlain = char > '～' || (char > '\u007f' && char < '０')
  if (isPlain) return simplifiedForm(char)
  if (/[0-9０-９]/.test(char)) return '0'
  if (/[A-Za-z]/.test(char)) return 'A'
  return signs.get(char) ?? simplifiedForm(char)
}

/** Whether the table has met the character at all. */
export const isMet = (char: string): boolean => singles.has(plainForm(char))

/** How often the table has met the character. */
export const timesMet = (char: string): number => singles.get(plainForm(char)) ?? 0

/** Share of the character among all. */
const rarity = (char: string): number => (singles.get(char) ?? 20) / total

/** Natural logarithm of how likely `next` is behind `char`; both in plain form. */
export function likelihood(char: string, next: string): number {
  const times = followers.get(char)?.get(next)
  const all = singles.get(char) ?? 20
  const share = Math.min(1, (times ?? 0) / all)
  return Math.log((1 - unseen) * share + unseen * rarity(next))
}

/** Mean likelihood of each character behind the one before it; `-12` or so is gibberish. */
export function meanLikelihood(text: string): number {
  const plain = [...text].map(plainForm)
  let sum = 0
  for (let at = 1; at < plain.length; at++) sum += likelihood(plain[at - 1] ?? '', plain[at] ?? '')
  return plain.length < 2 ? 0 : sum / (plain.length - 1)
}
