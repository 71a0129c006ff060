/** Which pages are shown where none holds all that is asked for. */
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleArticle } from '../../src/lib/sample-article.ts'
import { Bundle } from '../../src/lib/search/bundle/bundle.ts'
import { rankSome } from '../../src/lib/search/lenient/partial.ts'
import { Finder } from '../../src/lib/search/plan/finder.ts'
import { termsSchema } from '../../src/terms.ts'
import type { StoredArticle } from '../articles.ts'
import { writeIndex } from './write-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiangxun-partial-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Newest first, as pages are numbered. */
const texts = ['焊工登台，钳工到场。', '焊工献艺。', '钳工开讲。', '蒲公英漫山。']

let finder: Finder

beforeAll(async () => {
  const articles = texts.map((text, at): StoredArticle => ({
    article: sampleArticle({
      id: `${at}`.padStart(16, '0'),
      title: '示例',
      published: { date: `2024-05-0${9 - at}`, precision: 'day', basis: 'stated', evidence: null },
    }),
    blocks: [text],
  }))
  await writeIndex(articles, {
    terms: termsSchema.parse({ topics: [], terms: [] }),
    target: folder,
  })
  finder = new Finder(
    new Bundle(async (path) => new Uint8Array(await readFile(join(folder, path)))),
  )
}, 60_000)

async function textsFor(wanted: readonly string[], lacking: readonly string[] = []) {
  const found = await Promise.all(wanted.map((text) => finder.find(text)))
  const pages = await rankSome(found, lacking, { finder, pageCount: texts.length })
  return pages.map((page) => texts[page])
}

const [both, welder, fitter] = texts

test('where the best page lacks nothing but what all lack, those that lack more are no answer', async () => {
  expect(await textsFor(['焊工', '钳工'], ['拉萨'])).toEqual([both])
})

test('keep: where each page lacks something, those with about half of it are shown', async () => {
  const shown = await textsFor(['献艺', '开讲'])
  expect(shown).toEqual([welder, fitter])
})

/** Of each the last page holds pairs, beside others that none holds. */
const unheld = ['蒲公桥头镇', '公英桥头镇', '漫山桥头镇']

test('of a long question a page need hold only the larger part of what any page holds', async () => {
  expect(await textsFor(['焊工'], unheld)).toEqual([both, welder])
})

test('keep: half of that is too little', async () => {
  expect(await textsFor(['献艺', '开讲'], unheld)).toEqual([])
})
