import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SetupError } from './options.ts'
import { takeLock } from './run-lock.ts'

vi.setConfig({ testTimeout: 60_000 })

let dir: string
let file: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lock-'))
  file = join(dir, '.lock')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const holder = (fields: object) =>
  writeFileSync(
    file,
    JSON.stringify({ pid: process.pid, start: '', host: hostname(), since: '2026', ...fields }),
  )
const take = () => takeLock(file, { work: '清洗' })

test('keeps a second run out with a way on, and lets it in afterwards', async () => {
  const first = await take()
  const refused = await take().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(SetupError)
  expect(String(refused)).toContain(`进程 ${process.pid}`)
  expect(String(refused)).toContain(`删去 ${file}`)
  first.release()
  expect(readdirSync(dir)).toEqual([])
  ;(await take()).release()
})

test('waits when told to', async () => {
  const first = await take()
  setTimeout(first.release, 400)
  const second = await takeLock(file, { work: '清洗', waitMs: 20_000 })
  expect(readFileSync(file, 'utf8')).toContain(`"pid":${process.pid}`)
  second.release()
})

test('takes over from the dead: no such process, or another one under its number', async () => {
  holder({ pid: 2 ** 22 - 3 })
  writeFileSync(`${file}.${2 ** 22 - 3}`, 'left by the same run')
  const lock = await take()
  expect(readdirSync(dir)).toEqual(['.lock'])
  lock.release()

  if (process.platform !== 'linux') return
  holder({ start: '1 another-boot' })
  ;(await take()).release()
})

test('judges another machine, and a file that nobody signed, by their silence', async () => {
  const long = new Date(Date.now() - 3_600_000)
  for (const write of [
    () => holder({ host: 'elsewhere.example' }),
    () => writeFileSync(file, ''),
  ]) {
    write()
    await expect(take()).rejects.toThrow(SetupError)
    utimesSync(file, long, long)
    ;(await take()).release()
  }
})

test('of many that start at once over a dead lock, one at a time is in', async () => {
  holder({ pid: 2 ** 22 - 3 })
  const url = JSON.stringify(new URL('run-lock.ts', import.meta.url).href)
  const log = JSON.stringify(join(dir, 'log'))
  const script = `
    import { appendFileSync } from 'node:fs'
    const { takeLock } = await import(${url})
    const lock = await takeLock(${JSON.stringify(file)}, { work: '清洗', waitMs: 30000 })
    appendFileSync(${log}, 'in ')
    await new Promise((wake) => setTimeout(wake, 30))
    appendFileSync(${log}, 'out ')
    lock.release()`
  const children = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }),
  )
  const codes = await Promise.all(
    children.map((child) => new Promise((done) => child.once('exit', done))),
  )
  expect(codes).toEqual(Array(8).fill(0))
  expect(readFileSync(join(dir, 'log'), 'utf8')).toBe('in out '.repeat(8))
  expect(readdirSync(dir)).toEqual(['log'])
})
