import type { Fingerprint } from './fingerprint.ts'
import { newGroups, pairsOf } from './groups.ts'
import { bandsOf, similarity } from './min-hash.ts'

/** Least share of common shingles of two copies of one text. */
const sameText = 0.8
/** Texts under this many Han characters are told apart by too little: only identical ones are copies. */
const short = 40
/** Copies of one text that are compared with each other; more of them are a page template, no article. */
const mostCopies = 500

function isCopy(a: Fingerprint, b: Fingerprint): boolean {
  const least = Math.min(a.hanCount, b.hanCount) < short ? 1 : sameText
  return similarity(a.sketch, b.sketch) >= least
}

/** The best copy first: the longer text by a tenth, then a stated day, a known source, the smaller id. */
function byWorth(group: readonly Fingerprint[]): readonly Fingerprint[] {
  const longest = Math.max(1, ...group.map(({ hanCount }) => hanCount))
  const tenths = ({ hanCount }: Fingerprint) => Math.round((hanCount / longest) * 10)
  return [...group].sort(
    (a, b) =>
      tenths(b) - tenths(a) ||
      Number(b.stated) - Number(a.stated) ||
      Number(b.sourced) - Number(a.sourced) ||
      b.hanCount - a.hanCount ||
      (a.id < b.id ? -1 : 1),
  )
}

/** Each copy with the id of the article that stands for it. */
export function findDuplicates(fingerprints: readonly Fingerprint[]): ReadonlyMap<string, string> {
  const byId = new Map(fingerprints.map((print) => [print.id, print]))
  const groups = newGroups()
  for (const [a, b] of pairsOf(fingerprints, ({ sketch }) => bandsOf(sketch), mostCopies)) {
    if (isCopy(a, b)) groups.join(a.id, b.id)
  }
  const duplicates = new Map<string, string>()
  for (const ids of groups.all()) {
    const [best, ...copies] = byWorth(ids.flatMap((id) => byId.get(id) ?? []))
    if (best) for (const { id } of copies) duplicates.set(id, best.id)
  }
  return duplicates
}
