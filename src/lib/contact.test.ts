import { expect, test } from 'vitest'
import { articleReport, reportHref } from './contact.ts'

const report = articleReport({ id: '0123456789abcdef', title: '甲 & 乙' }, 'https://a.example/x/')

test('opens a mail with the id in it', () => {
  const address = reportHref('fix@a.example', report)
  expect(address).toMatch(/^mailto:fix@a\.example\?subject=/)
  expect(decodeURIComponent(address ?? '')).toContain('编号：0123456789abcdef')
  expect(address).not.toContain(' & ')
})

test('prefills a web form and keeps its own parameters', () => {
  const url = new URL(reportHref('https://t.example/new?label=fix', report) ?? '')
  expect(url.searchParams.get('label')).toBe('fix')
  expect(url.searchParams.get('title')).toBe('更正 0123456789abcdef')
  expect(url.searchParams.get('body')).toContain('甲 & 乙')
})

test.for(['', '电话 12345', 'javascript:alert(1)'])('%s is no address', (contact) => {
  expect(reportHref(contact, report)).toBeNull()
})

test('a report of one field names it and what stands there', () => {
  const article = { id: '0123456789abcdef', title: '云川市总工会举办竞赛' }
  const report = articleReport(article, 'https://digest.example/a/', {
    label: '日期',
    value: '2025年11月14日',
  })
  expect(report.subject).toBe('更正 0123456789abcdef：日期')
  expect(report.body).toContain('日期（现为“2025年11月14日”）')
  expect(report.body).toContain('https://digest.example/a/')
})
