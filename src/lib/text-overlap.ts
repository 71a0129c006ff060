/** How much of a text stands in other texts too. */

/** Han characters in a row that count as the same text: shorter runs are names and set phrases. Assumed. */
const run = 6

const hanOf = (text: string): readonly string[] => text.match(/\p{Script=Han}/gu) ?? []

/** Every run of Han characters, by where it begins; what stands between them plays no part. */
const runsOf = (han: readonly string[]): string[] =>
  han.slice(run - 1).map((_, at) => han.slice(at, at + run).join(''))

/**
 * For each text the share of its Han characters that stand in a run of six which another text has
 * too, 0 to 1; `null` for a text too short for one run. Costs as much as the texts are long.
 */
export function sharesInOthers(texts: readonly string[]): (number | null)[] {
  const runs = texts.map((text) => runsOf(hanOf(text)))
  /** In how many texts a run stands. */
  const holders = new Map<string, number>()
  for (const own of runs) {
    for (const piece of new Set(own)) holders.set(piece, (holders.get(piece) ?? 0) + 1)
  }
  return runs.map((own) => {
    if (own.length === 0) return null
    let covered = 0
    let end = 0
    for (const [at, piece] of own.entries()) {
      if ((holders.get(piece) ?? 0) < 2) continue
      covered += at + run - Math.max(at, end)
      end = at + run
    }
    return covered / (own.length + run - 1)
  })
}
