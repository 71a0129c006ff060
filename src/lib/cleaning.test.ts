import { expect, test } from 'vitest'
import { blockTexts } from './block-texts.ts'
import { cleaningOf, isRun } from './cleaning.ts'
import { sampleArticle } from './sample-article.ts'

test('reads the blocks of a body as the text they show', () => {
  const body = [
    '## 标题\\{一\\}',
    '\\*五小\\*，增长\\<5%',
    '- 甲\n- 乙',
    '| 项目 | 数 |\n| --- | --- |\n| 丙 | 1 |',
    '*图为现场。*',
    '> 引文',
  ].join('\n\n')
  expect(blockTexts(body)).toEqual([
    '标题{一}',
    '*五小*，增长<5%',
    '甲\n乙',
    '项目 数\n丙 1',
    '图为现场。',
    '引文',
  ])
})

test('sums the edits and compares the changed blocks', () => {
  const group = { label: '改', spam: false, changes: [] }
  const article = sampleArticle({
    edits: [
      { ...group, rule: 'drop-list', kind: 'cut', count: 2, size: 30 },
      { ...group, rule: 'fix-mark', kind: 'change', count: 1, size: 1 },
    ],
    originals: [{ block: 1, text: '二,' }],
  })
  const cleaning = cleaningOf(article, '一。\n\n二，')
  expect(cleaning).toMatchObject({ count: 3, size: 31 })
  expect(cleaning.cuts.map(({ rule }) => rule)).toEqual(['drop-list'])
  expect(cleaning.blocks).toEqual([
    {
      block: 1,
      before: [
        { text: '二', changed: false },
        { text: ',', changed: true },
      ],
      after: [
        { text: '二', changed: false },
        { text: '，', changed: true },
      ],
    },
  ])
})

test('short edits read as one run, a cut line does not', () => {
  const group = {
    rule: 'fix-mark',
    label: '改',
    kind: 'change',
    spam: false,
    count: 1,
    size: 1,
  } as const
  const changes = [{ before: '產', after: '产', times: 3 }]
  expect(isRun({ ...group, changes })).toBe(true)
  expect(
    isRun({ ...group, changes: [...changes, { before: '一行\n', after: '', times: 1 }] }),
  ).toBe(false)
  const line = { before: '责任编辑：张某某 审核：李某某', after: '', times: 1 }
  expect(isRun({ ...group, changes: [line] })).toBe(false)
})
