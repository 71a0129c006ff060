import { gb2312 } from './gb2312.ts'

interface Pairs {
  readonly from: string
  readonly to: string
}

/** Traditional characters that stand in GB 2312 too, as variants: they alone betray nothing. */
const variants: Pairs = {
  from: '么乾吒夥後徵拚捱摺於榘菸著薹袷醣麴麽',
  to: '么干咤伙后征拼挨折于矩烟着苔夹糖曲么',
}

let simplified = mapOf(variants)
let complete: Promise<void> | undefined

function mapOf({ from, to }: Pairs): ReadonlyMap<string, string> {
  const chars = [...to]
  return new Map([...from].map((char, i) => [char, chars[i] ?? char]))
}

/**
 * Makes the table of all Traditional characters known where a text has one. The table is 11 kB
 * that most readers never need.
 */
export async function prepareFold(text: string): Promise<void> {
  const strange = [...text.normalize('NFKC')].some(
    (char) => /\p{Script=Han}/u.test(char) && !gb2312().has(char),
  )
  if (strange) await loadTraditional()
}

/** Makes the whole table known: what the index is written with. */
export function loadTraditional(): Promise<void> {
  complete ??= import('./traditional.json', { with: { type: 'json' } }).then(
    ({ default: pairs }) => {
      simplified = mapOf({ from: pairs.from + variants.from, to: pairs.to + variants.to })
    },
    (error: unknown) => {
      complete = undefined
      throw error
    },
  )
  return complete
}

/** Simplified, half-width, lower case, one blank between parts: how index and query are compared. */
export function fold(text: string): string {
  return foldChars(text.normalize('NFKC')).replace(/\s+/g, ' ').trim()
}

/** `fold` sign by sign and without trimming: as long as the input, so that offsets hold. */
export function foldChars(text: string): string {
  let folded = ''
  for (const char of text) {
    const half = simplified.get(char) ?? char
    const lower = (half < '\u0080' ? half : half.normalize('NFKC')).toLowerCase()
    folded += lower.length === char.length ? lower : char
  }
  return folded
}
