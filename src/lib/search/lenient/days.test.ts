import { expect, test } from 'vitest'
import { noMatches } from '../phrase.ts'
import { Finder, type Wanted } from '../plan/finder.ts'
import { readDays } from './days.ts'

const wantedOf = (text: string, whole: Wanted['whole'] = noMatches): Wanted => ({
  text,
  spellings: [],
  whole,
  apart: noMatches,
  pieces: [],
})

class NoFinder extends Finder {
  override async find(text: string): Promise<Wanted> {
    return wantedOf(text)
  }
}

const read = async (text: string, whole?: Wanted['whole']) => {
  const clauses = [{ clause: { text, quoted: false }, wanted: wantedOf(text, whole) }]
  const finder: Finder = Object.create(NoFinder.prototype)
  return (await readDays(clauses, finder))?.map(({ clause }) => clause.text) ?? null
}

test.for<[string, string[] | null]>([
  ['2023.6', ['2023年6月']],
  ['2023/06', ['2023年6月']],
  ['2023.06.21', ['2023年6月21日']],
  ['二〇二三年', ['2023年']],
  ['二零二三年苏州', ['2023年苏州']],
  ['26年3月', ['2026年3月']],
  ['2021年5月13号', ['2021年5月13日']],
  ['26年', null],
  ['126年3月', null],
  ['13号线', null],
  ['2023.65', null],
  ['1.1', null],
  ['工匠学院', null],
])('%s is read as %j', async ([text, days]) => {
  expect(await read(text)).toEqual(days)
})

test('what articles hold as it stands is no day', async () => {
  expect(await read('2023.6', new Map([[0, { title: 0, body: 1, names: 0 }]]))).toBeNull()
})
