import { expect, test } from 'vitest'
import type { SetAside } from '../article.ts'
import { sampleArticle } from './sample-article.ts'
import { copiesOf, groupByReason } from './set-aside.ts'

const page = (reason: string, title: string | null): SetAside => ({
  raw: 'raw/1.html',
  sha256: null,
  id: null,
  phase: 'annotate',
  reason,
  message: '理由',
  hint: '',
  title,
  of: null,
})

test('counts by reason, most first, and never passes on a title of spam', () => {
  const groups = groupByReason([
    page('spam', '植入的标题'),
    page('off-topic', '甲'),
    page('off-topic', '乙'),
  ])
  expect(groups.map(({ label, pages }) => [label, pages.length])).toEqual([
    ['无关', 2],
    ['垃圾页面', 1],
  ])
  expect(JSON.stringify(groups)).not.toContain('植入的标题')
})

test('a list of keywords is no title, whatever the reason', () => {
  const stuffed = '甲注册 | 甲登录 | 乙官网 | 乙安卓版 | 丙下载 | 丙积分'
  const [group] = groupByReason([
    page('off-topic', stuffed),
    page('off-topic', '焊工、电工、钳工同台比武，谁是状元'),
  ])
  expect(group?.pages.map(({ title }) => title)).toEqual([
    null,
    '焊工、电工、钳工同台比武，谁是状元',
  ])
})

test('a reason without a name shows as its code', () => {
  expect(groupByReason([page('new-reason', null)])[0]?.label).toBe('new-reason')
})

test('a copy leads to its article; keep: not where that is gone, nor from a page that is there', () => {
  const kept = sampleArticle({ id: 'a'.repeat(16) })
  const copy = (id: string | null, of: string | null) => ({ ...page('duplicate', null), id, of })
  const found = copiesOf(
    [kept],
    [
      copy('b'.repeat(16), kept.id),
      copy('c'.repeat(16), 'd'.repeat(16)),
      copy(kept.id, kept.id),
      copy(null, kept.id),
      page('off-topic', '甲'),
    ],
  )
  expect(found.map(({ id, kept: { id: to } }) => [id, to])).toEqual([['b'.repeat(16), kept.id]])
})
