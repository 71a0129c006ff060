import iconv from 'iconv-lite'
import type { Recorder } from '../types.ts'
import { ordinaryShare } from './characters.ts'
import { rewrite } from './rule.ts'

/** What bytes 80 to FF look like in Windows-1252, signs of its upper half included. */
const high = '[\\u0080-\\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** The same for bytes 80 to BF, which follow in UTF-8. */
const follows = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'

/** Characters of three bytes in UTF-8, emoji of four, signs such as · of two; the last one cut off. */
const utf8 = new RegExp(
  `(?<!${high})(?:[\\u00e2-\\u00ef]${follows}{2}|\\u00f0${follows}{3}|\\u00c2[\\u00a0-\\u00bf])+(?:[\\u00e2-\\u00ef]${follows}?)?(?!${high})`,
  'gu',
)

/** Two or more pairs of such signs; a trail byte may be ASCII. */
const pairs = new RegExp(`(?:${high}(?:${high}|[@-~])){2,}`, 'gu')

/** One character alone, with neither letter nor sign of the kind beside it: 10Ôª is 10元. */
const lone = /(?<![A-Za-z\u0080-\u00ff])[\u00b0-\u00d7][\u00a1-\u00fe](?![A-Za-z\u0080-\u00ff])/gu

/** Signs of rows A1 and A3 beside Han: ¡° is “, £¬ is ，. Bounded, because a run may go on for a page. */
const signs =
  /(?<=[\p{Script=Han}，。？！：；、）》”])(?:[¡£][\u00a1-\u00fe]){1,200}|(?:[¡£][\u00a1-\u00fe]){1,200}(?=\p{Script=Han})/gu

/** Assumed: nine of ten characters ordinary, so that café and naïve are never read again. */
const least = 0.9

/** What may come out where no Han does: signs of Chinese text, emoji, and the mark of a loss. */
const plainSigns =
  /^[\u00a0-\u00bf\u2010-\u2027\u2030-\u203b\u3000-\u303f\uff01-\uff5e\ufffd\p{Extended_Pictographic}]+$/u

/** Bytes of the signs by Windows-1252; `null` where it has none. */
function latinBytes(text: string): Buffer | null {
  const bytes: number[] = []
  for (const char of text) {
    const code = char.charCodeAt(0)
    if (code < 0x100) bytes.push(code)
    else {
      const [byte] = iconv.encode(char, 'win1252')
      if (byte === undefined || byte < 0x80) return null
      bytes.push(byte)
    }
  }
  return Buffer.from(bytes)
}

const isOrdinary = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && ordinaryShare(text.replace(/[\p{P}\p{Z}A-Za-z◇]/gu, '')) >= least

function readUtf8(misread: string): string | null {
  const bytes = latinBytes(misread)
  if (bytes === null) return null
  const text = new TextDecoder().decode(bytes)
  // ï¿½ is the mark of a loss, in bytes; any other comes from bytes that are no UTF-8.
  const isWhole = !text.replace(/\ufffd$/, '').includes('\ufffd') || misread.includes('ï¿½')
  return isWhole && (plainSigns.test(text) || isOrdinary(text.replaceAll('\ufffd', '')))
    ? text
    : null
}

function readGbk(misread: string): string | null {
  // 李×× and ±° are signs of their own.
  if (/^[×÷·°±§¨]+$/.test(misread)) return null
  const bytes = latinBytes(misread)
  if (bytes === null) return null
  // A last character that was cut off, because its bytes look like controls, is on record as lost.
  const text = iconv.decode(bytes, 'gbk').replace(/\ufffd+$/, '◇')
  return !text.includes('\ufffd') && isOrdinary(text) ? text.replace('◇', '\ufffd') : null
}

function readSigns(misread: string): string | null {
  const bytes = latinBytes(misread)
  const text = bytes === null ? '' : iconv.decode(bytes, 'gbk')
  return plainSigns.test(text) && !text.includes('\ufffd') ? text : null
}

/**
 * GBK or UTF-8 that was read as Latin-1 or Windows-1252: Ê×Ò³ is 首页, å·¥ is 工, â€œ is “. Bytes
 * 80 to 9F look like controls there, so that a text is to be read again before these are stripped.
 */
export function misreadLatin(text: string, record: Recorder): string {
  if (!/[\u00a1-\u00ff][\u0080-\u00ff€‚-™]/.test(text)) return text
  let out = rewrite(text, { pattern: utf8, record }, ([misread]) => readUtf8(misread))
  out = rewrite(out, { pattern: pairs, record }, ([misread]) => readGbk(misread))
  out = rewrite(out, { pattern: lone, record }, ([misread]) => readGbk(misread))
  return rewrite(out, { pattern: signs, record }, ([misread]) => readSigns(misread))
}
