import { expect, test } from 'vitest'
import { newsArticle, scriptJson } from './json-ld.ts'
import { sampleArticle } from './sample-article.ts'

test('cannot close the script that holds it', () => {
  const title = '</script><script>alert(1)</script><!--'
  const json = scriptJson(newsArticle(sampleArticle({ title }), 'https://a.example/'))
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toMatchObject({ headline: title })
})

test('tells machines a stated date only', () => {
  const published = { date: '2025-11-01', precision: 'month', evidence: null } as const
  const dated = (basis: 'stated' | 'inferred' | 'no-later-than') =>
    newsArticle(sampleArticle({ published: { ...published, basis } }), null)['datePublished']
  expect([dated('stated'), dated('inferred'), dated('no-later-than')]).toEqual([
    '2025-11',
    undefined,
    undefined,
  ])
})
