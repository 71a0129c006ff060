import { describe, expect, test } from 'vitest'
import { annotated } from '../../src/pipeline/emit/annotated.fixture.ts'
import type { Terms } from '../../src/terms.ts'
import { applyFields, patchBody } from './apply-override.ts'
import { type OverrideFile, parseOverride } from './read-overrides.ts'

const terms: Terms = {
  topics: [{ id: 'skills-training', label: '技能培训', aliases: [], cues: [] }],
  terms: [],
}
const file = 'content/overrides/0123456789abcdef.yaml'

function good(source: string): OverrideFile {
  const read = parseOverride(file, source, terms)
  if ('override' in read) return read
  throw new Error(JSON.stringify(read))
}

function bad(source: string, name = file) {
  const read = parseOverride(name, source, terms)
  if ('override' in read) throw new Error('no problem was found')
  return read
}

describe('reading', () => {
  test('a day is a day, a topic may be named by its label', () => {
    const { override } = good('published: 2023-06-21\ntopics: [技能培训]\n')
    expect(override.published).toEqual({ date: '2023-06-21', precision: 'day', basis: 'stated' })
    expect(override.topics).toEqual(['skills-training'])
  })

  test.for([
    ['titel: x', 1, 'titel'],
    ['title: x\n\nregion:\n  province: 江苏省\n  town: x\n', 5, 'region.town'],
    ['title: x\npublished: 昨天\n', 2, 'published'],
    [
      'people:\n  - role: reporter\n    name: 甲\n  - role: boss\n    name: 乙\n',
      4,
      'people.1.role',
    ],
    ['status: reject\n', 1, 'status'],
    ['topics:\n  - 技能培训\n  - 不存在\n', 3, 'topics.1'],
    ['url: javascript:alert(1)\n', 1, 'url'],
    ['replace:\n  - find: x\n', 2, 'replace.0.with'],
    ['- x\n', 1, ''],
    ['', 1, ''],
  ] as const)('%j is wrong in line %i', ([source, line, field]) => {
    const [problem] = bad(source)
    expect(problem).toMatchObject({ file, line, field })
    expect(problem?.message).toMatch(/\p{Script=Han}/u)
    expect(problem?.hint).toMatch(/\p{Script=Han}/u)
  })

  test('broken YAML, aliases and a file that names no article', () => {
    expect(bad('title: "x\nurl: y')[0]?.message).toContain('YAML')
    expect(bad('title: x', 'content/overrides/some.yaml')[0]?.field).toBe('id')
    expect(bad('a: &a [x]\ntopics: *a\n')[0]?.message).toContain('别名')
  })
})

describe('applying', () => {
  test('sets fields over the machine and lists each change', () => {
    const override = good('source: null\ntitle: 新标题\nnote: 据原网页\nday: 2026-01-02\n')
    const { article, corrections } = applyFields(annotated(), override)
    expect(article).toMatchObject({ source: null, title: '新标题' })
    expect(corrections).toContainEqual({
      field: 'title',
      before: '"甲市总工会举办技能竞赛"',
      after: '"新标题"',
      note: '据原网页',
      day: '2026-01-02',
    })
    expect(corrections).toHaveLength(2)
  })

  test('accepts and rejects over the verdict', () => {
    const rejected = applyFields(annotated(), good('status: reject\nreason: 与工会无关\n')).article
    expect(rejected.verdict).toMatchObject({ status: 'rejected', reason: 'editor' })
    const accepted = applyFields(rejected, good('status: accept\n'))
    expect(accepted.article.verdict).toEqual({ status: 'accepted' })
    expect(accepted.corrections[0]).toMatchObject({ before: '"rejected"', after: '"accepted"' })
  })

  test('corrects the body once, and keeps what stood there', () => {
    const body = patchBody(annotated(), good('replace:\n  - { find: 120名, with: 130名 }\n'))
    expect(body.body).toEqual([
      { type: 'paragraph', text: '甲市总工会举办技能竞赛，130名职工参加。' },
    ])
    expect(body.originals).toEqual(['甲市总工会举办技能竞赛，120名职工参加。'])
  })

  test.for(['不存在', '工'])('refuses %j, which is not there exactly once', (find) => {
    const override = good(`title: x\nreplace:\n  - find: ${find}\n    with: y\n`)
    expect(() => patchBody(annotated(), override)).toThrow(/出现了 \d+ 次/)
  })
})
