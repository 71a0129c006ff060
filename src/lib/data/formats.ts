/** A table as CSV, JSON and JSON Lines. */
import { stringify } from 'csv-stringify/sync'
import type { Table, Value } from './tables.ts'

export interface DataFormat {
  readonly ending: string
  readonly label: string
  readonly type: string
  write<Row>(table: Table<Row>, rows: readonly Row[]): string
}

/** Between the parts of a list in one cell. */
export const listMark = '；'

function cell(value: Value): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.join(listMark) : String(value)
}

/**
 * CSV of RFC 4180 with a byte order mark, without which Excel and WPS read Chinese as GBK. A cell
 * that a spreadsheet would run as a formula gets a `'` before it.
 */
function csv<Row>({ fields }: Table<Row>, rows: readonly Row[]): string {
  const head = fields.map(({ name }) => name)
  const cells = rows.map((row) =>
    fields.map(({ type, value }) => {
      const found = value(row)
      // Only a number of the table's own is exempt from the mark before a minus.
      return typeof found === 'number' && type !== 'string' ? found : cell(found)
    }),
  )
  return stringify([head, ...cells], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The library looks for the record's own line end only.
    quoted_match: /[\r\n]/,
  })
}

function record<Row>({ fields }: Table<Row>, row: Row): Readonly<Record<string, Value>> {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value(row)]))
}

export const dataFormats: readonly DataFormat[] = [
  { ending: 'csv', label: 'CSV', type: 'text/csv', write: csv },
  {
    ending: 'json',
    label: 'JSON',
    type: 'application/json',
    write: (table, rows) =>
      `${JSON.stringify(
        rows.map((row) => record(table, row)),
        null,
        1,
      )}\n`,
  },
  {
    ending: 'jsonl',
    label: 'JSONL',
    type: 'application/x-ndjson',
    write: (table, rows) => rows.map((row) => `${JSON.stringify(record(table, row))}\n`).join(''),
  },
]
