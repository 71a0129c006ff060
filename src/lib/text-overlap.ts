/** How much of a text stands in other texts too. */

/** Han characters in a row that count as the same text: shorter runs are names and set phrases. Assumed. */
const run = 6

/** Runs of Han characters; what stands between them plays no part. */
function runsOf(text: string): string[] {
  const han = text.match(/\p{Script=Han}/gu) ?? []
  return han.slice(run - 1).map((_, at) => han.slice(at, at + run).join(''))
}

/**
 * For each text the share of its runs of six Han characters that one of the others has, 0 to 1;
 * `null` for a text too short for one run. Costs as much as the texts are long.
 */
export function sharesInOthers(texts: readonly string[]): (number | null)[] {
  const runs = texts.map(runsOf)
  const sets = runs.map((own) => new Set(own))
  return runs.map((own, at) => {
    const others = sets.filter((_, other) => other !== at)
    const shared = own.filter((piece) => others.some((set) => set.has(piece))).length
    return own.length === 0 ? null : shared / own.length
  })
}
