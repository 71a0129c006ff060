import type { Repaired } from '../types.ts'
import { foldLine } from './fold-line.ts'
import { linesOf } from './sentences.ts'

/** Lines of a page that its fields may rest on, trimmed, in page order. */
export interface FieldLines {
  readonly above: readonly string[]
  /** Text of the first blocks: datelines, and meta lines that extraction left inside. */
  readonly opening: readonly string[]
  /** Text of the last blocks: credits in brackets, signatures. */
  readonly closing: readonly string[]
  readonly below: readonly string[]
  readonly elsewhere: readonly string[]
}

/** Blocks at either end that may hold metadata. Assumed: meta, byline and lead; credits in up to four lines. */
const openingBlocks = 3
const closingBlocks = 4

/** Pictures and captions may stand before the lead: the first blocks end with a paragraph of such length. Assumed. */
const leadLength = 40
const mostOpening = 8

/** The first blocks, and those after them up to the first paragraph. */
function openingOf(prose: Repaired['body']): Repaired['body'] {
  const lead = prose.findIndex((block) => 'text' in block && block.text.length >= leadLength)
  const count = Math.max(openingBlocks, lead + 1)
  return prose.slice(0, count <= mostOpening ? count : openingBlocks)
}

/** A label that stands alone: its value is the next line. */
const labelOnly =
  /(?:来源|稿源|作者|编辑|责编|审核|校对|时间|日期|记者|通讯员|[一二三初复终]审)\s*[:|]$/u
const labelLineLimit = 24
const valueLimit = 40

/** Joins a label with the value that stands on the line below it. */
function joinLabels(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  let pending = ''
  for (const raw of lines) {
    const line = raw.trim()
    if (line === '') continue
    const isLabel = line.length <= labelLineLimit && labelOnly.test(foldLine(line))
    if (pending !== '' && !isLabel && line.length <= valueLimit) {
      joined.push(`${pending}${line}`)
      pending = ''
      continue
    }
    if (pending !== '') joined.push(pending)
    pending = isLabel ? line : ''
    if (!isLabel) joined.push(line)
  }
  if (pending !== '') joined.push(pending)
  return joined
}

/** Collects the lines that metadata may rest on, by where they stand. */
export function fieldLines({ body, context }: Pick<Repaired, 'body' | 'context'>): FieldLines {
  const zone = (name: 'above' | 'below' | 'elsewhere') =>
    context.filter((line) => line.zone === name).map(({ text }) => text)
  const prose = body.filter(({ type }) => type !== 'table')
  return {
    above: joinLabels(zone('above')),
    opening: joinLabels(openingOf(prose).flatMap(linesOf)),
    closing: joinLabels(prose.slice(-closingBlocks).flatMap(linesOf)),
    below: joinLabels(zone('below')),
    elsewhere: zone('elsewhere').map((text) => text.trim()),
  }
}
