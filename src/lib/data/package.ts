/** `datapackage.json` of Frictionless Data, version 2: what the files are, and what each column means. */
import { createHash } from 'node:crypto'
import type { Table } from './tables.ts'

export interface DataFile {
  readonly name: string
  readonly type: string
  /** The whole file. */
  readonly text: string
}

/** One table in its formats. */
export interface DataResource {
  readonly table: Pick<Table<never>, 'name' | 'title' | 'description' | 'key'> & {
    readonly fields: readonly Pick<
      Table<never>['fields'][number],
      'name' | 'type' | 'title' | 'description'
    >[]
  }
  readonly files: readonly DataFile[]
}

export interface PackageInfo {
  readonly title: string
  readonly description: string
  readonly homepage: string
}

export function dataPackage(info: PackageInfo, resources: readonly DataResource[]): string {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jiangxun',
    ...info,
    resources: resources.flatMap(({ table, files }) => files.map((file) => resource(table, file))),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}

function resource(table: DataResource['table'], { name, type, text }: DataFile) {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return {
    name: `${table.name}-${ending}`,
    type: 'table',
    path: name,
    title: table.title,
    description: table.description,
    format: ending,
    mediatype: type,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    ...(ending === 'csv' ? { dialect: { delimiter: ',', lineTerminator: '\r\n' } } : {}),
    schema: {
      fields: table.fields.map(({ name: column, type: kind, title, description }) => ({
        name: column,
        // A cell of CSV holds a list as text.
        type: ending === 'csv' && kind === 'array' ? 'string' : kind,
        title,
        description,
      })),
      primaryKey: table.key,
      missingValues: [''],
    },
  }
}
