import type { Recorder } from '../types.ts'
import { meanLikelihood, plainForm } from './bigrams.ts'
import { hanCount, isHan } from './characters.ts'
import type { Candidate, Slot } from './choose-characters.ts'
import { mendShifted, type Mend, type Place } from './mend-shifted.ts'
import { closesSpeech, type Quotes, quotesOf, stopFits } from './lost-stop.ts'
import type { TextRule } from './rule.ts'
import { readShifted } from './shifted-run.ts'
import {
  bytesOf,
  charsWithLead,
  charsWithTrail,
  isLossMark,
  textBefore,
  tornNote,
} from './torn-characters.ts'
import type { Traits } from './traits.ts'

/** Signs of row A3 and A1 whose two bytes a converter matched across two characters. */
const sign = /^[!,:;?()！，：；？（）、。“”《》·—－…]$/u

/** The stop is lost most often by far: its bytes A1 A3 stand at the end of each sentence. Measured. */
const stop = 3

/** Marks of a text that turn out to be none before it is clear that it only asks questions; assumed. */
const patience = 40
/** Places of one text that are read again at most: a paragraph of a report has a dozen. Assumed. */
const mostMends = 200

interface Loss extends Place {
  readonly quotes: () => Quotes
  /** What `mendTornSign` found in this text, by place: it is asked for more than once. */
  readonly known: Map<number, Mend | null>
}

/** `X?py)…`: a note was put between the bytes of the character behind X. */
function mendTornNote({ chars, at }: Place): Mend | null {
  const note = tornNote(chars, at + 1)
  const bytes = bytesOf(chars[at - 1] ?? '')
  if (note === null || bytes === null) return null
  const from = at + 1 + note.length
  const twice = mendTornTwice({ chars, at: from }, charsWithLead(bytes[1], note.reading))
  if (twice !== null) return twice
  const leads = charsWithLead(bytes[1], note.reading).flatMap(({ char, prior }) => {
    const byte = bytesOf(char)?.[1]
    return byte === undefined ? [] : [{ byte, prior }]
  })
  return mendShifted(readShifted(chars, from, leads), { chars, at })
}

/**
 * `X?py)?py)`: both bytes of one character are torn, 日?qǐng)?bào) is 日報. Two readings that fit the
 * bytes are proof, whatever stands around it. `torn` is what the first note was put behind.
 */
function mendTornTwice({ chars, at }: Place, torn: readonly Candidate[]): Mend | null {
  const note = isLossMark(chars[at]) ? tornNote(chars, at + 1) : null
  if (note === null) return null
  const leads = torn.flatMap(({ char, prior }) => (prior === 0 ? (bytesOf(char)?.[1] ?? []) : []))
  const found = [...new Set(leads)]
    .flatMap((lead) => charsWithLead(lead, note.reading))
    .filter(({ prior }) => prior === 0)
  const [only] = found
  if (only === undefined || found.length > 1) return null
  return { text: only.char, end: at + 1 + note.length }
}

/**
 * `X?!?`: the end of speech, of whose bytes A1A3 A1B1 the middle two were taken for a sign. Nothing
 * of it is left but that a quotation is open.
 */
function isLostClose({ chars, at, quotes }: Loss, { script }: Traits): boolean {
  const isTorn = /^[?？][!！][?？]$/.test(chars.slice(at, at + 3).join(''))
  if (script === 'hans' || !isTorn) return false
  return closesSpeech(chars, { at, end: at + 3, quotes: quotes() })
}

/**
 * `X?!…`: the bytes of a sign were found across two characters; the first one's lead is gone. A
 * single Han character is too little on a page without Traditional ones, where no ASCII byte is Han.
 */
function mendTornSign(loss: Loss, traits: Traits): Mend | null {
  const known = loss.known.get(loss.at)
  if (known !== undefined) return known
  const mend = readTornSign(loss, traits)
  loss.known.set(loss.at, mend)
  return mend
}

function readTornSign(loss: Loss, traits: Traits): Mend | null {
  const { chars, at } = loss
  // A mark of our own from the round before, which left Simplified text.
  if (chars[at] === '\ufffd' && traits.script === 'hans') return null
  const next = chars[at + 1] ?? ''
  const bytes = bytesOf(next)
  // Of ？?kěn) the second mark is the loss.
  const isNote = isLossMark(next) && tornNote(chars, at + 2) !== null
  if (bytes === null || isNote || !sign.test(next)) return null
  const before = textBefore(chars, at, 40)
  if (isLostClose(loss, traits)) return { text: '。”', end: at + 3 }
  const runs = readShifted(chars, at + 2, [{ byte: bytes[1], prior: 0 }]).map((run) => {
    const behind = run.slots[0]?.[0]?.char ?? ''
    const lost = charsWithTrail(bytes[0])
      .filter((char) => char !== '。' || stopFits(before, behind))
      .map((char) => ({ char, prior: char === '。' ? stop : 0 }))
    const slots = [lost, ...run.slots]
    return {
      ...run,
      slots: traits.script === 'hans' ? slots.map(simplifiedOnly) : slots,
      doubtful: run.doubtful.map((slot) => slot + 1),
    }
  })
  const mend = mendShifted(runs, { chars, at })
  if (mend === null) return null
  const read = [...mend.text].slice(1).join('')
  const marks = { isTwice: isLossMark(next), endsTorn: isLossMark(chars[mend.end - 1]) }
  return hanCount(read) >= leastHan(read, marks, traits) ? mend : null
}

/** Of several characters those of Simplified text: a page that has no other gets no other. */
function simplifiedOnly(slot: Slot): Slot {
  if (slot.length < 2) return slot
  const simplified = slot.filter(({ char }) => !isHan(char) || plainForm(char) === char)
  return simplified.length === 0 ? slot : simplified
}

interface LossMarks {
  /** Two of them in a row. */
  readonly isTwice: boolean
  /** Another one where the reading ends. */
  readonly endsTorn: boolean
}

/**
 * Two question marks and a torn end are what emphasis and other losses look like, too. Simplified
 * text stays out of step to the end of its sentence. Assumed.
 */
function leastHan(read: string, { isTwice, endsTorn }: LossMarks, { script }: Traits): number {
  if (script === 'hans' && endsTorn) return 6
  if (isTwice) return 3
  return script === 'hans' || read.includes('\ufffd') ? 2 : 1
}

/** Characters within which another loss may be the true start. Assumed. */
const near = 8

/** A single lost character shortly before the damage: its neighbours are right as they stand. */
function startsLater(loss: Loss, mend: Mend, traits: Traits): boolean {
  const { chars, at } = loss
  const own = meanLikelihood(textBefore(chars, at, 2) + mend.text)
  for (let later = at + 1; later < Math.min(mend.end - 1, at + near); later++) {
    if (!isLossMark(chars[later])) continue
    const other = mendTornSign({ ...loss, at: later }, traits)
    if (other === null || other.end < mend.end) continue
    const between = chars.slice(at + 1, later).join('')
    if (meanLikelihood(textBefore(chars, at, 2) + between + other.text) > own) return true
  }
  return false
}

function mendAt(loss: Loss, traits: Traits): Mend | null {
  const ofNote = mendTornNote(loss)
  if (ofNote !== null) return ofNote
  const mend = mendTornSign(loss, traits)
  return mend === null || startsLater(loss, mend, traits) ? null : mend
}

/** At the start of a line it was the last of its blanks that was torn: ?。ㄓ浾?甲) is （記者 甲）. */
function mendStart(loss: Loss, traits: Traits): Mend | null {
  const mend = mendTornSign(loss, traits)
  const text = mend?.text.replace(/^[^（]?(?=（(?:記者|通訊員|通讯员|记者))/u, '')
  return mend && text?.startsWith('（') ? { ...mend, text } : null
}

function mendAll(text: string, traits: Traits, record: Recorder): string {
  const chars = [...text]
  let found: Quotes | undefined
  const quotes = () => (found ??= quotesOf(chars))
  const known = new Map<number, Mend | null>()
  let out = ''
  let left = patience
  let mends = 0
  for (let at = 0; at < chars.length;) {
    const char = chars[at] ?? ''
    if (isLossMark(char) && left > 0 && mends < mostMends) {
      const loss = { chars, at, quotes, known }
      const mend = at === 0 ? mendStart(loss, traits) : mendAt(loss, traits)
      if (mend !== null) {
        record({ before: chars.slice(at, mend.end).join(''), after: mend.text })
        out += mend.text
        at = mend.end
        left = patience
        mends += 1
        continue
      }
      if (isLossMark(chars[at + 1]) || sign.test(chars[at + 1] ?? '')) left -= 1
    }
    out += char
    at += 1
  }
  return out
}

/**
 * A converter that looks for bytes, not characters, broke GBK text apart: 提升?!蓖鯌c祥 is
 * 提升。”王慶祥, 們?cè)趶V泛 is 們在廣泛. Where no plausible Chinese comes out, the text stays.
 */
export const fixShiftedBytes: TextRule = {
  name: 'fix-shifted-bytes',
  label: '还原错位的汉字编码',
  needs: /[?？\ufffd]/,
  apply(text, traits, record) {
    if (!/[?？\ufffd]/.test(text) || ![...text].some(isHan)) return text
    return mendAll(text, traits, record)
  },
}
