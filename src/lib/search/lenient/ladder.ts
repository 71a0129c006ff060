/** The ladder from strict to lenient: what a query asks for when no page holds it as it stands. */
import { type Finder, pagesOf, type Wanted } from '../plan/finder.ts'
import { type FoundClause, holdMany, type Plan, quotedOf, type Tools } from '../plan/plan.ts'
import type { Correction } from '../types.ts'
import { readDays } from './days.ts'
import { type Reading, readLatin } from './latin.ts'
import { type Mended, mend } from './mend.ts'
import { isOutlet, knownIn } from './pieces.ts'
import { isOfVerb, softParts, stripQuestion } from './question.ts'
import { hasOtherWords, isEnglish } from './synonyms.ts'
import { inOtherWords, moreOf } from './widen.ts'

type Lenient = Omit<Plan, 'excluded'>

interface Resolved extends Pick<Plan, 'wanted' | 'lacking' | 'missing'> {
  readonly mended: Mended | null
  readonly dropped: readonly string[]
}

const nothing: Resolved = { wanted: [], lacking: [], missing: [], mended: null, dropped: [] }

export async function planLeniently(found: readonly FoundClause[], tools: Tools): Promise<Lenient> {
  const latin = await readAsLatin(found, tools)
  if (latin) return latin

  const dated = tools.verbatim ? null : await readDays(found, tools.finder)
  const clauses = dated ?? found
  const resolved: Resolved[] = []
  for (const clause of clauses) resolved.push(await resolve(clause, tools))
  const dropped = resolved.flatMap((one) => one.dropped)
  const mended = correctionOf(clauses, resolved)
  const wanted = resolved.flatMap((one) => one.wanted)
  return {
    wanted:
      tools.verbatim || holdMany(wanted) ? wanted : await moreOf(wanted, quotedOf(clauses), tools),
    lacking: resolved.flatMap((one) => one.lacking),
    missing: resolved.flatMap((one) => one.missing),
    corrected: dated === null ? mended : readingOf(found, dated, mended),
    relaxed: dropped.length > 0 ? { reason: 'question', dropped } : null,
  }
}

const textOf = (clauses: readonly FoundClause[]) =>
  clauses.map(({ clause }) => clause.text).join(' ')

const readingOf = (
  found: readonly FoundClause[],
  dated: readonly FoundClause[],
  mended: Correction | null,
): Correction => ({
  ...(mended ?? { to: textOf(dated), reason: 'date', others: [] }),
  from: textOf(found),
})

function correctionOf(
  clauses: readonly FoundClause[],
  resolved: readonly Resolved[],
): Correction | null {
  const mended = resolved.map((one) => one.mended)
  const first = mended.find((one) => one !== null)
  if (!first) return null
  const spell = (number: number) =>
    clauses
      .map(({ clause: { text } }, at) => {
        const { from, to, others } = mended[at] ?? { from: '', to: '', others: [] }
        return text.replace(from, () => [to, ...others][number] ?? to)
      })
      .join(' ')
  const others = first.others.map((_, i) => spell(i + 1))
  return { from: textOf(clauses), to: spell(0), reason: first.reason, others }
}

/** What one clause asks for, read ever more leniently until pages hold it. */
async function resolve({ clause, wanted }: FoundClause, tools: Tools): Promise<Resolved> {
  const { text, quoted } = clause
  if (wanted.whole.size > 0) return { ...nothing, wanted: [wanted] }
  if (quoted || tools.verbatim) {
    return wanted.apart.size > 0
      ? { ...nothing, wanted: [wanted] }
      : { ...nothing, missing: [text] }
  }

  const question = stripQuestion(text)
  const parts = question?.rest ?? softParts(text)
  const [only = text] = parts
  if (!question && parts.length === 1) {
    return only === text ? resolvePart(text, wanted, tools) : resolveBare(only, tools)
  }
  if (!question) {
    // 对 between two words may be 队 in one.
    const mended = await mendWhole(text, wanted, tools)
    if (mended) return mended
  }
  const rest = await Promise.all(parts.map((part) => resolveBare(part, tools)))
  const kept = question ? rest.filter((one, at) => !isOfAsking(one, parts[at] ?? '')) : rest
  const asked = kept.some((one) => one.wanted.length > 0) ? kept : rest
  const left = parts.filter((_, at) => !asked.includes(rest[at] ?? nothing))
  return {
    wanted: asked.flatMap((one) => one.wanted),
    lacking: asked.flatMap((one) => one.lacking),
    missing: [],
    mended: asked.find((one) => one.mended)?.mended ?? null,
    dropped: [...(question?.dropped ?? []), ...left],
  }
}

/**
 * What belongs to the asking: one character, and the rest of a verb that no page holds. Any other
 * word is asked for, however short: the articles may lack 拉萨, and have to say so.
 */
const isOfAsking = ({ wanted, mended }: Resolved, part: string): boolean =>
  part.length === 1 ||
  (isOfVerb(part) && (mended !== null || !wanted.some(({ text }) => text === part)))

/** A text with a typing error, when pages hold what it then says as it stands. */
async function mendWhole(text: string, wanted: Wanted, tools: Tools): Promise<Resolved | null> {
  const { vocabulary } = await tools.words()
  const mended = await mend(text, { wanted, finder: tools.finder, vocabulary })
  if (!mended?.edited || mended.wanted.whole.size === 0) return null
  return { ...nothing, wanted: [mended.wanted], mended }
}

async function resolveBare(part: string, tools: Tools): Promise<Resolved> {
  const found = await findBare(part, tools.finder)
  return resolvePart(found.text, found, tools)
}

/** Verbs that say only that something is there; 参加培训 asks for 培训. */
const emptyVerb =
  /^要?(?:举办|举行|召开|开展|成立|设立|建立|组建|申请|申报|办理|领取|参加|获得|拿到|拿了|能看到|看到)(?=..)/u
/** A verb that may as well begin a word, as in 学历. */
const shortVerb = /^[帮办开搞建做发领考学去来用给得能要想][了过]?(?=..)/u

/** A verb before words of asking: 大咖杯比|哪些项目. */
const lastVerb = /(?<=..)[比考赛设办开评发给奖补学教做招]$/u

/** A part of a question, without the verb that is left of the asking: 办 in 什么时候办夜校. */
async function findBare(part: string, finder: Finder): Promise<Wanted> {
  const found = await finder.find(part)
  const bare = part.replace(emptyVerb, '')
  const shorter = part.replace(shortVerb, '').replace(lastVerb, '')
  if (bare === part && (found.whole.size > 0 || shorter === part)) return found
  const rest = await finder.find(bare === part ? shorter : bare)
  return rest.whole.size > 0 || (found.whole.size === 0 && hasOtherWords(rest.text)) ? rest : found
}

/** A clause without words of asking: its typos, then its words apart, then its topic. */
async function resolvePart(text: string, wanted: Wanted, tools: Tools): Promise<Resolved> {
  if (wanted.whole.size > 0) return { ...nothing, wanted: [wanted] }
  const { finder } = tools
  const { vocabulary } = await tools.words()
  const said = await inOtherWords(wanted, { finder, vocabulary }, false)
  if (said !== wanted) return { ...nothing, wanted: [said] }
  const mended = await mend(text, { wanted, finder, vocabulary })
  const isMended = mended !== null && (!isOutlet.test(text) || mended.wanted.whole.size > 0)
  if (isMended) {
    return { ...nothing, wanted: [mended.wanted], mended: mended.edited ? mended : null }
  }
  // 人民日报 is not the 日报 of other people.
  if (/^.{2,3}$/.test(text.replace(isOutlet, '')) && isOutlet.test(text)) {
    return { ...nothing, missing: [text] }
  }
  if (wanted.apart.size > 0) return { ...nothing, wanted: [wanted] }
  const near = await inOtherWords(wanted, { finder, vocabulary }, true)
  if (near !== wanted) return { ...nothing, wanted: [near] }
  const topic = vocabulary.topics.get(text)
  if (topic !== undefined) {
    const found = await finder.find(topic)
    if (found.whole.size > 0)
      return { ...nothing, wanted: [{ ...found, text, otherTexts: [topic] }] }
  }
  // The days beside a day are no answer.
  if (/^\d[\d年月日-]+$/.test(text)) return { ...nothing, missing: [text] }
  const { known, strays } = knownIn(text, vocabulary)
  const each = await Promise.all(known.map((word) => finder.find(word)))
  const isHeld = ({ whole }: Wanted) => whole.size > 0
  const held = each.filter(isHeld)
  const lacking = [...strays, ...each.filter((one) => !isHeld(one)).map((one) => one.text)]
  return held.length === 0 ? { ...nothing, lacking: [text] } : { ...nothing, wanted: held, lacking }
}

/** Letters that the articles lack, as pinyin or initials; `null` where they are neither. */
async function readAsLatin(clauses: readonly FoundClause[], tools: Tools): Promise<Lenient | null> {
  const isLatin = ({ clause }: FoundClause) =>
    !clause.quoted && /^[a-z][a-z0-9'·]*$/.test(clause.text) && !isEnglish(clause.text)
  const latin = clauses.filter(isLatin)
  if (latin.length === 0 || tools.verbatim) return null
  // One that is known, such as ai, may still be a syllable of the others: ai xin yi zhan.
  if (latin.every(({ wanted }) => wanted.whole.size > 0)) return null
  const rest = clauses.filter((found) => !isLatin(found)).map(({ wanted }) => wanted)
  if (rest.some((wanted) => pagesOf(wanted).size === 0)) return null

  const { vocabulary } = await tools.words()
  const letters = latin.map(({ clause }) => clause.text).join(' ')
  const found = await findReadings(readLatin(letters, vocabulary), tools.finder)
  const [best, ...others] = found
  if (!best) return null
  return {
    wanted: [...rest, ...best.wanted],
    lacking: [],
    missing: [],
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
