import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { endsWithParent } from '../parent-watch.ts'
import { cpuMsOf } from './process-start.ts'
import type { Refusal } from './refusal.ts'
import type { Kind, Knowledge, Work } from './page-work.ts'
import type { Order, Reply } from './sandbox-child.ts'

export interface SandboxOptions {
  readonly knowledge: Knowledge
  /** Processes at most. */
  readonly jobs?: number | undefined
  /** Time for one page, ms of CPU where the system tells. */
  readonly limitMs?: number
  /** Heap of one process, MB. */
  readonly memoryMb?: number
  /** The inside; another one in tests. */
  readonly script?: string
}

/** The answer, or why there is none: what the page did to the process that read it. */
export type Ran<K extends Kind> =
  { readonly answer: Work[K]['answer'] } | { readonly refusal: Refusal }

/** Assumed: beyond four processes the one that feeds them is the narrow place. */
const mostJobs = 4

/**
 * Time for one page, ms. The slowest honest page of 8 MiB takes a tenth of it; the rest is for slow
 * and busy machines, because the result must not depend on them.
 */
export const defaultLimitMs = 20_000

/**
 * Times the limit that a page may take by the clock while it has not used up the limit: on a machine
 * with too much to do a page waits, and is not to be blamed for it. Assumed.
 */
const mostWaiting = 15

/** Heap of one process, MB: five times what a page of 8 MiB needs. */
const defaultMemoryMb = 1024

/** A page is tried once more, in a fresh process, before it is blamed: a machine may stumble. */
const tries = 2

/** Pieces given to a process beforehand, so that it never waits. */
const ahead = 2

/** Pieces that wait for each process before another one is started: starting costs as much as 100 pages. */
const worthStarting = 8

/** End of what a process said on stderr, characters: enough to tell why it died. */
const lastWords = 4000

interface Piece {
  /** Names the page: what is known of it holds for all its pieces. */
  readonly page: string
  readonly kind: Kind
  readonly order: Order
  tries: number
  readonly settle: (ran: Ran<Kind>) => void
  readonly fail: (error: Error) => void
}

interface Member {
  readonly process: ChildProcess
  /** Given and not yet answered; the first one is under way. */
  readonly given: Piece[]
  ready: boolean
  timedOut: boolean
  said: string
  timer: NodeJS.Timeout | undefined
}

/**
 * Reads untrusted pages in processes of their own. A page that hangs, eats the memory or brings the
 * process down is set aside; the run goes on.
 */
export class Sandbox {
  readonly #jobs: number
  readonly #limitMs: number
  readonly #memoryMb: number
  readonly #script: string
  #knowledge: Knowledge
  readonly #waiting: Piece[] = []
  readonly #members = new Set<Member>()
  readonly #refused = new Map<string, Refusal>()
  /** Processes in a row that ended before they could work. */
  #stillborn = 0
  #closed = false

  constructor({ knowledge, jobs, ...limits }: SandboxOptions) {
    this.#knowledge = knowledge
    this.#jobs = jobs ?? Math.min(mostJobs, availableParallelism())
    this.#limitMs = limits.limitMs ?? defaultLimitMs
    this.#memoryMb = limits.memoryMb ?? defaultMemoryMb
    this.#script = limits.script ?? `${import.meta.dirname}/sandbox-child.ts`
  }

  /** What pages given from now on are read with. */
  learn(knowledge: Knowledge): void {
    this.#knowledge = knowledge
    for (const { process } of this.#members) process.send({ knowledge })
  }

  /** Does a piece of work on a page. Rejects only for a fault of the set-up, never for the page's. */
  async run<K extends Kind>(page: string, kind: K, task: Work[K]['task']): Promise<Ran<K>> {
    const refusal = this.#refused.get(page)
    if (refusal) return { refusal }
    return new Promise((resolve, fail) => {
      // The two halves of a piece cross the process boundary, where no type goes with them.
      const order = { kind, task } as Order
      const settle = (ran: Ran<Kind>) => resolve(ran as Ran<K>)
      this.#waiting.push({ page, kind, order, tries: 0, settle, fail })
      this.#feed()
    })
  }

  close(): void {
    this.#closed = true
    for (const { process, timer } of this.#members) {
      clearTimeout(timer)
      process.disconnect()
    }
    this.#members.clear()
  }

  #feed(): void {
    if (this.#closed) return
    const members = this.#members.size
    if (members < this.#jobs && this.#waiting.length > members * worthStarting) this.#start()
    // The idlest first, so that a second process has something to do.
    for (let depth = 0; depth < ahead; depth++) {
      for (const member of this.#members) {
        if (this.#waiting.length === 0) return
        if (member.given.length === depth && member.ready) this.#give(member)
      }
    }
  }

  #give(member: Member): void {
    // A page that was not read through once is not to take another one's process down with it.
    const alone = (this.#waiting[0]?.tries ?? 0) > 0 || (member.given[0]?.tries ?? 0) > 0
    if (alone && member.given.length > 0) return
    const piece = this.#waiting.shift()
    if (!piece) return
    member.given.push(piece)
    if (member.given.length === 1) this.#watch(member)
    member.process.send(piece.order, (error) => {
      if (error) member.process.kill('SIGKILL')
    })
  }

  /** Gives the first piece its time. */
  #watch(member: Member): void {
    clearTimeout(member.timer)
    if (member.given.length === 0) return
    const pid = member.process.pid ?? 0
    const until = performance.now() + mostWaiting * this.#limitMs
    const before = cpuMsOf(pid)
    const look = () => {
      const now = cpuMsOf(pid)
      const left = before === null || now === null ? 0 : this.#limitMs - (now - before)
      if (left > 0 && performance.now() < until) member.timer = setTimeout(look, left)
      else {
        member.timedOut = true
        member.process.kill('SIGKILL')
      }
    }
    member.timer = setTimeout(look, this.#limitMs)
  }

  #start(): void {
    const child = fork(this.#script, [], {
      serialization: 'advanced',
      execArgv: [
        ...endsWithParent(),
        `--max-old-space-size=${this.#memoryMb}`,
        '--disable-warning=ExperimentalWarning',
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const member: Member = {
      process: child,
      given: [],
      ready: false,
      timedOut: false,
      said: '',
      timer: undefined,
    }
    this.#members.add(member)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      member.said = (member.said + text).slice(-lastWords)
    })
    child.on('message', (reply: Reply) => this.#hear(member, reply))
    child.on('error', () => {})
    child.on('close', (_, signal) => this.#bury(member, signal))
    child.send({ knowledge: this.#knowledge })
  }

  #hear(member: Member, reply: Reply): void {
    if (reply === 'ready') {
      member.ready = true
      this.#stillborn = 0
    } else {
      member.given.shift()?.settle(reply)
      this.#watch(member)
    }
    this.#feed()
  }

  /** A process has ended: its first piece is to blame, the others wait for another process. */
  #bury(member: Member, signal: string | null): void {
    clearTimeout(member.timer)
    if (!this.#members.delete(member) || this.#closed) return
    if (!member.ready && ++this.#stillborn >= tries) {
      const error = new Error(`Cannot start ${this.#script}: ${member.said}`)
      for (const piece of this.#waiting.splice(0)) piece.fail(error)
      return
    }

    const [culprit, ...innocent] = member.given
    this.#waiting.unshift(...innocent)
    if (culprit) {
      culprit.tries += 1
      if (culprit.tries < tries) this.#waiting.unshift(culprit)
      else {
        const refusal = this.#refusal(culprit.kind, member, signal)
        this.#refused.set(culprit.page, refusal)
        culprit.settle({ refusal })
      }
    }
    this.#feed()
  }

  #refusal(kind: Kind, { timedOut, said }: Member, signal: string | null): Refusal {
    const phase = kind === 'emit' ? 'emit' : 'extract'
    if (timedOut) {
      return {
        phase,
        code: 'too-slow',
        message: `处理这一页超过了 ${this.#limitMs / 1000} 秒，两次都没有做完。`,
        hint: '页面多半是损坏的或恶意构造的；确认是正常报道的，请删去多余的代码后重新放入，或用 --page-seconds 放宽。',
      }
    }
    if (/out of memory|heap limit/i.test(said)) {
      return {
        phase,
        code: 'too-large',
        message: `处理这一页用去的内存超过了 ${this.#memoryMb} MB。`,
        hint: '页面多半是损坏的或恶意构造的；确认是正常报道的，请删去多余的代码后重新放入。',
      }
    }
    return {
      phase: 'extract',
      code: 'internal',
      message: `处理这一页的进程两次中途崩溃（${signal ?? '退出'}）。`,
      hint: '这是程序的缺陷：请把该原始页面附在问题单里。其余页面不受影响。',
    }
  }
}
