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

/**
 * A line with half-width punctuation and plain blanks, for matching: the forms that metadata lines
 * mix freely become one, characters without a shape a blank. Keeps the length, so that positions hold in the line as printed.
 */
export function foldLine(line: string): string {
  return line.replace(
    /[：﹕（），；！？｜丨∣│︱／╱〔〕\uff10-\uff19－．\u00a0\u3000\u2002\u2003\t\ue000-\uf8ff]/gu,
    (mark) => forms.get(mark) ?? ' ',
  )
}
