import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sampleArticle, sampleFigure } from '../sample-article.ts'
import { dataResources } from './files.ts'
import { dataFormats } from './formats.ts'
import { dataPackage } from './package.ts'
import { articlesTable, figuresTable, type Table } from './tables.ts'

const addressOf = (id: string) => `https://digest.example/articles/${id}/`

const write = (ending: string, texts: readonly (string | number | null | string[])[]) => {
  const table: Table<(typeof texts)[number]> = {
    name: 't',
    title: 't',
    description: 't',
    key: ['v'],
    rows: () => texts,
    fields: [
      { name: 'v', type: 'string', title: 'v', description: 'v', value: (row) => row },
      { name: 'n', type: 'integer', title: 'n', description: 'n', value: () => -1 },
    ],
  }
  return dataFormats.find((format) => format.ending === ending)?.write(table, texts)
}

test.for<[string, Parameters<typeof write>[1][number], string]>([
  ['text', '焊工', '焊工'],
  ['a comma', 'a,b', '"a,b"'],
  ['a quotation mark', 'a"b', '"a""b"'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
  ['a list', ['甲', '乙'], '甲；乙'],
  ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a formula behind a plus', '+1+1', "'+1+1"],
  ['a formula behind a minus', '-1+1', "'-1+1"],
  ['a formula behind an at', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula in full width', '＝1+1', "'＝1+1"],
  ['a formula in a list', ['=1', '乙'], "'=1；乙"],
])('CSV: %s', ([, value, cell]) => {
  expect(write('csv', [value])).toBe(`\ufeffv,n\r\n${cell},-1\r\n`)
})

test('JSON and JSON Lines keep types', () => {
  expect(write('json', [null, ['甲']])).toBe(
    '[\n {\n  "v": null,\n  "n": -1\n },\n {\n  "v": [\n   "甲"\n  ],\n  "n": -1\n }\n]\n',
  )
  expect(write('jsonl', [null, 'a\nb'])).toBe('{"v":null,"n":-1}\n{"v":"a\\nb","n":-1}\n')
})

const article = sampleArticle({
  people: [{ role: 'reporter', name: '甲一', evidence: null }],
  figures: [sampleFigure(), sampleFigure({ value: 12, text: '12人', block: 3 })],
})

test('every row of every table has a value of its type in each column', () => {
  const check = <Row>({ fields, rows }: Table<Row>) => {
    const wrong = rows([article], addressOf).flatMap((row) =>
      fields.flatMap(({ name, type, value }) => {
        const found = value(row)
        const kind = Array.isArray(found) ? 'array' : typeof found
        const wanted = type === 'integer' ? 'number' : type
        const whole = type !== 'integer' || found === null || Number.isInteger(found)
        return (found === null || kind === wanted) && whole ? [] : `${name}: ${kind}`
      }),
    )
    expect(wrong).toEqual([])
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
  }
  check(articlesTable)
  check(figuresTable)
  expect(figuresTable.rows([article], addressOf).map(({ page }) => page)).toEqual([
    `${addressOf(article.id)}#b0`,
    `${addressOf(article.id)}#b3`,
  ])
})

test('the package describes each file as it is', () => {
  const resources = dataResources([article], addressOf)
  const info = { title: '匠讯', description: '简报', homepage: 'https://digest.example/data/' }
  const { resources: described, ...rest } = JSON.parse(dataPackage(info, resources))
  expect(rest).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jiangxun',
    ...info,
  })
  const files = resources.flatMap((resource) => resource.files)
  expect(files.map(({ name }) => name)).toEqual([
    'articles.csv',
    'articles.json',
    'articles.jsonl',
    'figures.csv',
    'figures.json',
    'figures.jsonl',
  ])
  for (const [index, { name, text }] of files.entries()) {
    expect(described[index]).toMatchObject({
      path: name,
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    })
    // The names of the columns, in their order, are those of the dictionary.
    const columns = described[index].schema.fields.map((field: { name: string }) => field.name)
    if (name.endsWith('.csv')) {
      expect(text.slice(1).split('\r\n')[0]).toBe(columns.join(','))
    } else {
      const [first] = name.endsWith('.jsonl')
        ? [JSON.parse(text.split('\n')[0] ?? '')]
        : JSON.parse(text)
      expect(Object.keys(first)).toEqual(columns)
    }
  }
})
