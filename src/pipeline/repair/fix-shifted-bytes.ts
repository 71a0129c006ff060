import type { Recorder } from '../types.ts'
import { hanCount, isHan, ordinaryShare, toSimplified } from './characters.ts'
import { frequency } from './frequent.ts'
import { lostCharacter } from './lost-character.ts'
import type { TextRule } from './rule.ts'
import {
  bytesOf,
  charsAfterLead,
  charsWithLead,
  charsWithTrail,
  isLossMark,
  type Run,
  readShifted,
  tornNote,
} from './shifted-run.ts'
import type { Traits } from './traits.ts'
import { wordShare } from './words.ts'

/** Share of ordinary characters at least, and how much better it must read than before; assumed. */
const least = 0.75
const gain = 0.2

/** Signs of row A3 and A1 whose two bytes a converter matched across two characters. */
const sign = /^[!,:;?()！，：；？（）、。“”《》·—－…]$/u

interface Place {
  readonly chars: readonly string[]
  /** Index of the loss mark. */
  readonly at: number
}

/** A repaired piece and how well it reads: ordinary characters and words, 0 to 3. */
interface Mend extends Run {
  readonly fluency: number
}

/** Ordinary characters, words and frequency, 0 to 3. 專業 and 校業 differ only in their words. */
const fluencyOf = (text: string): number =>
  ordinaryShare(text) + wordShare(toSimplified(text)) + frequency(text)

const signs = /[!,:;?()！，：；？（）]/g

function weigh(run: Run, { chars, at }: Place): Mend | null {
  const text = run.torn === null ? run.text : `${run.text}\ufffd`
  const share = ordinaryShare(text)
  if (share < least || !/\p{Script=Han}/u.test(run.text)) return null
  const misread = chars.slice(at, run.end).join('')
  const before = chars.slice(Math.max(0, at - 2), at).join('')
  const after = chars.slice(run.end, run.end + 2).join('')
  const fluency = fluencyOf(before + text + after)
  const better = fluency - fluencyOf(before + misread + after)
  const isPlainer = share - ordinaryShare(misread.replace(signs, '')) >= gain
  return better >= gain || (isPlainer && better >= 0) ? { ...run, fluency } : null
}

/** A trail byte was eaten together with an ASCII sign behind it: 背后, is 背 and a loss. */
function whole(mend: Mend | null): Mend | null {
  if (mend === null || mend.torn === null) return mend
  const candidates = charsAfterLead(mend.torn)
  return { ...mend, text: mend.text + lostCharacter({ candidates, before: mend.text, after: '' }) }
}

const best = (mends: readonly Mend[]): Mend | null =>
  mends.reduce<Mend | null>((top, mend) => (top && top.fluency >= mend.fluency ? top : mend), null)

/** `X?py)…`: a note was put between the bytes of the character behind X. */
function mendTornNote(place: Place): Mend | null {
  const { chars, at } = place
  const note = tornNote(chars, at + 1)
  const bytes = bytesOf(chars[at - 1] ?? '')
  if (note === null || bytes === null) return null
  const from = at + 1 + note.length
  const mends = charsWithLead(bytes[1], note.reading).flatMap((char) => {
    const lead = bytesOf(char)?.[1]
    if (lead === undefined) return []
    return readShifted(chars, from, lead).flatMap((run) => weigh(run, place) ?? [])
  })
  return whole(best(mends))
}

/**
 * `X?!…`: the bytes of a sign were found across two characters; the first one's lead is gone. A
 * single Han character is too little on a page without Traditional ones, where no ASCII byte is Han.
 */
function mendTornSign(place: Place, traits: Traits): Mend | null {
  const { chars, at } = place
  const next = chars[at + 1] ?? ''
  const bytes = bytesOf(next)
  if (bytes === null || !sign.test(next)) return null
  const mends = readShifted(chars, at + 2, bytes[1]).flatMap((run) => weigh(run, place) ?? [])
  const mend = whole(best(mends))
  if (mend === null || (traits.script === 'hans' && hanCount(mend.text) < 2)) return null
  const before = chars.slice(Math.max(0, at - 40), at).join('')
  const lost = lostCharacter({
    candidates: charsWithTrail(bytes[0]),
    before,
    after: mend.text,
  })
  return { ...mend, text: lost + mend.text }
}

function mendAll(text: string, traits: Traits, record: Recorder): string {
  const chars = [...text]
  let out = ''
  for (let at = 0; at < chars.length;) {
    const char = chars[at] ?? ''
    if (isLossMark(char) && at > 0) {
      const mend = mendTornNote({ chars, at }) ?? mendTornSign({ chars, at }, traits)
      if (mend !== null) {
        record({ before: chars.slice(at, mend.end).join(''), after: mend.text })
        out += mend.text
        at = mend.end
        continue
      }
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
  apply(text, traits, record) {
    if (!/[?？\ufffd]/.test(text) || ![...text].some(isHan)) return text
    return mendAll(text, traits, record)
  },
}
