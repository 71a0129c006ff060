import type { Block } from '../types.ts'
import { isSentence } from './line-value.ts'
import type { PageLine } from './page.ts'

/** A cell longer than this holds paragraphs: the table is layout. Assumed. */
const mostCellLength = 200

/** Longest caption. Assumed. */
const mostCaptionLength = 90
/** Longest heading among paragraphs. Assumed. */
const mostHeadingLength = 40

const marker = /^(?:[-*+•●▪◦]|\d{1,3}[.)、])\s+/
const captionEnd = /(?:摄|供图|制图|图片来源.{0,20}|资料图片?)\W{0,2}$/u
const captionStart =
  /^[▲△↑▼(（\s]{0,2}(?:图为|图片?说明|资料图|图[一二三四五六七八九十\d]{1,2}\s?[::])/u

const chapter = /^[一二三四五六七八九十]{1,3}、/
const section = /^[(（][一二三四五六七八九十]{1,3}[)）]/

const byPart = (lines: readonly PageLine[]): readonly string[] => {
  const texts = new Map<number, string>()
  for (const { part, text } of lines) {
    const before = texts.get(part)
    texts.set(part, before === undefined ? text : `${before} ${text}`)
  }
  return [...texts.values()]
}

/** The rows of a data table; `null` for a table that only lays the page out. */
function tableOf(lines: readonly PageLine[]): readonly (readonly string[])[] | null {
  const rows = new Map<number, PageLine[]>()
  for (const line of lines) {
    const row = rows.get(line.row)
    if (row) row.push(line)
    else rows.set(line.row, [line])
  }
  const cells = [...rows.values()].map(byPart)
  const width = Math.max(...cells.map((row) => row.length))
  const isData =
    cells.length >= 2 &&
    width >= 2 &&
    cells.filter((row) => row.length >= 2).length * 2 > cells.length &&
    cells.every((row) => row.every((cell) => cell.length <= mostCellLength))
  if (!isData) return null
  return cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
}

function isCaption(line: PageLine): boolean {
  const { view, kind, isAfterImage } = line
  if (kind === 'caption') return true
  if (view.length > mostCaptionLength) return false
  if (captionStart.test(view) || captionEnd.test(view)) return true
  return isAfterImage && view.length <= mostHeadingLength && !isSentence(line) && kind === 'text'
}

function headingDepth(line: PageLine): 2 | 3 | 4 | null {
  const { kind, depth, view } = line
  if (kind === 'heading') return depth <= 2 ? 2 : depth === 3 ? 3 : 4
  if (view.length > mostHeadingLength || /[。;!?:,]$|。/.test(view)) return null
  return chapter.test(view) ? 2 : section.test(view) ? 3 : null
}

function single(line: PageLine): Block {
  const text = line.text.replace(line.kind === 'heading' ? /^#{1,6}\s+/ : /^(?!)/, '')
  if (isCaption(line)) return { type: 'caption', text }
  if (line.kind === 'quote') return { type: 'quote', text }
  const depth = headingDepth(line)
  return depth === null ? { type: 'paragraph', text } : { type: 'heading', depth, text }
}

/** Lines of one list or one table as a block, or as paragraphs where they are neither. */
function grouped(lines: readonly PageLine[]): readonly Block[] {
  const [first] = lines
  if (!first) return []
  if (lines.every(({ kind }) => kind === 'cell')) {
    const rows = tableOf(lines)
    return rows === null ? lines.map(single) : [{ type: 'table', rows }]
  }
  if (!lines.every(({ kind }) => kind === 'item')) return lines.map(single)
  const items = byPart(lines).map((item) => item.replace(marker, ''))
  return items.length < 2 ? lines.map(single) : [{ type: 'list', ordered: first.isOrdered, items }]
}

/** The lines of the body as blocks, in page order. */
export function buildBlocks(lines: readonly PageLine[]): readonly Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (!line) break
    let end = at + 1
    while (line.group !== -1 && lines[end]?.group === line.group) end++
    blocks.push(...(line.group === -1 ? [single(line)] : grouped(lines.slice(at, end))))
    at = end
  }
  return blocks
}
