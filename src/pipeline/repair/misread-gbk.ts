import iconv from 'iconv-lite'
import type { Recorder } from '../types.ts'
import { ordinaryShare } from './characters.ts'
import { rewrite } from './rule.ts'

/** What bytes 80 to FF look like in Windows-1252, signs of its upper half included. */
const high = '[\\u0080-\\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'

/** Two or more pairs of such signs; a trail byte may be ASCII. */
const run = new RegExp(`${high}(?:${high}|[@-~](?=${high})){3,400}`, 'gu')

/** One character alone, with neither letter nor sign of the kind beside it: 10Ôª is 10元. */
const lone = /(?<![A-Za-z\u0080-\u00ff])[\u00b0-\u00d7][\u00a1-\u00fe](?![A-Za-z\u0080-\u00ff])/gu

/** Assumed: nine of ten characters ordinary, so that café and naïve are never read again. */
const least = 0.9

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

function readAgain(misread: string): string | null {
  // 李×× and ±° are signs of their own.
  if (/^[×÷·°±§¨]+$/.test(misread)) return null
  const bytes = latinBytes(misread)
  if (bytes === null) return null
  for (const charset of ['utf8', 'gbk']) {
    // A last character that was cut off, because its bytes look like controls, is on record as lost.
    const text = iconv.decode(bytes, charset).replace(/\ufffd+$/, '◇')
    if (text.includes('\ufffd') || !/\p{Script=Han}/u.test(text)) continue
    if (ordinaryShare(text.replace(/[\p{P}\p{Z}A-Za-z◇]/gu, '')) >= least)
      return text.replace('◇', '\ufffd')
  }
  return null
}

/** GBK or UTF-8 that was read as Latin-1: Ê×Ò³ is 首页. */
export function misreadGbk(text: string, record: Recorder): string {
  if (!/[\u0080-\u00ff]{2}/.test(text)) return text
  const out = rewrite(text, { pattern: run, record }, ([misread]) => readAgain(misread))
  return rewrite(out, { pattern: lone, record }, ([misread]) => readAgain(misread))
}
