import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { annotated } from '../../src/pipeline/emit/annotated.fixture.ts'
import type { Terms } from '../../src/terms.ts'
import { applyFields, patchBody } from './apply-override.ts'
import { overrideSchema } from './override-schema.ts'
import { fieldWording } from './override-wording.ts'
import { type OverrideFile, parseOverride, readOverrides } from './read-overrides.ts'

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
    expect(`${problem?.message}${problem?.hint}`).not.toMatch(/string|object|array|无效输入/)
    expect(problem?.hint).toMatch(/\p{Script=Han}/u)
  })

  test.for([
    ['published: 2023年6月21日\n', '2023-06-21'],
    ['people: 张某某\n', 'role: reporter'],
    ['region: 江苏省\n', 'province: 江苏省'],
    ['标题: 甲\n', '字段名只能用：id raw title'],
    ['title：全角冒号\n', '冒号用半角'],
    ['title: "甲\n', '结尾的引号'],
    ['title: 甲: 乙\n', '单引号'],
    ['title: 甲\ntitle: 乙\n', '只留一行'],
  ] as const)('%j: the hint shows how', ([source, hint]) => {
    expect(bad(source)[0]?.hint).toContain(hint)
  })

  test('every field of the schema has a hint', () => {
    for (const field of Object.keys(overrideSchema.shape)) {
      expect(fieldWording([field], null).hint, field).not.toContain('README')
    }
  })

  test('files in another encoding or under another name are told, not lost', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'overrides-'))
    writeFileSync(join(dir, 'gbk.yaml'), Buffer.from([0x74, 0x3a, 0x20, 0xb9, 0xfa]))
    writeFileSync(join(dir, '更正.yaml.txt'), 'raw: a.txt\n')
    writeFileSync(join(dir, 'README.md'), '说明')
    mkdirSync(join(dir, 'x.yaml'))
    const { files, problems } = await readOverrides(dir, terms)
    rmSync(dir, { recursive: true })
    expect(files).toEqual([])
    expect(problems.map(({ message }) => message)).toEqual([
      '文字编码不是 UTF-8，没有采用',
      '读不出来，没有采用',
      '不是 .yaml 文件，没有采用',
    ])
  })

  test('broken YAML, aliases and a file that names no article', () => {
    expect(bad('title: "x\nurl: y')[0]?.message).toContain('YAML')
    expect(bad('title: x', 'content/overrides/some.yaml')[0]?.field).toBe('id')
    expect(bad('a: &a [x]\ntopics: *a\n')[0]?.message).toContain('别名')
  })

  test.for([
    '__proto__:\n  title: x\n',
    'title: x\n"__proto__": {title: y}\n',
    'constructor: x\n',
    '<<: {title: x}\n',
    '? [a, b]\n: c\n',
    `title: ${'['.repeat(2000)}\n`,
    `title: ${'{a: '.repeat(2000)}\n`,
    `a: &a [${'x,'.repeat(9)}x]\nb: &b [${'*a,'.repeat(9)}*a]\ntitle: *b\n`,
    'title: x\n---\ntitle: y\n',
    'title: !!binary aGVsbG8=\n',
    'url: "javascript:alert(1)"\n',
    'url: "java\\nscript:alert(1)"\n',
    'story: ../../x\n',
    'id: ../../x\n',
  ])('%j is refused as a whole', (source) => {
    expect(bad(source).length).toBeGreaterThan(0)
    expect(Object.prototype).not.toHaveProperty('title')
  })

  test.for([
    '!!js/function "x"',
    '!<tag:yaml.org,2002:js/function> "x"',
    '!!python/name:os.system "x"',
  ])('a tag such as %s makes no more than text', (value) => {
    expect(good(`title: ${value}\n`).override).toEqual({ title: 'x' })
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
