import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const script = join(project, 'scripts/prebuild.ts')

// Each run starts a process; a busy machine takes seconds for one.
vi.setConfig({ testTimeout: 60_000 })

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'survey-'))
  mkdirSync(join(root, 'content/raw'), { recursive: true })
  cpSync(join(project, 'content/terms.yaml'), join(root, 'content/terms.yaml'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function prebuild(args: readonly string[], input = '') {
  const { stdout } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  })
  return stdout
}

const put = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const slogan = '云岭职工网，把每一位劳动者的故事讲给您听，欢迎常来坐坐。'
const notice = '朗读本文的是职工主播小云，喜欢她的声音就请给她点个赞吧。'
const cities = ['常州市', '洛阳市', '芜湖市', '柳州市', '绵阳市', '襄阳市', '株洲市', '潍坊市']

/** What each report tells beside the rest, so that none is taken for a copy of another. */
const details = [
  '三位老师傅轮流授课，学员白天上机操作，晚上对照图纸讨论焊缝的缺陷，考核合格的可以直接参加等级评定。',
  '木工、绣娘和修船匠都在其中，评委到作坊里看活计，不看材料看手艺，获评的人可以申请一间工作室。',
  '新进矿的年轻人在井下跟班半年，师傅签字以后才能独立上岗，结对写进了合同的附件，津贴按月发放。',
  '临街的旧仓库改成了书屋，跑单的骑手可以进来充电、喝水，也可以借走机修和电工的课本回家细读。',
  '司机要把吊具稳稳放进画好的圆圈，碰倒一只酒瓶就算失误，前几名还要给全班讲一课，说清手上的分寸。',
  '题目是辨认病树、操作油锯和在没有信号的山沟里找到回来的路，年纪最大的护林员反而得分最高。',
  '面点师傅用一团面捏出十二生肖，裁判切开看层次，观众只顾着拍照，孩子们在台下抢着猜下一只是什么。',
  '接线员闭着眼睛也能分清二十种报警声，她把本领编成顺口溜，新来的同事一个星期就能上手值夜班。',
]

/** An invented report of the digest, on a host that carries slogan and notice. */
const page = (city: string, host: string) => `<html><head>
<link rel="canonical" href="https://${host}/${city.length}"><title>${city}总工会举办技能竞赛</title></head><body>
<p>${slogan}</p><h1>${city}总工会举办技能竞赛</h1><p>来源：${city}日报 发布时间：2024年5月6日</p>
<p>本报讯 由${city}总工会主办的职工职业技能竞赛在${city}职工文化活动中心开幕，来自${city}各企业的120名一线职工参加焊工、电工、钳工三个项目的比赛。</p>
<p>${details[cities.indexOf(city)] ?? ''}</p>
<p>${notice}</p>
<p>据介绍，${city}总工会近年来持续推进产业工人队伍建设改革，先后建成工匠学院5所，累计培训职工3000余人次。</p>
</body></html>`

const body = (line: string): string => JSON.stringify(JSON.parse(line).body)
const lines = (text: string) => text.trim().split('\n')

test('files are read through before they are cleaned; a stream is cleaned page by page', () => {
  for (const [at, city] of cities.entries()) put(`content/raw/${at}.html`, page(city, 'a.cn'))
  const fromFiles = lines(prebuild(['--ndjson']))
  expect(fromFiles).toHaveLength(cities.length)
  for (const line of fromFiles) {
    expect(body(line)).not.toContain('云岭职工网')
    expect(body(line)).not.toContain('职工主播')
    expect(body(line)).toContain('本报讯')
    expect(body(line)).toContain('据介绍')
  }

  const input = cities.map((city) => JSON.stringify({ html: page(city, 'a.cn') })).join('\n')
  for (const line of lines(prebuild(['--ndjson', '-'], input))) {
    expect(body(line)).toContain('职工主播')
  }

  prebuild(['--ndjson', '--survey', 'survey.json'])
  const shared = readFileSync(join(root, 'survey.json'), 'utf8')
  for (const line of lines(prebuild(['--ndjson', '--survey', 'survey.json', '-'], input))) {
    expect(body(line)).not.toContain('职工主播')
  }
  expect(readFileSync(join(root, 'survey.json'), 'utf8')).toBe(shared)
})

test('the order of the pages does not matter', () => {
  const rows = cities.map((city, at) =>
    JSON.stringify({
      url: `https://${'ab'[at % 5 === 0 ? 1 : 0]}.cn/${at}`,
      html: page(city, 'x'),
    }),
  )
  const clean = (order: readonly string[]) => {
    put('pages.jsonl', order.join('\n'))
    return lines(prebuild(['--ndjson', 'pages.jsonl']))
      .map((line) => {
        const { raw, ...rest } = JSON.parse(line)
        expect(raw).toMatch(/#\d$/)
        return JSON.stringify(rest).replaceAll(/pages\.jsonl#\d/g, 'pages.jsonl')
      })
      .sort()
  }
  const expected = clean(rows)
  expect(expected.some((line) => body(line).includes('职工主播'))).toBe(true)
  expect(expected.some((line) => !body(line).includes('职工主播'))).toBe(true)
  expect(clean(rows.toReversed())).toEqual(expected)
  expect(clean([...rows.slice(3), ...rows.slice(0, 3)])).toEqual(expected)
})

test('a page more makes articles anew only where a line of theirs became chrome', () => {
  const out = ['--out', 'out']
  for (const [at, city] of cities.slice(0, 3).entries()) {
    put(`content/raw/a/${at}.html`, page(city, 'a.cn'))
  }
  put('content/raw/b/0.html', page('株洲市', 'b.cn'))
  prebuild(out)
  put('content/raw/b/1.html', page('潍坊市', 'b.cn'))
  expect(prebuild(out)).toMatch(/写出 +1\n/)

  // Now the slogan stands on five pages of one host.
  for (const [at, city] of cities.slice(3, 5).entries()) {
    put(`content/raw/a/${at + 3}.html`, page(city, 'a.cn'))
  }
  expect(prebuild(out)).toMatch(/写出 +5\n/)
  expect(prebuild(out)).toMatch(/写出 +0\n/)

  const texts = readdirSync(join(root, 'out'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readFileSync(join(root, 'out', name), 'utf8').split('\n---\n')[1] ?? '')
  expect(texts.filter((text) => text.includes('职工主播'))).toHaveLength(2)
})
