const forms: ReadonlyMap<string, string> = new Map([
  ['：', ':'],
  ['﹕', ':'],
  ['（', '('],
  ['）', ')'],
  ['，', ','],
  ['；', ';'],
  ['！', '!'],
  ['？', '?'],
  ['｜', '|'],
  ['丨', '|'],
  ['∣', '|'],
  ['│', '|'],
  ['︱', '|'],
  ['〔', '('],
  ['〕', ')'],
  ['／', '/'],
  ['╱', '/'],
  ...[...'０１２３４５６７８９'].map((digit, at) => [digit, String(at)] as const),
  ['－', '-'],
  ['．', '.'],
  ['\u00a0', ' '],
  ['\u3000', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\t', ' '],
])

/** Code of what stands for a character; 0 for itself. */
const folded = new Uint16Array(0x10000).fill(0x20, 0xe000, 0xf900)
for (const [char, form] of forms) folded[char.charCodeAt(0)] = form.charCodeAt(0)

/**
 * A line with half-width punctuation and plain blanks, for matching: the forms that metadata lines
 * mix freely become one, characters without a shape a blank. Keeps the length, so that positions hold in the line as printed.
 */
export function foldLine(line: string): string {
  let out = ''
  let from = 0
  for (let at = 0; at < line.length; at++) {
    const form = folded[line.charCodeAt(at)] ?? 0
    if (form === 0) continue
    out += line.slice(from, at) + String.fromCharCode(form)
    from = at + 1
  }
  return from === 0 ? line : out + line.slice(from)
}
