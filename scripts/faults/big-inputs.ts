import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createGzip, gzipSync } from 'node:zlib'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Finding, openWorkshop, project, report, type Workshop } from './workshop.ts'

const mib = 1024 * 1024

/** Memory over an ordinary run, and CPU time, that one of these inputs may cost. */
const most = { extraMb: 512, nestedCpuS: 2 }

interface Cost {
  readonly cpuS: number
  /** Greatest sum over the process and those it started; `null` where the system does not tell. */
  readonly peakMb: number | null
  readonly reasons: readonly string[]
}

/** Parent and resident pages of every process. */
function processes(): Map<number, { readonly parent: number; readonly kb: number }> {
  const found = new Map<number, { parent: number; kb: number }>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const field = (key: string) =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      found.set(Number(name), { parent: field('PPid'), kb: field('VmRSS') })
    } catch {
      // It has ended.
    }
  }
  return found
}

/** Resident memory of a process and all below it, kB. */
function treeKb(root: number): number {
  const all = processes()
  const isBelow = (pid: number): boolean =>
    pid === root || (pid > 1 && isBelow(all.get(pid)?.parent ?? 0))
  return [...all].reduce((sum, [pid, { kb }]) => sum + (isBelow(pid) ? kb : 0), 0)
}

/** Runs prebuild as a filter, and measures it with all that it starts. */
async function measure(shop: Workshop, input: string): Promise<Cost> {
  const script = join(project, 'scripts/prebuild.ts')
  const command = `TIMEFORMAT='cpu %U %S'; time "$0" "$@"`
  const args = ['-c', command, process.execPath, script, '--ndjson', '--max-set-aside', '1', input]
  const child = spawn('bash', args, { cwd: shop.root, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let said = ''
  child.stdout
    .setEncoding('utf8')
    .on('data', (text: string) => (out = (out + text).slice(-2 * mib)))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-mib)))
  let peak = 0
  const look = () => {
    if (process.platform === 'linux' && child.pid) peak = Math.max(peak, treeKb(child.pid))
  }
  const timer = setInterval(look, 40)
  await once(child, 'close')
  clearInterval(timer)
  const [, user = '0', system = '0'] = /cpu ([\d.]+) ([\d.]+)/.exec(said) ?? []
  const reasons = out
    .trim()
    .split('\n')
    .map((line) => {
      const { status, reason } = JSON.parse(line)
      return String(reason ?? status)
    })
  return {
    cpuS: Number(user) + Number(system),
    peakMb: peak === 0 ? null : Math.round(peak / 1024),
    reasons: [...new Set(reasons)],
  }
}

/** Writes a file piece by piece. */
function writePieces(path: string, piece: Buffer, times: number): void {
  const file = openSync(path, 'w')
  for (let time = 0; time < times; time++) writeSync(file, piece)
  closeSync(file)
}

async function writeBomb(path: string, piece: Buffer, times: number): Promise<void> {
  const pieces = function* () {
    for (let time = 0; time < times; time++) yield piece
  }
  await pipeline(Readable.from(pieces()), createGzip({ level: 9 }), createWriteStream(path))
}

interface Trial {
  readonly name: string
  readonly file: string
  readonly make: (path: string) => void | Promise<void>
  /** Reasons, one of which it must be set aside for; `null`: it is read. */
  readonly expected: readonly string[] | null
  readonly nested?: true
}

const nest = (open: string, times: number) => (path: string) =>
  writePieces(path, Buffer.from(`${open.repeat(times)}${report(1)}`), 1)

/** `scale`: 1 for the sizes that are promised, less for a quick look. */
function trials(scale: number): readonly Trial[] {
  const times = (whole: number) => Math.max(1, Math.round(whole * scale))
  const noise = Buffer.from(`${'工会技能竞赛'.repeat(50)}\n`.repeat(1000))
  const head = Buffer.from(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n',
  )
  const block = Buffer.concat([head, gzipSync(Buffer.alloc(times(256) * mib))])
  const warc = Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${block.length}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ])
  return [
    {
      name: 'gzip of 2 GiB zeros',
      file: 'bomb.jsonl.gz',
      make: (path) => writeBomb(path, Buffer.alloc(mib), times(2048)),
      expected: ['too-large'],
    },
    {
      name: 'the same as WARC',
      file: 'bomb.warc.gz',
      make: (path) => writeBomb(path, Buffer.alloc(mib), times(2048)),
      expected: ['too-large', 'unreadable'],
    },
    {
      name: '2 GiB of short lines, gzip',
      file: 'lines.jsonl.gz',
      make: (path) => writeBomb(path, noise, times((2048 * mib) / noise.length)),
      expected: ['too-large', 'unreadable'],
    },
    {
      name: 'a bomb inside a record',
      file: 'page.warc',
      make: (path) => writePieces(path, warc, 1),
      expected: ['too-large'],
    },
    {
      name: '600 MB of text',
      file: 'big.txt',
      make: (path) => writePieces(path, Buffer.from('文'.repeat(1e6)), times(200)),
      expected: ['too-large'],
    },
    {
      name: 'a line of 200 MB',
      file: 'line.jsonl',
      make: (path) => writePieces(path, Buffer.from('文'.repeat(1e6)), times(66)),
      expected: ['too-large', 'unreadable'],
    },
    {
      name: '50,000 different fonts, none closed',
      file: 'multiply.html',
      make: (path) => {
        const fonts = Array.from({ length: 50_000 }, (_, at) => `<font a=${at}><p>`)
        writePieces(path, Buffer.from(fonts.join('') + report(1)), 1)
      },
      expected: ['too-deep'],
      nested: true,
    },
    {
      name: '8 MB on one line',
      file: 'endless.txt',
      make: (path) => writePieces(path, Buffer.from('云岭市总工会举办技能竞赛，'), 200_000),
      expected: ['too-large'],
      nested: true,
    },
    {
      name: '50,000 nested divs',
      file: 'divs.html',
      make: nest('<div>', 50_000),
      expected: null,
      nested: true,
    },
    {
      name: '50,000 nested fonts',
      file: 'fonts.html',
      make: nest('<font><p>', 50_000),
      expected: null,
      nested: true,
    },
    {
      name: '50,000 nested tables',
      file: 'tables.html',
      make: nest('<table><td>', 50_000),
      expected: null,
      nested: true,
    },
    {
      name: '50,000 quote marks',
      file: 'quotes.md',
      make: nest('> ', 50_000),
      expected: null,
      nested: true,
    },
  ]
}

/**
 * Feeds prebuild what is too big or too deep, and measures what that costs.
 * @param scale share of the full size of each input
 * @param only of the trials those whose file this names
 * @param nestedCpuS most CPU seconds over an ordinary run; a test on a machine of unknown speed
 * gives `Infinity`
 */
export async function bigInputs(
  scale: number,
  only = /./,
  nestedCpuS = most.nestedCpuS,
): Promise<Finding[]> {
  const shop = openWorkshop()
  shop.put('good.txt', report(0))
  // The first run of a checkout compiles the code.
  await measure(shop, 'good.txt')
  const usual = await measure(shop, 'good.txt')
  const findings: Finding[] = []
  for (const { name, file, make, expected, nested } of trials(scale)) {
    if (!only.test(file)) continue
    await make(shop.path(file))
    const { cpuS, peakMb, reasons } = await measure(shop, file)
    shop.remove(file)
    const extraMb = peakMb === null || usual.peakMb === null ? null : peakMb - usual.peakMb
    const extraS = Math.max(0, cpuS - usual.cpuS)
    const problems: string[] = []
    if (expected && !reasons.some((reason) => expected.includes(reason))) {
      problems.push(`${name}: ${reasons.join()} instead of ${expected.join()}`)
    }
    if (reasons.includes('internal')) problems.push(`${name}: internal`)
    if (extraMb !== null && extraMb > most.extraMb) problems.push(`${name}: ${extraMb} MB more`)
    if (nested && extraS > nestedCpuS) problems.push(`${name}: ${extraS.toFixed(1)} CPU s`)
    findings.push({
      name,
      figures: `${reasons.join(', ')}; ${extraMb ?? '?'} MB more than one page, ${extraS.toFixed(2)} CPU s more`,
      problems,
    })
  }
  shop.close()
  return findings
}
