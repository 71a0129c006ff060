import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { paintFor } from './explain/paint.ts'

const project = resolve(import.meta.dirname, '..')

// Each run starts a process; a busy machine takes seconds for one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** A project with a few shipped pages, and a hostile one, cleaned once. */
let root: string

const run = (name: string, args: readonly string[]) =>
  spawnSync(process.execPath, [join(project, 'scripts', name), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
const explain = (...args: string[]) => run('explain.ts', args)

const portal = 'content/raw/hi-contest-portal.html'
const copy = 'content/raw/hi-contest-repost.html'
const hostile = 'content/raw/hostile.html'

/** Depth, a terminal's orders, unclosed elements, spam, a planted headline. All of it invented. */
const hostilePage = `<html><head><title>红云彩票_\u001b[31m</title></head><body>${'<div>'.repeat(3000)}
<p>云川市总工会举办职工职业技能竞赛，120名一线职工参加焊工、电工两个项目的比赛。\u001b]0;title\u0007\u202e来源</p>
<p>据介绍，云川市总工会推进产业工人队伍建设改革，建成工匠学院5所，累计培训职工3000余人次。</p>
<a href="//x.example">红云彩票开户 百家乐 时时彩 棋牌 下注</a><script>alert(1)</script><table><tr><td>`

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'explain-'))
  mkdirSync(join(root, 'content/raw'), { recursive: true })
  mkdirSync(join(root, 'content/overrides'))
  cpSync(join(project, 'content/terms.yaml'), join(root, 'content/terms.yaml'))
  for (const name of ['hi-contest-portal.html', 'hi-contest-repost.html']) {
    cpSync(join(project, 'content/raw/html', name), join(root, 'content/raw', name))
  }
  writeFileSync(join(root, hostile), hostilePage)
  const override = 'raw: hi-contest-portal.html\nsource: 云川日报\nreviewed: true\nnote: 核对过\n'
  writeFileSync(join(root, 'content/overrides/a.yaml'), override)
  run('prebuild.ts', ['--out', 'content/articles'])
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a shipped page', () => {
  test('every decision is told', () => {
    const { status, stdout } = explain(portal)
    expect(status).toBe(0)
    expect(stdout).toMatch(/编码 utf-8：全部字节都是合格的 UTF-8；网页声明 utf-8/)
    expect(stdout).toMatch(/格式 html：有网页的框架/)
    expect(stdout).toMatch(/● [\d.]+分 {2}第\d+—\d+行/)
    expect(stdout).toMatch(/○ [\d.]+分/)
    expect(stdout).toMatch(/剪 {2}转自：中工网 {2}移出来源行（drop-source-line，-20）/)
    expect(stdout).toMatch(/留 {2}赛事总量超150项/)
    expect(stdout).toMatch(/发布日期：2024-05-16（页面写明，精确到日）\n +可信度 0\.\d\d/)
    expect(stdout).toMatch(/依据 2024年05月16日 中工网/)
    expect(stdout).toMatch(/工会与职工 [\d.]+ 分（至少 1\.5）/)
    expect(stdout).toMatch(/\+3 {2}技能·技能竞赛/)
    expect(stdout).toContain(`它的副本：${copy}`)
    expect(stdout).toMatch(/a\.yaml，已人工校订\n +来源：中工网 → 云川日报/)
    expect(stdout).toMatch(/来源：云川日报.*\n +可信度 1\.00 {2}由编辑写定/)
  })

  test('an id tells the same as its file, --json holds all of it', () => {
    const json = explain(portal, '--json').stdout
    const { id, lines, fields } = JSON.parse(json)
    expect(explain(id).stdout).toBe(explain(portal).stdout)
    expect(JSON.parse(explain(id, '--json').stdout)).toEqual(JSON.parse(json))
    expect(lines.length).toBeGreaterThan(20)
    expect(fields.map(({ field }: { field: string }) => field)).toContain('published')
  })

  test('a copy that was set aside is told as such', () => {
    const { id } = JSON.parse(explain(copy, '--json').stdout)
    expect(explain(id).stdout).toMatch(/上次清洗时搁置：与已收录的.*同一篇[\s\S]*的副本/)
  })
})

describe('a hostile page', () => {
  test('is told without obeying it', () => {
    const { status, stdout: text } = explain(hostile)
    expect(status).toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: orders to a terminal are made of them
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/)
    expect(text).toMatch(/留 {2}云川市总工会举办职工职业技能竞赛/)
    expect(text).toMatch(/剪 {2}红云彩票开户/)
    expect(text).toMatch(/删除控制字符（drop-controls）：\d+ 处/)
    expect(text).toMatch(/发布日期：（无）（未知）\n +可信度 0\.4\d {2}页面没有写明日期/)
    expect(text).not.toContain('alert(1)')
  })
})

describe('what cannot be explained', () => {
  test.for<[args: string[], message: RegExp]>([
    [['0123456789abcdef'], /没有编号为 0123456789abcdef 的文章[\s\S]*npm run prebuild/],
    [['nowhere.html'], /找不到 nowhere\.html[\s\S]*用法/],
    [[], /请给出一个编号或文件/],
    [['--colour', portal], /参数有误/],
    [['content/raw'], /里有 3 页，请指明一页/],
  ])('%j ends with 1 and what to do', ([args, message]) => {
    const { status, stdout, stderr } = explain(...args)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })

  test('a file that is no page says so', () => {
    writeFileSync(join(root, 'content/picture.html'), Buffer.from('\u0000\u0001\u0002', 'latin1'))
    const { status, stderr } = explain('content/picture.html')
    expect(status).toBe(1)
    expect(stderr).toMatch(/不是网页或文本.*→/)
  })
})

test('colours are for terminals', () => {
  expect(paintFor(false).good('留')).toBe('留')
  vi.stubEnv('NO_COLOR', '')
  expect(paintFor(true).good('留')).not.toBe('留')
  vi.stubEnv('NO_COLOR', '1')
  expect(paintFor(true).good('留')).toBe('留')
  vi.unstubAllEnvs()
})
