/** From a query to the things that pages have to hold: the ladder from strict to lenient. */
import type { Matches } from '../phrase.ts'
import { type Clause, type Query, softParts, stripQuestion } from '../query.ts'
import type { Correction, Relaxation } from '../types.ts'
import type { Mended, Reading, Words } from '../words/words.ts'
import { type Finder, pagesOf, type Wanted } from './finder.ts'

export interface Plan {
  /** All of them are asked for. */
  readonly wanted: readonly Wanted[]
  /** Things that no page holds, however they are read. */
  readonly lacking: readonly string[]
  readonly corrected: Correction | null
  readonly relaxed: Relaxation | null
  readonly excluded: readonly Matches[]
}

export interface Tools {
  readonly finder: Finder
  /** The words of the articles; fetched when they are first needed. */
  words(): Promise<Words>
  /** Search for the very words. */
  readonly verbatim: boolean
}

interface Resolved {
  readonly wanted: readonly Wanted[]
  readonly lacking: readonly string[]
  readonly mended: Mended | null
  readonly dropped: readonly string[]
}

export async function plan(query: Query, tools: Tools): Promise<Plan> {
  const { finder } = tools
  const excluded = await Promise.all(query.excluded.map(({ text }) => finder.phrase(text)))
  const clauses = await Promise.all(
    query.clauses.map(async (clause) => ({
      clause,
      wanted: await finder.find(clause.text, clause.quoted),
    })),
  )
  const latin = await readAsLatin(clauses, tools)
  if (latin) return { ...latin, excluded }

  const resolved: Resolved[] = []
  for (const { clause, wanted } of clauses) resolved.push(await resolve(clause, wanted, tools))
  const dropped = resolved.flatMap((one) => one.dropped)
  return {
    wanted: resolved.flatMap((one) => one.wanted),
    lacking: resolved.flatMap((one) => one.lacking),
    corrected: correctionOf(query, resolved),
    relaxed: dropped.length > 0 ? { reason: 'question', dropped } : null,
    excluded,
  }
}

function correctionOf({ clauses }: Query, resolved: readonly Resolved[]): Correction | null {
  const mended = resolved.map((one) => one.mended)
  const first = mended.find((one) => one !== null)
  if (!first) return null
  const spell = (number: number) =>
    clauses
      .map(({ text }, at) => {
        const { from, to, others } = mended[at] ?? { from: '', to: '', others: [] }
        return text.replace(from, () => [to, ...others][number] ?? to)
      })
      .join(' ')
  const others = first.others.map((_, i) => spell(i + 1))
  const from = clauses.map(({ text }) => text).join(' ')
  return { from, to: spell(0), reason: first.reason, others }
}

/** What one clause asks for, read ever more leniently until pages hold it. */
async function resolve(clause: Clause, wanted: Wanted, tools: Tools): Promise<Resolved> {
  const { text, quoted } = clause
  const plain: Resolved = { wanted: [wanted], lacking: [], mended: null, dropped: [] }
  if (wanted.whole.size > 0) return plain
  if (quoted || tools.verbatim) {
    return wanted.apart.size > 0 ? plain : { ...plain, wanted: [], lacking: [text] }
  }

  const question = stripQuestion(text)
  const parts = question?.rest ?? softParts(text)
  if (question || parts.length > 1) {
    const rest = await Promise.all(
      parts.map(async (part) => {
        const found = await findBare(part, tools.finder)
        return resolvePart(found.text, found, tools)
      }),
    )
    return {
      wanted: rest.flatMap((one) => one.wanted),
      lacking: rest.flatMap((one) => one.lacking),
      mended: rest.find((one) => one.mended)?.mended ?? null,
      dropped: question?.dropped ?? [],
    }
  }
  return resolvePart(text, wanted, tools)
}

/** A part of a question, without the verb that is left of the asking: 办 in 什么时候办夜校. */
async function findBare(part: string, finder: Finder): Promise<Wanted> {
  const found = await finder.find(part)
  const bare = part.replace(
    /^(?:举办|举行|召开|开展|[办开搞建做发领考学去来用给得能要想])(?=..)/,
    '',
  )
  if (found.whole.size > 0 || bare === part) return found
  const rest = await finder.find(bare)
  return rest.whole.size > 0 ? rest : found
}

/** A clause without words of asking: its typos, then its words apart, then its topic. */
async function resolvePart(text: string, wanted: Wanted, tools: Tools): Promise<Resolved> {
  const none: Resolved = { wanted: [], lacking: [], mended: null, dropped: [] }
  if (wanted.whole.size > 0) return { ...none, wanted: [wanted] }
  const words = await tools.words()
  const mended = await words.mend(text, { wanted, finder: tools.finder })
  if (mended) return { ...none, wanted: [mended.wanted], mended: mended.edited ? mended : null }
  if (wanted.apart.size > 0) return { ...none, wanted: [wanted] }
  const topic = words.topicOf(text)
  if (topic !== undefined) {
    const found = await tools.finder.find(topic)
    if (found.whole.size > 0) return { ...none, wanted: [{ ...found, text }] }
  }
  return { ...none, lacking: [text] }
}

interface FoundClause {
  readonly clause: Clause
  readonly wanted: Wanted
}

/** Letters that the articles lack, as pinyin or initials; `null` where they are neither. */
async function readAsLatin(
  clauses: readonly FoundClause[],
  tools: Tools,
): Promise<Omit<Plan, 'excluded'> | null> {
  const isLatin = ({ clause }: FoundClause) =>
    !clause.quoted && /^[a-z][a-z0-9'·]*$/.test(clause.text)
  const latin = clauses.filter(isLatin)
  if (latin.length === 0 || tools.verbatim) return null
  // One that is known, such as ai, may still be a syllable of the others: ai xin yi zhan.
  if (latin.every(({ wanted }) => wanted.whole.size > 0)) return null
  const rest = clauses.filter((found) => !isLatin(found)).map(({ wanted }) => wanted)
  if (rest.some((wanted) => pagesOf(wanted).size === 0)) return null

  const words = await tools.words()
  const letters = latin.map(({ clause }) => clause.text).join(' ')
  const found = await findReadings(words.readLatin(letters), tools.finder)
  const [best, ...others] = found
  if (!best) return null
  return {
    wanted: [...rest, ...best.wanted],
    lacking: [],
    corrected: {
      from: letters,
      to: best.text,
      reason: best.reason,
      others: others.map(({ text }) => text).slice(0, 4),
    },
    relaxed: null,
  }
}

interface FoundReading extends Reading {
  readonly wanted: readonly Wanted[]
}

/**
 * The readings that pages hold, those in one piece first. Initials fit too many rows of words for a
 * row to mean anything that stands nowhere as it is.
 */
async function findReadings(readings: readonly Reading[], finder: Finder): Promise<FoundReading[]> {
  const found = await Promise.all(
    readings.map(async ({ text, reason }) => {
      const words = text.split(' ')
      const whole = await finder.find(words.join(''))
      if (whole.whole.size > 0) return { wanted: [whole], text: whole.text, reason, rank: 0 }
      if (words.length === 1 || reason === 'initials') return null
      const wanted = await Promise.all(words.map((word) => finder.find(word)))
      if (wanted.some((one) => one.whole.size === 0)) return null
      return { wanted, text, reason, rank: 1 }
    }),
  )
  return found.filter((one) => one !== null).sort((a, b) => a.rank - b.rank)
}
