import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
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
import { endsWithParent } from '../parent-watch.ts'
import { sha256 } from '../prebuild/sha256.ts'

export const project = resolve(import.meta.dirname, '../..')

/** What one kind of trial found: a line of figures, and what went wrong. */
export interface Finding {
  readonly name: string
  readonly figures: string
  /** Empty: nothing went wrong. */
  readonly problems: readonly string[]
}

/** A project folder of its own, for runs that are killed. */
export interface Workshop {
  readonly root: string
  readonly put: (path: string, content: string | Uint8Array) => void
  readonly remove: (path: string) => void
  readonly path: (path: string) => string
  readonly close: () => void
}

export function openWorkshop(): Workshop {
  const root = mkdtempSync(join(tmpdir(), 'faults-'))
  const path = (inner: string) => join(root, inner)
  mkdirSync(path('content/raw'), { recursive: true })
  cpSync(join(project, 'content/terms.yaml'), path('content/terms.yaml'))
  return {
    root,
    path,
    put(inner, content) {
      mkdirSync(dirname(path(inner)), { recursive: true })
      writeFileSync(path(inner), content)
    },
    remove: (inner) => rmSync(path(inner), { recursive: true, force: true }),
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}

export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Starts one of the project's scripts, in its own process group where it is to be killed whole. */
export function start(
  script: string,
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly env?: Record<string, string>
    readonly group?: boolean
    /** More arguments of Node. */
    readonly node?: readonly string[]
  },
): Started {
  const { cwd, env = {}, group = false, node = [] } = options
  const all = [...endsWithParent(), ...node, join(project, script), ...args]
  const child = spawn(process.execPath, all, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: group,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000)
    })
  }
  const ended = once(child, 'close').then(([status, signal]) => ({ status, signal, output }))
  return { child, ended }
}

export const run = (...args: Parameters<typeof start>): Promise<Ended> => start(...args).ended

/** Name → hash of every file of a folder; a missing folder has none. */
export function snapshot(dir: string): ReadonlyMap<string, string> {
  let names: string[]
  try {
    names = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
  } catch {
    return new Map()
  }
  return new Map(names.sort().map((name) => [name, sha256(readFileSync(join(dir, name)))]))
}

/** What differs between two folders, a few names. */
export function difference(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((name) => a.get(name) !== b.get(name))
    .map((name) => (a.has(name) ? (b.has(name) ? name : `-${name}`) : `+${name}`))
    .slice(0, 5)
}

export const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms))

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

/** How many different reports there are. */
export const reports = details.length

/** An invented report that belongs to the digest; each number makes another one. */
export function report(number: number): string {
  const place = `云岭市第${'一二三四五六七八'[number % reports]}区`
  return `${place}总工会举办职工职业技能竞赛

来源：云岭日报 发布时间：2024年5月${(number % 28) + 1}日

本报讯 由${place}总工会主办的第三届职工职业技能竞赛在${place}职工文化活动中心开幕。来自${place}各企业的${100 + number}名一线职工参加焊工、电工、钳工三个项目的比赛。

${details[number % reports]}

据介绍，${place}总工会近年来持续推进产业工人队伍建设改革，先后建成工匠学院${number + 2}所，累计培训职工3000余人次，为制造业发展提供了有力的技能人才支撑。
`
}

/** The same as a page with markup. */
export const reportPage = (number: number): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>云岭网</title></head><body><h1>${report(
    number,
  )
    .split('\n\n')
    .join('</p><p>')}</p></body></html>`
