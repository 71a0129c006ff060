import type { Recorder } from '../types.ts'
import { hanCount, isHan } from './characters.ts'
import type { Candidate } from './choose-characters.ts'
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

interface Loss extends Place {
  readonly quotes: () => Quotes
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
    return { ...run, slots: [lost, ...run.slots] }
  })
  const mend = mendShifted(runs, { chars, at })
  if (mend === null) return null
  const read = [...mend.text].slice(1).join('')
  return hanCount(read) >= leastHan(read, isLossMark(next), traits) ? mend : null
}

/** Two question marks and a torn end are what emphasis and other losses look like, too. Assumed. */
function leastHan(read: string, isMark: boolean, { script }: Traits): number {
  if (isMark) return 3
  return script === 'hans' || read.includes('\ufffd') ? 2 : 1
}

const mendAt = (loss: Loss, traits: Traits): Mend | null =>
  mendTornNote(loss) ?? mendTornSign(loss, traits)

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
  let out = ''
  let left = patience
  for (let at = 0; at < chars.length;) {
    const char = chars[at] ?? ''
    if (isLossMark(char) && left > 0) {
      const loss = { chars, at, quotes }
      const mend = at === 0 ? mendStart(loss, traits) : mendAt(loss, traits)
      if (mend !== null) {
        record({ before: chars.slice(at, mend.end).join(''), after: mend.text })
        out += mend.text
        at = mend.end
        left = patience
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
