import { isCommon, isHan } from './characters.ts'

/** Characters a window holds, and the share of odd ones from which it counts as garbled; assumed. */
const windowSize = 24
const oddShare = 0.35

/** Loss marks, private use and the upper half of Latin-1, of which running Chinese has nothing. */
const odd = /^[\ufffd\p{Co}\u0080-\u00b6\u00b8-\u00ff]$/u

interface Sign {
  readonly isOdd: boolean
}

function signs(text: string): readonly Sign[] {
  const found: Sign[] = []
  // 锟斤拷 is what U+FFFD in UTF-8 looks like in GBK: a loss that was read once more.
  for (const char of text.replaceAll('锟斤拷', '\ufffd\ufffd')) {
    if (isHan(char)) found.push({ isOdd: !isCommon(char) })
    else if (odd.test(char)) found.push({ isOdd: true })
  }
  return found
}

/**
 * Share (0 to 1) of the text, by Han characters and loss marks, that stands in garbled surroundings:
 * stretches where characters hardly anybody writes follow each other. `0` for a text without them.
 */
export function garbledShare(text: string): number {
  const all = signs(text)
  let garbled = 0
  for (let from = 0; from < all.length; from += windowSize) {
    const window = all.slice(from, from + windowSize)
    const count = window.filter(({ isOdd }) => isOdd).length
    if (count >= window.length * oddShare && count >= 3) garbled += window.length
  }
  return all.length === 0 ? 0 : garbled / all.length
}
