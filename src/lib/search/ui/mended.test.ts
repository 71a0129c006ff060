import { expect, test } from 'vitest'
import { en, zh } from '../../words/mending.ts'
import type { Correction } from '../types.ts'
import { aroundIn, widening } from './mended.ts'

test.for<[Correction['reason'], string, string]>([
  [
    'typo',
    '没有文章含有甲。您是不是要找乙？以下是它的结果。',
    'No article holds 甲. Did you mean 乙? These are its results.',
  ],
  ['pinyin', '甲读作乙，以下是它的结果。', '甲 is read as 乙; these are its results.'],
  ['date', '甲按乙检索，以下是它的结果。', '甲 is searched for as 乙; these are its results.'],
])('%s has words of its own', ([reason, ...sentences]) => {
  const saidIn = (words: typeof zh) => {
    const { start, end } = aroundIn(words)[reason]
    return `${start('甲')}乙${end}`
  }
  expect([zh, en].map(saidIn)).toEqual(sentences)
})

test('other words are told, four of many', () => {
  const many = { from: '甲', to: ['乙', '丙', '丁', '戊', '己'], isInstead: false }
  expect([zh, en].map((words) => widening(many, words))).toEqual([
    '“甲”也按“乙”、“丙”、“丁”、“戊”等检索。',
    '“甲” was searched for as “乙”、“丙”、“丁”、“戊” and others too.',
  ])
  expect(widening({ from: '甲', to: ['乙'], isInstead: false }, zh)).toBe('“甲”也按“乙”检索。')
  expect(widening({ from: '甲', to: ['乙'], isInstead: true }, zh)).toBe(
    '没有文章含有“甲”，已按“乙”检索。',
  )
})
