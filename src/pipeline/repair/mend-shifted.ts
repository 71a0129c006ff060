import { likelihood, meanLikelihood, plainForm } from './bigrams.ts'
import { ordinaryShare } from './characters.ts'
import { chooseCharacters, clear } from './choose-characters.ts'
import type { Run } from './shifted-run.ts'
import { textBefore } from './torn-characters.ts'

/** Share of ordinary characters at least, and how much likelier it must be than before; assumed. */
const least = 0.7
const gain = 1
/** Clean news has a mean likelihood of -5 to -8, text read one byte off -12 to -16; measured. */
const likely = -10.5

/** Where a page is damaged. */
export interface Place {
  readonly chars: readonly string[]
  /** Index of the loss mark. */
  readonly at: number
}

/** What stands there instead, up to `end`. */
export interface Mend {
  readonly text: string
  readonly end: number
}

/** How much likelier a character comes out by chance that is the best of some hundred: ln 100. */
const guess = 4.6

interface Weighed extends Mend {
  /** The likeliest text, what is not clear included. */
  readonly likeliest: string
  /** Mean likelihood of it and of what follows, up to where the longest run ends. */
  readonly mean: number
}

/** What behind a torn character shows that the lost byte beside it may have been a digit. */
const afterDigit = /^[\d.,%％年月日时分个名项家人次万亿元岁场届米余多]/u

function weigh(
  { slots, end, isTorn, doubtful }: Run,
  { chars, at }: Place,
  last: number,
): Weighed | null {
  const before = textBefore(chars, at, 2)
  const behind = chars.slice(end, last + 2).join('')
  const choices = chooseCharacters({ slots, before, after: behind, doubtful })
  const likeliest = choices.map(({ char }) => char).join('')
  const text = choices
    .map(({ char, margin }, index) => {
      // What stood behind a torn character went with it, so that its context is only half known.
      const isHalfKnown = isTorn && index === choices.length - 1
      const needed = doubtful.includes(index) ? 3 * clear : isHalfKnown ? 2 * clear : clear
      return margin >= needed ? char : '\ufffd'
    })
    .join('')
  if (!/\p{Script=Han}/u.test(likeliest) || ordinaryShare(likeliest) < least) return null
  const misread = chars.slice(at, end).join('')
  const guessed = (doubtful.length * guess) / choices.length
  const read = meanLikelihood(before + likeliest + chars.slice(end, end + 2).join('')) - guessed
  const old = meanLikelihood(before + misread + chars.slice(end, end + 2).join(''))
  if (read < likely || read - old < gain) return null
  const lost = isTorn && afterDigit.test(behind) ? '\ufffd' : ''
  return {
    text: text + lost,
    end,
    likeliest,
    mean: meanLikelihood(before + likeliest + behind) - guessed,
  }
}

/** Where a rival of the same length differs, nobody knows. */
function agreed(best: Weighed, rivals: readonly Weighed[]): string {
  const likeliest = [...best.likeliest]
  const others = rivals.map((rival) => [...rival.likeliest])
  return [...best.text]
    .map((char, at) => (others.every((chars) => chars[at] === likeliest[at]) ? char : '\ufffd'))
    .join('')
}

/** Runs whose characters are chosen one by one; the others are less likely by far. Assumed. */
const mostWeighed = 3

/** Those that are likeliest by a rough look, each with what follows up to where the longest ends. */
function promising(runs: readonly Run[], { chars }: Place, last: number): readonly Run[] {
  if (runs.length <= mostWeighed) return runs
  const first = Math.min(...runs.map(({ end }) => end))
  const sums = [0]
  for (let at = first + 1; at <= last; at++) {
    const next = likelihood(plainForm(chars[at - 1] ?? ''), plainForm(chars[at] ?? ''))
    sums.push((sums.at(-1) ?? 0) + next)
  }
  const rest = ({ end }: Run): number => (sums.at(-1) ?? 0) - (sums[end - first] ?? 0)
  const rough = (run: Run): number =>
    (run.sum - run.doubtful.length * guess + rest(run)) / (run.slots.length + last - run.end)
  return runs
    .map((run) => ({ run, mean: rough(run) }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, mostWeighed)
    .map(({ run }) => run)
}

/** The likeliest reading, if it is plausible and better than what stands there; doubts marked. */
export function mendShifted(runs: readonly Run[], place: Place): Mend | null {
  const last = Math.max(...runs.map(({ end }) => end))
  const weighed = promising(runs, place, last)
    .flatMap((run) => weigh(run, place, last) ?? [])
    .sort((a, b) => b.mean - a.mean)
  const [best] = weighed
  if (best === undefined) return null
  const rivals = weighed.filter(
    (other) =>
      (best.mean - other.mean) * [...best.likeliest].length < clear &&
      [...other.likeliest].length === [...best.likeliest].length,
  )
  return { text: agreed(best, rivals), end: best.end }
}
