/** The text without blanks, punctuation and symbols, in lower case. */
export const bareText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase()

/** Each pair of neighbouring characters. */
export function* pairsOf(bare: string): Generator<string> {
  for (let at = 0; at + 1 < bare.length; at++) yield bare.slice(at, at + 2)
}

/** Share (0 to 1) of the line's character pairs that the body holds too. */
export function overlapShare(view: string, bodyPairs: ReadonlySet<string>): number {
  const pairs = [...pairsOf(bareText(view))]
  if (pairs.length === 0) return 0
  return pairs.filter((pair) => bodyPairs.has(pair)).length / pairs.length
}
