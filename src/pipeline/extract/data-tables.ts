import type { Page, PageLine } from './page.ts'

/** Rows and cells to a row from which on a table without links is data and no layout. Assumed. */
const least = { rows: 6, cells: 2.5 }
/** Mean share of links in a table of data. Assumed. */
const mostLinkShare = 0.1

/** Index of every line in a table that lists something: courses, places, names. */
export function dataTableLines({ lines }: Pick<Page, 'lines'>): ReadonlySet<number> {
  const tables = new Map<number, [at: number, line: PageLine][]>()
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'cell' || line.group === -1) continue
    const table = tables.get(line.group)
    if (table) table.push([at, line])
    else tables.set(line.group, [[at, line]])
  }
  const found = new Set<number>()
  for (const table of tables.values()) {
    const rows = new Set(table.map(([, { row }]) => row)).size
    const cells = new Set(table.map(([, { part }]) => part)).size
    const links = table.reduce((sum, [, { linkShare }]) => sum + linkShare, 0)
    const isData = rows >= least.rows && cells >= rows * least.cells
    if (!isData || links > table.length * mostLinkShare) continue
    for (const [at, { isAside, isHidden }] of table) if (!isAside && !isHidden) found.add(at)
  }
  return found
}
