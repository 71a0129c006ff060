/** A disk that is full, cannot be written, or changes under the reader. */
import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { report } from '../faults/workshop.ts'
import { listFiles, readPages } from './inputs.ts'
import { readSteadily } from './steady-file.ts'

vi.setConfig({ testTimeout: 60_000 })

const project = resolve(import.meta.dirname, '../..')
const script = join(project, 'scripts/prebuild.ts')

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'disk-'))
  mkdirSync(join(root, 'content/raw'), { recursive: true })
  cpSync(join(project, 'content/terms.yaml'), join(root, 'content/terms.yaml'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const put = (path: string, content: string) => writeFileSync(join(root, path), content)

/** Runs prebuild under a limit of the shell. */
function prebuild(limit = ':', args: readonly string[] = ['--out', 'out']) {
  const command = `${limit}; exec "$0" "$@"`
  const all = ['-c', command, process.execPath, script, ...args]
  return spawnSync('bash', all, { cwd: root, encoding: 'utf8' })
}

/** A file system of its own, where this user may mount one. */
function mounted(path: string, options: string): boolean {
  mkdirSync(path, { recursive: true })
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status === 0
}

describe('a disk that takes no more', () => {
  test('is named, ends the run with 1, and leaves what was there', () => {
    put('content/raw/a.txt', report(0))
    expect(prebuild().status).toBe(0)
    const before = readdirSync(join(root, 'out')).map((name) =>
      readFileSync(join(root, 'out', name)),
    )
    put('content/raw/b.txt', report(1))
    const { status, stderr } = prebuild('ulimit -f 2')
    expect(status).toBe(1)
    expect(stderr).toMatch(/写不进去.*→/)
    expect(stderr).not.toMatch(/\n +at /)
    expect(
      readdirSync(join(root, 'out')).map((name) => readFileSync(join(root, 'out', name))),
    ).toEqual(before)
    expect(prebuild().status).toBe(0)
  })

  test.for([
    ['full', 'size=16k', '磁盘已满'],
    ['read-only', 'ro', '只读'],
  ] as const)('is %s: the same', ([, options, says], { skip }) => {
    if (process.platform !== 'linux' || !mounted(join(root, 'out'), options)) skip()
    try {
      for (let number = 0; number < 5; number++) put(`content/raw/${number}.txt`, report(number))
      const { status, stderr } = prebuild()
      expect(stderr).toContain(says)
      expect(stderr).not.toMatch(/\n +at /)
      expect(status).toBe(1)
      for (const name of readdirSync(join(root, 'out')).filter((name) => name.endsWith('.mdx'))) {
        expect(readFileSync(join(root, 'out', name), 'utf8')).toMatch(
          /^---\n[\s\S]*\n---\n\n[\s\S]*\n$/,
        )
      }
    } finally {
      spawnSync('umount', [join(root, 'out')])
    }
  })
})

test('two runs at once: the second one ends at once, or waits when told to', async () => {
  for (let number = 0; number < 5; number++) put(`content/raw/${number}.txt`, report(number))
  const children = [[], [], ['--wait', '50']].map((more) =>
    spawn(process.execPath, [script, '--out', 'out', ...more], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  )
  const ended = await Promise.all(
    children.map(async (child) => {
      let said = ''
      child.stderr.on('data', (text) => {
        said += text
      })
      const status = await new Promise((done) => child.once('close', done))
      return { status, said }
    }),
  )
  const refused = ended.filter(({ said }) => said.includes('另一次清洗正在进行'))
  // Whoever comes first works; the one that waits gets its turn, of the others one at least does not.
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every(({ status }) => status === 1)).toBe(true)
  expect(ended.filter(({ status }) => status === 0)).toHaveLength(3 - refused.length)
  expect(ended.at(-1)?.status).toBe(0)
  expect(readdirSync(join(root, 'out')).filter((name) => name.endsWith('.mdx'))).toHaveLength(5)
})

describe('a file that changes under the reader', () => {
  const file = () => join(root, 'page.txt')

  test('is read again until it stands still', async () => {
    writeFileSync(file(), 'a'.repeat(1e6))
    const growing = setInterval(() => appendFileSync(file(), 'b'), 1)
    setTimeout(() => clearInterval(growing), 60)
    const bytes = await readSteadily(file(), 'page.txt', 1e9)
    clearInterval(growing)
    expect(bytes.equals(readFileSync(file()))).toBe(true)
  })

  test('is set aside when it does not', async () => {
    writeFileSync(file(), 'a')
    const { promise, resolve: stop } = Promise.withResolvers<void>()
    let going = true
    const worker = (async () => {
      while (going) {
        appendFileSync(file(), 'b')
        await new Promise((wake) => setImmediate(wake))
      }
      stop()
    })()
    await expect(readSteadily(file(), 'page.txt', 1e9)).rejects.toMatchObject({
      code: 'unreadable',
    })
    going = false
    await Promise.all([promise, worker])
  })

  test('is not followed when a link takes its place', async () => {
    writeFileSync(file(), 'a')
    writeFileSync(join(root, 'secret'), 'secret')
    const files = await listFiles(['page.txt'], root)
    rmSync(file())
    symlinkSync(join(root, 'secret'), file())
    const found = await Array.fromAsync(readPages(files))
    expect(found).toMatchObject([{ path: 'page.txt', fault: { code: 'unreadable' } }])
  })

  test('as an archive keeps its pages and is named', async () => {
    const line = `${JSON.stringify({ text: report(0) })}\n`
    writeFileSync(join(root, 'a.jsonl'), line.repeat(3))
    const found = []
    for await (const one of readPages(await listFiles(['a.jsonl'], root))) {
      if (found.push(one) === 1) {
        writeFileSync(join(root, 'new'), line)
        renameSync(join(root, 'new'), join(root, 'a.jsonl'))
      }
    }
    expect(found).toHaveLength(4)
    expect(found.at(-1)).toMatchObject({ path: 'a.jsonl', fault: { code: 'unreadable' } })
  })
})

test('names are shown composed and without what would lie, in one order', async () => {
  const names = [
    'e\u0301.txt',
    'a\u202etxt.html',
    'b\nc.txt',
    'CON.txt',
    'B.txt',
    'b.txt',
    `${'x'.repeat(251)}.txt`,
  ]
  for (const name of names) put(`content/raw/${name}`, '文')
  writeFileSync(
    Buffer.concat([
      Buffer.from(join(root, 'content/raw/')),
      Buffer.from([0xff]),
      Buffer.from('.txt'),
    ]),
    '文',
  )
  const files = await listFiles(['content/raw'], root)
  const shown = files.map(({ path }) => path.slice('content/raw/'.length))
  expect(shown).toEqual(
    [
      'B.txt',
      'CON.txt',
      'a\ufffdtxt.html',
      'b\ufffdc.txt',
      'b.txt',
      `${'x'.repeat(251)}.txt`,
      '\u00e9.txt',
      '\ufffd.txt',
    ].sort(),
  )
  const found = await Array.fromAsync(readPages(files))
  expect(found.filter((one) => 'fault' in one)).toMatchObject([{ path: 'content/raw/\ufffd.txt' }])
})
