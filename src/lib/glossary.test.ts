import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { bareText } from '../../scripts/scan/scan-page.ts'
import { markTerms, termFinder, termsIn } from './glossary.ts'

const term = (id: string, label: string, aliases: string[] = []) => ({
  id,
  label,
  aliases,
  definition: `${label}的解释。`,
})

const find = termFinder([
  term('five-smalls', '五小', ['五小活动']),
  term('provincial', '省级总工会', ['省总', '省总工会']),
  term('national', '中华全国总工会', ['全总']),
  { id: 'plain', label: '没有解释的词', aliases: [] },
])

test.for<[string, string, string[], string[]]>([
  ['a term', '开展五小竞赛。', [], ['五小']],
  ['keep: the same characters in other words', '用时五小时。', [], []],
  ['the longest name', '五小活动和五小。', [], ['五小活动', '五小']],
  ['keep: a part of the name of a body', '云川省总工会举办。', ['云川省总工会'], []],
  [
    'a body whose whole name is the term',
    '中华全国总工会印发。',
    ['中华全国总工会'],
    ['中华全国总工会'],
  ],
  ['beside such a name', '云川省总工会和省总工会。', ['云川省总工会'], ['省总工会']],
  ['keep: a term without an explanation', '没有解释的词', [], []],
])('%s', ([, text, names, expected]) => {
  expect(find(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('marks the first use of each term and none in headings', () => {
  const body = '<h2 id="b0">五小</h2><p id="b1">全总推行<em>五小活动</em>，五小和全总。</p>'
  expect(markTerms(body, { find, names: [], ids: ['five-smalls', 'national'] })).toBe(
    '<h2 id="b0">五小</h2><p id="b1"><button type="button" class="term" popovertarget="term-national">全总</button>推行' +
      '<em><button type="button" class="term" popovertarget="term-five-smalls">五小活动</button></em>，五小和全总。</p>',
  )
  expect(termsIn(['全总。', '五小。全总。'], find, [])).toEqual(['national', 'five-smalls'])
})

test('whatever the text, it stays the same text and stays text', () => {
  const text = fc.string({
    unit: fc.constantFrom('五小', '全总', '&lt;', '&amp;', '"', '工', '时', '\u00a0'),
  })
  fc.assert(
    fc.property(text, text, (one, two) => {
      const body = `<p>${one}<em>${two}</em></p><ul><li>${two}</li></ul>`
      const marked = markTerms(body, { find, names: [], ids: ['five-smalls', 'national'] })
      const texts = (html: string) => parseFragment(html).childNodes.map(bareText)
      expect(texts(marked)).toEqual(texts(body))
      expect(marked.replace(/<\/?(?:p|em|ul|li|button[^<>]*)>/g, '')).not.toMatch(/[<>]/)
    }),
  )
}, 30_000)
