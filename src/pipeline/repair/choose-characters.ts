import { likelihood, plainForm } from './bigrams.ts'
import { isHan, toSimplified } from './characters.ts'
import { inWord } from './words.ts'

/** One that may have stood there; `prior` is a natural logarithm, 0 for nothing against it. */
export interface Candidate {
  readonly char: string
  readonly prior: number
}

/** What may have stood at one place: one candidate for a known character. */
export type Slot = readonly Candidate[]

export const known = (char: string): Slot => [{ char, prior: 0 }]

export interface Place {
  readonly slots: readonly Slot[]
  /** Text in front, `''` at the start. */
  readonly before: string
  /** Text behind, `''` at the end. */
  readonly after: string
  /** Slots that have to be clear whatever stands in the doubtful ones beside them. */
  readonly doubtful?: readonly number[]
}

/** What is chosen at each place, and by how much (a natural logarithm) it is likelier than the next. */
export interface Choice {
  readonly char: string
  readonly margin: number
}

/**
 * A choice is clear when it is likelier by this much. Measured on simulated damage: 1 doubles the
 * wrong characters, 2 marks half as many again.
 */
export const clear = 1.5

/** What a word of the segmenter's dictionary around the character counts; measured likewise. */
const word = 1.5
/** Characters in question that are looked up in words, the likeliest; assumed. */
const lookedUp = 5

interface Path {
  readonly sum: number
  readonly chars: readonly string[]
  /** Plain form of the last character. */
  readonly last: string
}

/** The path that is likeliest once `next` stands behind it. */
function bestBefore(paths: readonly Path[], next: string | null): Path | null {
  let top: Path | null = null
  for (const { sum, chars, last } of paths) {
    const all = next === null ? sum : sum + likelihood(last, next)
    if (top === null || all > top.sum) top = { sum: all, chars, last }
  }
  return top
}

/** The likeliest characters, all slots together. */
function likeliest({ slots, before, after }: Place): readonly string[] {
  const [next] = after
  let paths: readonly Path[] = [{ sum: 0, chars: [], last: plainForm(before.at(-1) ?? '。') }]
  for (const slot of slots) {
    paths = slot.flatMap(({ char, prior }) => {
      const plain = plainForm(char)
      const way = bestBefore(paths, plain)
      return way === null
        ? []
        : [{ sum: way.sum + prior, chars: [...way.chars, char], last: plain }]
    })
  }
  return bestBefore(paths, next === undefined ? null : plainForm(next))?.chars ?? []
}

/**
 * For each guess the loss of the likeliest text in which another character stands there, whatever its
 * neighbours then are: 眼下 fits in itself, though nothing around it asks for 眼.
 */
function jointMargins(place: Place, chars: readonly string[]): ReadonlyMap<number, number> {
  const { slots, before, after, doubtful = [] } = place
  return new Map(
    doubtful.map((at) => {
      const chosen = plainForm(chars[at] ?? '')
      const others = (slots[at] ?? []).filter(({ char }) => plainForm(char) !== chosen)
      if (others.length === 0) return [at, Infinity]
      const open = (slot: Slot, i: number): Slot => {
        if (i === at) return others
        return doubtful.includes(i) ? slot : known(chars[i] ?? '')
      }
      const [from, to] = [Math.max(0, at - 1), at + 2]
      const around = {
        before: before + chars.slice(0, from).join(''),
        after: chars.slice(to).join('') + after,
      }
      const local = { ...around, slots: slots.slice(from, to) }
      const other = { ...around, slots: local.slots.map((slot, i) => open(slot, from + i)) }
      return [at, sumOf(local, chars.slice(from, to)) - sumOf(other, likeliest(other))]
    }),
  )
}

/** Likelihood of a text in its place, the priors of its characters included. */
function sumOf({ slots, before, after }: Place, chars: readonly string[]): number {
  const [next] = after
  const all = [before.at(-1) ?? '。', ...chars, ...(next === undefined ? [] : [next])].map(
    plainForm,
  )
  const pairs = all.slice(1).map((char, at) => likelihood(all[at] ?? '', char))
  const priors = chars.map((char, at) => slots[at]?.find((one) => one.char === char)?.prior ?? 0)
  return [...pairs, ...priors].reduce((sum, one) => sum + one, 0)
}

interface Rated {
  readonly char: string
  readonly sum: number
}

/** What all candidates of one slot are worth, where its neighbours are as given; the best first. */
function rate(slot: Slot, before: string, after: string): readonly Rated[] {
  const last = plainForm(before.at(-1) ?? '。')
  const [next] = after
  const rated = slot.map(({ char, prior }) => {
    const plain = plainForm(char)
    const behind = next === undefined ? 0 : likelihood(plain, plainForm(next))
    return { char, sum: prior + likelihood(last, plain) + behind }
  })
  const [left, right] = [toSimplified(before.slice(-3)), toSimplified(after.slice(0, 3))]
  return rated
    .sort((a, b) => b.sum - a.sum)
    .map(({ char, sum }, rank) => {
      const counts = rank < lookedUp && inWord(left, plainForm(char), right)
      return { char, sum: counts ? sum + word : sum }
    })
    .sort((a, b) => b.sum - a.sum)
}

const tells = (char: string): boolean => isHan(char) || /\d/.test(char)

/** The likeliest characters, those of one slot with the neighbours that are likeliest. */
export function chooseCharacters(place: Place): readonly Choice[] {
  const { slots, before, after } = place
  const chars = likeliest(place)
  const joint = jointMargins(place, chars)
  return chars.map((char, at) => {
    const slot = slots[at] ?? []
    if (slot.length < 2) return { char, margin: Infinity }
    const left = before + chars.slice(0, at).join('')
    const right = chars.slice(at + 1).join('') + after
    // Nothing but signs on both sides tells nothing: a name in quotation marks. 6�21日 does.
    if (!tells(left.at(-1) ?? '') && !tells(right.at(0) ?? '')) return { char, margin: 0 }
    const [first, ...others] = rate(slot, left, right)
    if (first === undefined) return { char, margin: Infinity }
    // 製 and 制 come out the same.
    const other = others.find((rated) => plainForm(rated.char) !== plainForm(first.char))
    const alone = first.sum - (other?.sum ?? -Infinity)
    return { char: first.char, margin: Math.min(alone, joint.get(at) ?? Infinity) }
  })
}
