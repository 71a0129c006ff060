/** Looks through the tables of the built site. */

/** Rows of a CSV file of RFC 4180, or what is wrong with it. */
export function readCsv(text: string): { readonly rows: string[][]; readonly problems: string[] } {
  const rows: string[][] = []
  let row: string[] = []
  // A cell and what ends it. A quote within a bare cell belongs to no cell.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y
  const source = text.replace(/^\ufeff/, '')
  while (cell.lastIndex < source.length) {
    const at = cell.lastIndex
    const [, quoted, bare = '', end] = cell.exec(source) ?? []
    if (end === undefined) return { rows, problems: [`不是合格的 CSV：第 ${rows.length + 1} 行`] }
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === ',') {
      // A comma at the very end opens a last, empty cell.
      if (cell.lastIndex === source.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
    if (cell.lastIndex === at) break
  }
  if (row.length > 0) rows.push(row)
  return { rows, problems: [] }
}

/** What a spreadsheet runs, in the widths that it takes for the same. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/
const number = /^[+-]?\d[\d.]*(?:e[+-]?\d{1,3})?$/i

/** A table has as many cells in each row, and none of them is a formula. */
export function scanCsv(text: string): string[] {
  const { rows, problems } = readCsv(text)
  const columns = rows[0]?.length ?? 0
  const uneven = rows.findIndex((row) => row.length !== columns)
  const formulas = rows.flat().filter((cell) => formula.test(cell) && !number.test(cell))
  return [
    ...problems,
    ...(uneven === -1
      ? []
      : [`CSV 第 ${uneven + 1} 行有 ${rows[uneven]?.length} 格，应为 ${columns}`]),
    ...formulas.slice(0, 3).map((cell) => `表格里有公式：${cell.slice(0, 80)}`),
  ]
}
