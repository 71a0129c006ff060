/** All files of the data page. */
import type { Article } from '../../article.ts'
import { dataFormats } from './formats.ts'
import type { DataResource } from './package.ts'
import { articlesTable, figuresTable, type Table } from './tables.ts'

/** The tables with their files, each written once. */
export function dataResources(
  articles: readonly Article[],
  addressOf: (id: string) => string,
): readonly DataResource[] {
  const resource = <Row>(table: Table<Row>): DataResource => {
    const rows = table.rows(articles, addressOf)
    const files = dataFormats.map(({ ending, type, write }) => ({
      name: `${table.name}.${ending}`,
      type,
      text: write(table, rows),
    }))
    return { table, files }
  }
  return [resource(articlesTable), resource(figuresTable)]
}
