import type { Person } from '../../article.ts'
import type { Repaired } from '../types.ts'
import { type Byline, type Credit, parseByline } from './byline.ts'
import { labelledCredits } from './credit-labels.ts'
import { fieldLines } from './field-lines.ts'
import { foldLine } from './fold-line.ts'

interface Found extends Byline {
  readonly evidence: string
}

/** Only this much of a paragraph's start is looked at for a dateline. Assumed: outlet, place, names. */
const datelineReach = 140
const standaloneLimit = 80
const evidenceLimit = 400

/** 某报讯(记者A 通讯员B), 某网石家庄9月8日电(记者 A), and a paragraph that opens with the bracket. */
const bracketed = /^[^()。]{0,40}?(?:讯|电|消息|报道)?\s*[:,]?\s*\(([^()]{2,80})\)/u
/** 本报讯 记者A 通讯员B报道, 某报讯 A、B报道. */
const reported = /^[^()。,]{0,24}?(?:讯|电)\s*([^()。]{2,50}?)报道(?=[\s,:。]|近日|日前|$)/u
/** 本报讯 记者 A 近日,: the names end where no name follows. */
const running =
  /^[^()。,]{0,24}?(?:讯|电)\s*((?:本报)?(?:记者|通讯员)\s*[^()。,]{2,40}?)(?=\s+(?:近日|日前|今日|昨日|\d))/u
const trailing = /\(([^()]{2,80}(?:\([^()]{1,8}\)[^()]{0,40})?)\)\s*$/u
const whole = /^[\s]*[([【](.{2,90})[)\]】]\s*$/u
const sentenceEnd = /[。!?”…』」]\s*$/u
/** A name behind the last full stop: 。□甲乙 摄, 。高云报道. */
const afterStop = /[。!?”]\s*[□■]?\s*([^。!?”()]{2,40}?(?:摄影报道|报道|摄|文\/图|图\/文))\s*$/u

const clip = (text: string) => text.trim().slice(0, evidenceLimit)

/** Datelines: a byline at the start of a paragraph, or a short line that is one. */
function fromOpening(line: string): readonly Found[] {
  const folded = foldLine(line)
  const found: Found[] = []
  const start = folded.slice(0, datelineReach)
  for (const pattern of [bracketed, reported, running]) {
    const match = pattern.exec(start)
    const byline = match && parseByline(match[1] ?? '')
    if (!match || !byline) continue
    const role = byline.credits[0]?.role
    // A bracket without a role word, at a paragraph's start, needs the 讯 or 电 of a dateline.
    if (role === 'author' && !/[讯电]/u.test(match[0])) continue
    found.push({ ...byline, evidence: clip(line.slice(0, match.index + match[0].length)) })
    break
  }
  return found
}

/** A line that holds a byline alone, with or without brackets. */
function fromStandalone(line: string): readonly Found[] {
  if (line.length > standaloneLimit) return []
  const folded = foldLine(line).trim()
  const inner = whole.exec(folded)?.[1]
  const byline = parseByline(inner ?? folded)
  if (!byline) return []
  const bare = byline.credits.some(({ role }) => role === 'author')
  // Words alone on a line are anything; names need a role word, a bracket or a tail.
  if (bare && inner === undefined && !/报道$|文\/图$|图\/文$/u.test(folded)) return []
  return [{ ...byline, evidence: clip(line) }]
}

/** The bracket at a paragraph's very end; without a role word only behind a finished sentence. */
function fromEnding(line: string, isLast: boolean): readonly Found[] {
  const folded = foldLine(line)
  const match = trailing.exec(folded)
  const stop = match ? null : afterStop.exec(folded)
  const byline = parseByline((match ?? stop)?.[1] ?? '')
  if (!byline) return []
  const bare = byline.credits.some(({ role }) => role === 'author')
  if (bare && !isLast) return []
  if (match && bare && !sentenceEnd.test(folded.slice(0, match.index))) return []
  const at = (match ?? stop)?.index ?? 0
  return [{ ...byline, evidence: clip(line.slice(stop ? at + 1 : at)) }]
}

function fromLabels(line: string): readonly Found[] {
  const credits = labelledCredits(foldLine(line))
  return credits.length > 0 ? [{ credits, prefix: '', evidence: clip(line) }] : []
}

/** 现场。某网记者 甲 摄: a photographer at the end of any short paragraph or caption. */
function fromCaption(line: string): readonly Found[] {
  const folded = foldLine(line)
  if (folded.length > 160 || !/摄(?:影)?[)\s]*$/u.test(folded)) return []
  const tail =
    /(?:^|[。!?”\s(□■])((?:[^。!?”()□■\s]{0,14}(?:记者|通讯员)\s*)?[^。!?”()□■,]{2,14}?)\s*摄(?:影)?[)\s]*$/u.exec(
      folded,
    )
  const byline = tail && parseByline(`${tail[1] ?? ''} 摄`)
  return byline ? [{ ...byline, evidence: clip(line) }] : []
}

/** Every byline of the page, in page order, from the places where credits stand. */
export function findBylines(article: Pick<Repaired, 'body' | 'context'>): readonly Found[] {
  const { above, opening, closing, below } = fieldLines(article)
  const texts = article.body.flatMap((block) => ('text' in block ? [block.text] : []))
  const last = closing.at(-1)
  return [
    ...above.flatMap((line) => [
      ...fromLabels(line),
      ...fromStandalone(line),
      ...fromOpening(line),
    ]),
    ...opening.flatMap((line) => [
      ...(line.length <= 200 ? fromLabels(line) : []),
      ...fromStandalone(line),
      ...fromOpening(line),
    ]),
    ...texts.flatMap(fromCaption),
    ...closing.flatMap((line) => [
      ...fromStandalone(line),
      ...fromEnding(line, line === last || isFollowedByCredits(closing, line)),
      ...fromLabels(line),
    ]),
    ...below.flatMap((line) => [
      ...fromLabels(line),
      ...fromStandalone(line),
      ...fromEnding(line, false),
    ]),
  ]
}

/** Whether only credit lines stand behind a line of the closing blocks. */
function isFollowedByCredits(closing: readonly string[], line: string): boolean {
  const rest = closing.slice(closing.indexOf(line) + 1)
  return rest.every((other) => fromLabels(other).length > 0 || fromStandalone(other).length > 0)
}

const writing = new Set(['reporter', 'correspondent'])

/** Everyone whom the page credits, by role, each once a role, with the line that names them. */
export function findPeople(
  article: Pick<Repaired, 'body' | 'context' | 'head'>,
): readonly Person[] {
  const people: Person[] = []
  const add = (credit: Credit, evidence: string | null) => {
    const same = people.some(({ role, name }) => name === credit.name && role === credit.role)
    if (!same) people.push({ ...credit, evidence })
  }
  for (const { credits, evidence } of findBylines(article)) {
    for (const credit of credits) add(credit, evidence)
  }
  if (people.length === 0 && article.head.author !== null) {
    const byline = parseByline(foldLine(article.head.author))
    for (const credit of byline?.credits ?? []) add(credit, null)
  }
  const writers = new Set(people.filter(({ role }) => writing.has(role)).map(({ name }) => name))
  return people.filter(({ role, name }) => role !== 'author' || !writers.has(name))
}
