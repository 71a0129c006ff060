/** Line and block separators of any script: a text of ours is one line. */
const separators = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/**
 * Characters that no reader sees and that break or spoof the page: C0 and C1 controls, bidi
 * controls, BOM, interlinear annotation, tag characters, noncharacters.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu

/**
 * Text as it may be written: well-formed, one line, single blanks, no edge blanks. Decode has
 * promised this already; what it lets slip is taken out here, and emit records it.
 * Wide blanks (U+3000, NBSP) inside the text stay: 张　三 is a name.
 */
export function storableText(text: string): string {
  return text
    .toWellFormed()
    .replace(separators, ' ')
    .replace(unprintable, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
