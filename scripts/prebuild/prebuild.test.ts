import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { reviewItemSchema, setAsideSchema } from '../../src/article.ts'
import { sha256 } from './sha256.ts'

const project = resolve(import.meta.dirname, '../..')
const script = join(project, 'scripts/prebuild.ts')

// Each run starts a process; a busy machine takes seconds for one.
vi.setConfig({ testTimeout: 60_000 })

/** Every test has a project folder of its own: content, and the cache that goes with it. */
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prebuild-'))
  mkdirSync(join(root, 'content/raw'), { recursive: true })
  cpSync(join(project, 'content/terms.yaml'), join(root, 'content/terms.yaml'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
const get = (path: string) => readFileSync(join(root, path), 'utf8')

function prebuild(args: readonly string[] = [], env: Record<string, string> = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

const out = 'content/articles'
const withArgs = ['--out', out]

const articles = () => readdirSync(join(root, out)).filter((name) => name.endsWith('.mdx'))
const setAside = () =>
  get(`${out}/set-aside.jsonl`)
    .split('\n')
    .filter(Boolean)
    .map((line) => setAsideSchema.parse(JSON.parse(line)))
const reasons = () => Object.fromEntries(setAside().map(({ raw, reason }) => [raw, reason]))

/** Names, bytes of every file of the folder of articles. */
const snapshot = () =>
  readdirSync(join(root, out))
    .sort()
    .map((name) => [name, get(`${out}/${name}`)])

/** An invented report that belongs to the digest; each place makes another one. */
const page = (place: string, day = '2024年5月6日') => `${place}总工会举办职工职业技能竞赛

来源：${place}日报 发布时间：${day}

本报讯 ${day}，由${place}总工会主办的第三届职工职业技能竞赛在${place}职工文化活动中心开幕。来自${place}各企业的120名一线职工参加焊工、电工、钳工三个项目的比赛，${place}总工会主席到场致辞。

据介绍，${place}总工会近年来持续推进产业工人队伍建设改革，先后建成工匠学院5所，累计培训职工3000余人次，为${place}制造业发展提供了有力的技能人才支撑。

下一步，${place}总工会将进一步扩大技能培训的覆盖面，让更多的一线职工通过竞赛提高本领、展示风采。
`

describe('a run', () => {
  test('writes articles, keeps what has not changed, and removes what is gone', () => {
    put('content/raw/a.txt', page('常州市'))
    put('content/raw/b/b.txt', page('洛阳市', '2023年7月8日'))
    const first = prebuild(withArgs)
    expect(first.stdout + first.stderr).toContain('收录')
    expect(first.status).toBe(0)
    expect(articles()).toHaveLength(2)

    const before = snapshot()
    const again = prebuild(withArgs)
    expect(again.stdout).toMatch(/写出 +0/)
    expect(again.stdout).toMatch(/未变 +2/)
    expect(snapshot()).toEqual(before)

    rmSync(join(root, 'content/raw/a.txt'))
    const last = prebuild(withArgs)
    expect(last.stdout).toMatch(/删除 +1/)
    expect(articles()).toEqual([`${sha256(page('洛阳市', '2023年7月8日')).slice(0, 16)}.mdx`])
  })

  test('gives the same bytes whatever the order, the cache, the time zone and the locale', () => {
    put('content/raw/a.txt', page('常州市'))
    put('content/raw/B.txt', page('洛阳市', '2023年7月8日'))
    prebuild([...withArgs, 'content/raw/a.txt', 'content/raw/B.txt'])
    const before = snapshot()

    rmSync(join(root, out), { recursive: true })
    rmSync(join(root, 'node_modules'), { recursive: true })
    const env = { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    prebuild([...withArgs, 'content/raw/B.txt', 'content/raw/a.txt'], env)
    expect(snapshot()).toEqual(before)
  })

  test('makes an article anew when terms or a correction change, and only then', () => {
    put('content/raw/a.txt', page('常州市'))
    put('content/raw/b.txt', page('洛阳市', '2023年7月8日'))
    prebuild(withArgs)
    put('content/overrides/x.yaml', 'raw: a.txt\ntitle: 编辑改过的标题\n')
    expect(prebuild(withArgs).stdout).toMatch(/写出 +1/)
    const id = sha256(page('常州市')).slice(0, 16)
    expect(get(`${out}/${id}.mdx`)).toContain('title: "编辑改过的标题"')
    expect(get(`${out}/${id}.mdx`)).toMatch(
      /corrections: \[\{"field":"title","before":".*","after":"\\"编辑改过的标题/,
    )

    rmSync(join(root, 'content/overrides/x.yaml'))
    prebuild(withArgs)
    expect(get(`${out}/${id}.mdx`)).toContain('corrections: []')
  })

  test('keeps a file that was edited by hand, and writes the article anew', () => {
    put('content/raw/a.txt', page('常州市'))
    prebuild(withArgs)
    const [name = ''] = articles()
    const written = get(`${out}/${name}`)
    put(`${out}/${name}`, `${written}手工加的一句。\n`)

    const { status, stdout } = prebuild(withArgs)
    expect(status).toBe(2)
    expect(stdout).toContain('手工改动')
    expect(get(`${out}/${name}`)).toBe(written)
    const [kept = ''] = readdirSync(join(root, out)).filter((file) =>
      file.endsWith('.edited-by-hand'),
    )
    expect(get(`${out}/${kept}`)).toContain('手工加的一句')
    expect(prebuild(withArgs).status).toBe(0)
  })

  test('never touches a file that it did not write', () => {
    put('content/raw/a.txt', page('常州市'))
    put(`${out}/note.mdx`, '手写\n')
    prebuild(withArgs)
    rmSync(join(root, 'content/raw/a.txt'))
    put('content/raw/b.txt', page('洛阳市', '2023年7月8日'))
    expect(prebuild(withArgs).stdout).toContain('外来文件 note.mdx')
    expect(get(`${out}/note.mdx`)).toBe('手写\n')
  })

  test('killed between writing and renaming, or before the manifest, leaves nothing to mend', () => {
    put('content/raw/a.txt', page('常州市'))
    prebuild(withArgs)
    const [name = ''] = articles()
    const manifest = get(`${out}/manifest.json`)
    put('content/overrides/x.yaml', 'raw: a.txt\ntitle: 编辑改过的标题\n')
    prebuild(withArgs)

    // As a run leaves it that was killed behind the rename: the old manifest, and the journal.
    put(`${out}/manifest.json`, manifest)
    put(`${out}/.journal`, `${name.slice(0, 16)} ${sha256(get(`${out}/${name}`))}\n`)
    put(`${out}/.${name}.12345.tmp`, '---\ntorn')
    rmSync(join(root, 'content/overrides/x.yaml'))
    const { status, stdout } = prebuild(withArgs)
    expect(stdout).not.toContain('手工改动')
    expect(status).toBe(0)
    expect(readdirSync(join(root, out)).sort()).toEqual(
      [name, 'manifest.json', 'review.jsonl', 'set-aside.jsonl'].sort(),
    )
    expect(get(`${out}/manifest.json`)).toBe(manifest)
  })

  test('takes a killed run for what it is', async () => {
    for (let index = 0; index < 12; index++)
      put(`content/raw/${index}.txt`, page('常州市', `2024年5月${index + 1}日`))
    for (const delay of [0, 40, 80]) {
      const child = spawn(process.execPath, [script, ...withArgs], { cwd: root, stdio: 'ignore' })
      const appeared = Date.now()
      while (!existsSync(join(root, out)) && Date.now() - appeared < 20_000) {
        await new Promise((wake) => setTimeout(wake, 5))
      }
      await new Promise((wake) => setTimeout(wake, delay))
      child.kill('SIGKILL')
      await new Promise((wake) => child.once('exit', wake))
      for (const name of existsSync(join(root, out)) ? articles() : []) {
        expect(get(`${out}/${name}`)).toMatch(/^---\n[\s\S]*\n---\n\n[\s\S]*\n$/)
      }
    }
    prebuild(withArgs)
    const left = readdirSync(join(root, out))
    expect(left.filter((name) => name.endsWith('.tmp') || name.endsWith('hand'))).toEqual([])
    expect(left).not.toContain('.journal')
  })
})

describe('the list for editors', () => {
  const review = () =>
    get(`${out}/review.jsonl`)
      .split('\n')
      .filter(Boolean)
      .map((line) => reviewItemSchema.parse(JSON.parse(line)))

  test('holds what is weak, the weakest article first, and not what an editor has read', () => {
    put('content/raw/sure.txt', page('常州市'))
    put('content/raw/undated.txt', page('无锡市', '近日'))
    put('content/raw/bare.txt', page('苏州市', '日前').replace(/来源.*/, ''))
    expect(prebuild(withArgs).stdout).toMatch(/其中待核对 +2\n/)

    const list = review()
    expect([...new Set(list.map(({ path }) => path))]).toEqual([
      'content/raw/bare.txt',
      'content/raw/undated.txt',
    ])
    const [first] = list
    expect(first?.title).toBe('苏州市总工会举办职工职业技能竞赛')
    expect(list.map(({ reasons }) => reasons.join())).toContain('页面没有写明日期')
    expect(get(`${out}/${first?.id}.mdx`)).toMatch(/^review: \[\{.*"published"/m)

    put('content/overrides/a.yaml', 'raw: bare.txt\nreviewed: true\n')
    put('content/overrides/b.yaml', 'raw: undated.txt\npublished: 2024-05-07\n')
    expect(prebuild(withArgs).stdout).toMatch(/其中待核对 +0\n/)
    expect(review()).toEqual([])
    expect(get(`${out}/${first?.id}.mdx`)).toMatch(/^review: \[\]\nreviewed: true$/m)
    const [record] = prebuild(['--ndjson', 'content/raw/bare.txt']).stdout.split('\n')
    expect(JSON.parse(record ?? '')).toMatchObject({ reviewed: true, review: [] })
  })
})

describe('bad input', () => {
  test('is set aside with a reason each, and the rest is built', () => {
    put('content/raw/good.txt', page('常州市'))
    put('content/raw/copy.txt', page('常州市'))
    put('content/raw/empty.txt', '')
    put('content/raw/big.html', Buffer.alloc(10 * 1024 * 1024, '<p>文</p>'))
    put(
      'content/raw/charset.txt',
      Uint8Array.from({ length: 400 }, (_, index) => ((index * 89 + 128) % 256) | 0x80),
    )
    put('content/raw/picture.png', 'x')
    put('content/raw/.hidden', 'x')
    put('content/raw/SOURCES.md', '# 来源')
    put('content/raw/locked.txt', 'x')
    chmodSync(join(root, 'content/raw/locked.txt'), 0)
    symlinkSync('/etc/hostname', join(root, 'content/raw/link.txt'))
    symlinkSync(root, join(root, 'content/raw/loop'))
    put(
      'content/raw/pages.jsonl',
      [
        JSON.stringify({ url: 'https://example.cn/1', text: page('洛阳市', '2023年7月8日') }),
        '{"text": ',
        '',
        '{"title": "没有正文"}',
        '[1]',
      ].join('\n'),
    )

    const { status, stdout } = prebuild([...withArgs, '--max-set-aside', '1'])
    expect(status).toBe(2)
    expect(articles()).toHaveLength(2)
    const found = reasons()
    expect(found).toMatchObject({
      'content/raw/good.txt': 'duplicate',
      'content/raw/empty.txt': 'empty',
      'content/raw/big.html': 'too-large',
      'content/raw/picture.png': 'unknown-format',
      'content/raw/link.txt': 'unreadable',
      'content/raw/loop': 'unreadable',
      'content/raw/pages.jsonl#2': 'unreadable',
      'content/raw/pages.jsonl#4': 'unknown-format',
      'content/raw/pages.jsonl#5': 'unknown-format',
    })
    expect(found['content/raw/charset.txt']).toMatch(/bad-charset|unknown-format|garbled|no-body/)
    // root may read everything
    if (process.getuid?.() !== 0) expect(found['content/raw/locked.txt']).toBe('unreadable')
    expect(Object.keys(found)).not.toContain('content/raw/.hidden')
    expect(Object.keys(found)).not.toContain('content/raw/SOURCES.md')
    for (const { raw, message, hint } of setAside()) {
      expect(message).toMatch(/\p{Script=Han}/u)
      expect(hint).toMatch(/\p{Script=Han}/u)
      expect(stdout).toContain(`搁置 ${raw}：`)
    }
  })

  test('a mistake in a correction is named by file, line and field; the article is built without it', () => {
    put('content/raw/a.txt', page('常州市'))
    put('content/overrides/x.yaml', 'raw: a.txt\n\ntitel: 标题\n')
    put('content/overrides/y.yaml', 'raw: a.txt\nreplace:\n  - { find: 总工会, with: 工会 }\n')
    put('content/overrides/z.yaml', 'raw: [a.txt\n')
    put('content/overrides/_sample.yaml', 'nonsense: [')
    const { status, stdout } = prebuild(withArgs)
    expect(status).toBe(2)
    expect(articles()).toHaveLength(1)
    expect(stdout).toMatch(/更正有误 content\/overrides\/x\.yaml:3 字段 titel/)
    expect(stdout).toMatch(/更正有误 content\/overrides\/y\.yaml:3 字段 replace\.0\.find：.*次/)
    expect(stdout).toMatch(/更正有误 content\/overrides\/z\.yaml:\d/)
    expect(stdout).not.toContain('_sample')
  })

  test('a correction without a page is reported, unless only some pages were asked for', () => {
    put('content/raw/a.txt', page('常州市'))
    put('content/overrides/x.yaml', 'raw: missing.txt\ntitle: 标题\n')
    expect(prebuild(withArgs).stdout).toMatch(
      /更正有误 content\/overrides\/x\.yaml:1 字段 raw：没有对应/,
    )
    expect(prebuild([...withArgs, 'content/raw/a.txt']).status).toBe(0)
  })
})

describe('exit status', () => {
  test('1 for a set-up that cannot work, before any work', () => {
    expect(prebuild(['--frobnicate'])).toMatchObject({ status: 1, stdout: '' })
    expect(prebuild(['missing']).stderr).toContain('missing')
    expect(prebuild(['--max-set-aside', '7']).status).toBe(1)
    expect(prebuild(['-']).status).toBe(1)
    expect(prebuild(['--terms', 'none.yaml']).stderr).toContain('none.yaml')
    expect(prebuild(['--help'])).toMatchObject({ status: 0, stderr: '' })
  })

  test('1 over the threshold, and then nothing is written or removed', () => {
    put('content/raw/a.txt', page('常州市'))
    prebuild(withArgs)
    const before = snapshot()
    for (const name of ['b', 'c', 'd']) put(`content/raw/${name}.txt`, '')
    const { status, stdout } = prebuild(withArgs)
    expect(status).toBe(1)
    expect(stdout).toContain('失败')
    expect(snapshot()).toEqual(before)
    expect(prebuild([...withArgs, '--max-set-aside', '0.8']).status).toBe(2)
  })

  test('1 where nothing is accepted', () => {
    put('content/raw/a.txt', '')
    expect(prebuild([...withArgs, '--max-set-aside', '1']).status).toBe(1)
  })

  test('without arguments a 2 is handed to postprebuild, once', () => {
    put('content/raw/a.txt', page('常州市'))
    put('content/raw/b.txt', '')
    const hand = () =>
      spawnSync(process.execPath, [join(project, 'scripts/prebuild/hand-over-status.ts')], {
        cwd: root,
      }).status
    expect(prebuild().status).toBe(0)
    expect(hand()).toBe(2)
    expect(hand()).toBe(0)

    prebuild()
    expect(prebuild(withArgs).status).toBe(2)
    expect(hand(), 'a run with arguments clears it').toBe(0)
  })
})

describe('filter', () => {
  test('writes one record a line and no file', () => {
    put('content/raw/a.txt', page('常州市'))
    put('content/raw/b.txt', '')
    const { status, stdout, stderr } = prebuild(['--ndjson'])
    expect(status).toBe(2)
    expect(stderr).toContain('搁置')
    expect(existsSync(join(root, out))).toBe(false)
    const [a, b] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(a).toMatchObject({
      raw: 'content/raw/a.txt',
      status: 'accepted',
      reason: null,
      source: '常州市日报',
      published: { date: '2024-05-06', basis: 'stated' },
      authors: [],
      editors: [],
    })
    expect(a.topics).toContain('技能竞赛')
    expect(a.orgs).toContain('常州市总工会')
    expect(a.body[0]).toMatchObject({ type: 'paragraph' })
    expect(b).toMatchObject({ raw: 'content/raw/b.txt', status: 'rejected', reason: 'empty' })
  })

  test('reads JSONL from stdin', () => {
    const lines = [{ url: 'https://example.cn/1', text: page('常州市') }, { id: 1 }]
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    const { stdout } = prebuild(['--ndjson', '-'], {}, input)
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ raw, status }) => [raw, status])).toEqual([
      ['stdin#1', 'accepted'],
      ['stdin#2', 'rejected'],
    ])
  })

  test('stops quietly when the reader goes away', () => {
    for (let index = 0; index < 60; index++)
      put(`content/raw/${index}.txt`, page('常州市').repeat(4) + index)
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "${process.execPath}" "${script}" --ndjson | head -c 10 > /dev/null`,
      ],
      { cwd: root, encoding: 'utf8' },
    )
    expect(stderr).not.toContain('EPIPE')
    expect(stderr).not.toContain('Error')
    expect(status).not.toBe(1)
  })
})
