import { likelihood, plainForm, timesMet } from './bigrams.ts'
import { known, type Slot } from './choose-characters.ts'
import { foldedForms } from './folded-forms.ts'
import { type Bytes, gbkBytes, gbkChar } from './gbk.ts'
import { canRead } from './readings.ts'
import {
  charsAfterLead,
  charsWithLead,
  charsWithTrail,
  fullNote,
  isLossMark,
  tornNote,
} from './torn-characters.ts'

/** Text that was read one byte off, read right again. */
export interface Run {
  readonly slots: readonly Slot[]
  /** Index behind the last character that was read wrongly. */
  readonly end: number
  /** Whether the trail byte of the last character is lost together with a byte behind it. */
  readonly isTorn: boolean
  /** Slots that must be clear beyond doubt: one byte of theirs is lost, or a question mark made them. */
  readonly doubtful: readonly number[]
  /** Sum of the likelihood of the characters, roughly: for what is one of many, an ordinary one. */
  readonly sum: number
}

/** A lead byte that waits for its trail byte; `prior` as in a candidate. */
export interface Lead {
  readonly byte: number
  readonly prior: number
}

interface State {
  readonly at: number
  /** The lead byte that waits, and what else it may be: several at the start only. `any`: it is lost. */
  readonly leads: readonly Lead[] | 'any'
  readonly slots: readonly Slot[]
  /** Sum of the likelihood of the characters so far. */
  readonly sum: number
  readonly doubtful: readonly number[]
}

/** What a state leads to: a run that is over, or a state further on. */
type Step = Run | State

/** A run ends at the first byte below 80; real ones seldom reach 40 characters. Assumed. */
const longest = 150
/** Ways to read on that are followed at the same time; assumed. */
const width = 6
/** Runs that are collected: each loss within the damage is an end as well. Assumed. */
const mostRuns = 24
/** From here on a way that reads like gibberish is given up: clean text lies above -8. Assumed. */
const sample = 5
const gibberish = -11

/** Likelihood of a character that is one of many, for as long as it is not chosen: that of clean text. */
const ordinary = -7

/** Of the characters with one byte in common those that are tried, and guesses in a run. Assumed. */
const mostOfMany = 24
const mostGuesses = 12

const isRun = (step: Step): step is Run => 'end' in step
const isState = (step: Step): step is State => 'at' in step

/** The characters that the leads make with a trail byte. */
function slotOf(leads: State['leads'], trail: number): Slot {
  if (leads === 'any') return commonWithTrail(trail)
  return leads.flatMap(({ byte, prior }) => {
    const char = gbkChar(byte, trail)
    return char === null ? [] : [{ char, prior }]
  })
}

/**
 * The characters of running text that share one byte and are met most. Found when first asked for:
 * most pages lose nothing, and all bytes together take longer than a page.
 */
function mostCommon(find: (byte: number) => readonly string[]): (byte: number) => Slot {
  const found = new Map<number, Slot>()
  return (byte) => {
    const slot =
      found.get(byte) ??
      find(byte)
        .toSorted((a, b) => timesMet(b) - timesMet(a))
        .slice(0, mostOfMany)
        .map((char) => ({ char, prior: 0 }))
    found.set(byte, slot)
    return slot
  }
}

const commonWithTrail = mostCommon(charsWithTrail)
const commonAfterLead = mostCommon(charsAfterLead)

/** `bytes` are those of what stands at `state.at`, which is `length` characters long. */
function stepOver(state: State, [trail, next]: Bytes, length: number): readonly Step[] {
  const slot = slotOf(state.leads, trail)
  const [first] = slot
  if (first === undefined) return []
  const last = state.slots.at(-1)?.[0]?.char
  const gain = last === undefined ? 0 : likelihood(plainForm(last), plainForm(first.char))
  const at = state.at + length
  const leads = [{ byte: next, prior: 0 }]
  const isOneOfMany = state.leads === 'any'
  return [
    {
      at,
      leads,
      slots: [...state.slots, slot],
      sum: state.sum + (isOneOfMany ? ordinary : gain),
      doubtful: isOneOfMany ? [...state.doubtful, state.slots.length] : state.doubtful,
    },
  ]
}

/**
 * The mark stands for two bytes, the trail of one character and the lead of the next: what they were
 * read as is in no font. The reading stays out of step.
 */
function lostPair({ at, leads, slots, sum, doubtful }: State): readonly Step[] {
  if (leads === 'any' || doubtful.length >= mostGuesses) return []
  const slot = leads.flatMap(({ byte }) => commonAfterLead(byte))
  if (slot.length === 0) return []
  return [
    {
      at: at + 1,
      leads: 'any',
      slots: [...slots, slot],
      sum: sum + ordinary,
      doubtful: [...doubtful, slots.length],
    },
  ]
}

/** The run that a state ends as, with its last character where that is not among them. */
const endOf = ({ slots, doubtful, sum }: State, end: number, last?: Slot, isTorn = false): Run => ({
  slots: last === undefined ? slots : [...slots, last],
  end,
  isTorn,
  doubtful,
  sum,
})

/** The character whose trail byte is `trail`; with it the reading falls into step. */
function inStep(state: State, trail: number): readonly Step[] {
  const slot = slotOf(state.leads, trail)
  return slot.length === 0 ? [] : [endOf(state, state.at + 1, slot)]
}

/** Signs that end no paragraph. */
const leadsOn = /[、，；：（《“‘「『〈【]/u

/** The trail byte is gone, and what follows is read right again. */
function torn(chars: readonly string[], state: State): readonly Run[] {
  const { at, leads } = state
  // Of that character no byte is left.
  if (leads === 'any') return []
  const note = tornNote(chars, at + 1)
  if (note !== null) {
    const read = leads.flatMap(({ byte }) => charsWithLead(byte, note.reading))
    if (read.length > 0) return [endOf(state, at + 1 + note.length, read)]
  }
  // 獎章）、 comes as 拢?、: of the full-width signs, only a bracket closes before another sign.
  if (leads[0]?.byte === 0xa3 && /^[、，。；,;]$/.test(chars[at + 1] ?? ''))
    return [endOf(state, at + 1, known('）'))]
  const isLast = at + 1 === chars.length
  const slot = leads.flatMap(({ byte, prior }) =>
    charsAfterLead(byte)
      .filter((char) => !isLast || !leadsOn.test(char))
      .map((char) => ({ char, prior })),
  )
  return slot.length === 0 ? [] : [endOf(state, at + 1, slot, true)]
}

function stepsFrom(chars: readonly string[], state: State): readonly Step[] {
  const { at, slots } = state
  const char = chars[at]
  if (char === undefined || slots.length >= longest) return [endOf(state, at)]
  if (char === '\ufffd') return [...torn(chars, state), ...lostPair(state)]
  // Windows shows the single byte 80 as a euro sign.
  if (char === '€') return inStep(state, 0x80)
  const note = /[(（]/.test(char) ? fullNote.exec(chars.slice(at, at + 11).join('')) : null
  const before = chars[at - 1]
  if (note?.[1] !== undefined && before !== undefined && canRead(before, note[1]))
    return [{ ...state, at: at + [...note[0]].length }]
  const own = gbkBytes(char)
  const forms = [
    ...(own === null ? [] : stepOver(state, own, 1)),
    ...foldedForms(chars, at).flatMap(({ bytes, length }) => stepOver(state, bytes, length)),
  ]
  if (isLossMark(char)) {
    const loss = torn(chars, state)
    if (loss.some(({ isTorn }) => !isTorn)) return loss
    // A loss is likelier than a question mark that two other characters make.
    const doubted = forms.map((step) => ({ ...step, doubtful: [...step.doubtful, slots.length] }))
    return [...loss, ...doubted, ...lostPair(state)]
  }
  if (/^[@-~]$/.test(char)) return [...inStep(state, char.charCodeAt(0)), ...forms]
  return forms
}

const mean = ({ sum, slots }: State): number => sum / slots.length

const isHopeless = (state: State): boolean =>
  state.slots.length >= sample && mean(state) < gibberish

/** Ways to read on from `at`, where a lead byte, one of `leads`, is missing in front. */
export function readShifted(
  chars: readonly string[],
  at: number,
  leads: readonly Lead[],
): readonly Run[] {
  const runs: Run[] = []
  let open: readonly State[] = [{ at, leads, slots: [], sum: 0, doubtful: [] }]
  while (open.length > 0 && runs.length < mostRuns) {
    const first = open.reduce((least, state) => (state.at < least.at ? state : least))
    const rest = open.filter((state) => state !== first)
    const steps = stepsFrom(chars, first)
    runs.push(...steps.filter(isRun))
    const further = steps.filter(isState).filter((state) => !isHopeless(state))
    const next = [...rest, ...further]
    open = next.length <= width ? next : next.sort((a, b) => mean(b) - mean(a)).slice(0, width)
  }
  return runs
}
