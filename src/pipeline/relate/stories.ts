import { sameEvent } from './event-names.ts'
import type { Fingerprint } from './fingerprint.ts'
import { newGroups, pairsOf } from './groups.ts'
import { similarity } from './min-hash.ts'

/** Reports of one event come out within this many days of each other (assumed). */
const longestGap = 120
/** Two reports with neither a common name nor a common event still share some wording (assumed). */
const commonWording = 0.15
/** Reports that state the same figures within so many days tell of one announcement (assumed). */
const sameFiguresGap = 14
/** Figures that both must state; one more where a day of publication is missing (assumed). */
const sameFigures = 3

/** A name in more articles than this is a campaign or a saying, not one event. */
const mostReports = 12
/** Articles of one city and day that are compared with each other. */
const mostOfADay = 300

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

function samePlace(a: Fingerprint, b: Fingerprint): boolean {
  return (
    a.province !== null &&
    a.province === b.province &&
    agree(a.city, b.city) &&
    agree(a.area, b.area)
  )
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}

function publishedTogether(a: Fingerprint, b: Fingerprint): boolean {
  if (a.published === null || b.published === null) return true
  return daysApart(a.published, b.published) <= longestGap
}

const monthDay = (day: string): string => day.slice(-5)

/** A day in both texts; years, where both give one, agree. */
function commonDay(a: Fingerprint, b: Fingerprint): boolean {
  return a.days.some((day) =>
    b.days.some(
      (other) =>
        monthDay(day) === monthDay(other) &&
        (day === other || day.length === 5 || other.length === 5),
    ),
  )
}

/** The same contest in both, and in the same edition. */
function commonEvent(a: Fingerprint, b: Fingerprint): boolean {
  return a.events.some((event) =>
    b.events.some(
      (other) =>
        sameEvent(event.name, other.name) &&
        (event.edition === other.edition || event.edition === null || other.edition === null),
    ),
  )
}

/** One contest in two editions, or only contests that the other does not know. */
function contradict(a: Fingerprint, b: Fingerprint): boolean {
  if (a.events.length === 0 || b.events.length === 0) return false
  return !commonEvent(a, b)
}

/** The same numbers at the same time: one press conference, one list. */
function commonCounts(a: Fingerprint, b: Fingerprint): boolean {
  const shared = a.counts.filter((count) => b.counts.includes(count)).length
  if (a.published === null || b.published === null || !a.stated || !b.stated) {
    return shared > sameFigures
  }
  return shared >= sameFigures && daysApart(a.published, b.published) <= sameFiguresGap
}

/** How much speaks for one event, 0 for nothing; needs place, time and topic to agree. */
function bond(a: Fingerprint, b: Fingerprint, rare: ReadonlySet<string>): number {
  if (!samePlace(a, b) || !publishedTogether(a, b) || contradict(a, b)) return 0
  if (!a.topics.some((topic) => b.topics.includes(topic))) return 0
  const day = commonDay(a, b)
  if (a.days.length > 0 && b.days.length > 0 && !day && !commonEvent(a, b)) return 0
  const event = commonEvent(a, b)
  const names = a.names.filter((name) => rare.has(name) && b.names.includes(name)).length
  const wording = similarity(a.sketch, b.sketch)
  const union = a.unions.some((name) => b.unions.includes(name))
  if (day && (event || names > 0)) return 3 + names + wording
  if (day && union && wording >= commonWording) return 2 + wording
  if (union && commonCounts(a, b)) return 2 + wording
  if (event && names > 1 && wording >= commonWording) return 1 + wording
  return 0
}

function rareNames(fingerprints: readonly Fingerprint[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const name of fingerprints.flatMap(({ names }) => names)) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count <= mostReports).map(([name]) => name))
}

function keysOf(rare: ReadonlySet<string>) {
  return ({ province, days, names, counts }: Fingerprint): readonly string[] => [
    ...days.map((day) => `${province} ${monthDay(day)}`),
    ...counts.map((count) => `${province} ${count}`),
    ...names.filter((name) => rare.has(name)).map((name) => `${province} ${name}`),
  ]
}

/**
 * Each article that reports an event together with others, and the id of the story: its smallest member.
 * Strong bonds join first; an article joins a story only when it contradicts none of its members.
 */
export function findStories(fingerprints: readonly Fingerprint[]): ReadonlyMap<string, string> {
  const byId = new Map(fingerprints.map((print) => [print.id, print]))
  const rare = rareNames(fingerprints)
  const bonds = pairsOf(fingerprints, keysOf(rare), mostOfADay)
    .map(([a, b]) => ({ a, b, weight: bond(a, b, rare) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)

  const groups = newGroups()
  for (const { a, b } of bonds) {
    const left = groups.of(a.id).flatMap((id) => byId.get(id) ?? [])
    const right = groups.of(b.id).flatMap((id) => byId.get(id) ?? [])
    if (left.every((x) => right.every((y) => samePlace(x, y) && !contradict(x, y)))) {
      groups.join(a.id, b.id)
    }
  }
  return new Map(groups.all().flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)))
}
