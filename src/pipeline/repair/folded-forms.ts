import { type Bytes, gbkRepertoire } from './gbk.ts'

/** What a page folded by NFKC shows for a character of two bytes in GBK: `!` for A3 A1, `12.` for ⒓. */
const byText = new Map<string, Bytes[]>()

for (const [char, bytes] of gbkRepertoire) {
  const folded = char.normalize('NFKC')
  if (folded === char || /^\p{Co}$/u.test(char)) continue
  byText.set(folded, [...(byText.get(folded) ?? []), bytes])
}

// Full width is what running text has; ﹗ and ︕ of small or vertical type come last.
const isFullWidth = ([lead]: Bytes): boolean => lead === 0xa3
for (const forms of byText.values())
  forms.sort((a, b) => Number(isFullWidth(b)) - Number(isFullWidth(a)))

const longest = Math.max(...[...byText.keys()].map((text) => [...text].length))

export interface FoldedForm {
  readonly bytes: Bytes
  /** Characters that it shows as. */
  readonly length: number
}

/** The characters of GBK that the text from `at` on may be the folded form of, the longest first. */
export function foldedForms(chars: readonly string[], at: number): readonly FoldedForm[] {
  const found: FoldedForm[] = []
  for (let length = longest; length > 0; length--) {
    if (at + length > chars.length) continue
    const text = chars.slice(at, at + length).join('')
    for (const bytes of byText.get(text) ?? []) found.push({ bytes, length })
  }
  return found
}
