import { dataTableLines } from './data-tables.ts'
import type { PageLine } from './page.ts'

/** Lines of one cell from which on the cell holds a text and its table is a layout. Assumed. */
const leastLines = 4

/** The lines with those of layout cells made plain: a paragraph in a page's main cell is no datum. */
export function plainLayoutCells(lines: readonly PageLine[]): readonly PageLine[] {
  const inCell = new Map<number, number>()
  const rowsOf = new Map<number, Map<number, Set<number>>>()
  for (const { kind, part, group, row } of lines) {
    if (kind !== 'cell') continue
    inCell.set(part, (inCell.get(part) ?? 0) + 1)
    const rows = rowsOf.get(group) ?? new Map<number, Set<number>>()
    rowsOf.set(group, rows)
    rows.set(row, (rows.get(row) ?? new Set<number>()).add(part))
  }
  const oneColumn = new Set(
    [...rowsOf].flatMap(([group, rows]) =>
      rows.values().every((cells) => cells.size === 1) ? [group] : [],
    ),
  )
  const data = dataTableLines({ lines })
  return lines.map((line, at) => {
    const isLayout =
      line.kind === 'cell' &&
      !data.has(at) &&
      ((inCell.get(line.part) ?? 0) >= leastLines || oneColumn.has(line.group))
    return isLayout ? { ...line, kind: 'text', group: -1, row: -1 } : line
  })
}
