import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyInto, prepare, restore, type Staging, stagingOf, swap } from './staging.ts'

let dir: string
let staging: Staging

const site = (path: string, files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    writeFileSync(join(path, name), text)
  }
}
const read = (name: string) => readFileSync(join(staging.dist, name), 'utf8')

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'staging-'))
  staging = stagingOf(join(dir, 'dist'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('the next site takes the place of the served one, whole', () => {
  site(staging.dist, { 'index.html': 'old', 'gone.html': 'old' })
  prepare(staging)
  site(staging.next, { 'index.html': 'new' })
  swap(staging)
  expect(readdirSync(dir)).toEqual(['dist'])
  expect(readdirSync(staging.dist)).toEqual(['index.html'])
  expect(read('index.html')).toBe('new')
})

test('the first site needs no old one', () => {
  prepare(staging)
  site(staging.next, { 'index.html': 'new' })
  swap(staging)
  expect(read('index.html')).toBe('new')
})

test('what dead builds left goes, and nothing else', () => {
  site(staging.dist, { 'index.html': 'old' })
  site(join(dir, '.dist.99.next'), { 'half.html': '' })
  site(join(dir, '.dist.98.last'), { 'index.html': 'older' })
  site(join(dir, '.dist.mine.next'), { 'keep.html': '' })
  site(join(dir, 'dist.97.next'), { 'keep.html': '' })
  prepare(staging)
  expect(readdirSync(dir).sort()).toEqual(
    [`.dist.${process.pid}.next`, '.dist.mine.next', 'dist', 'dist.97.next'].sort(),
  )
})

test('killed between the two renames, the served site comes back', () => {
  site(join(dir, '.dist.98.last'), { 'index.html': 'old' })
  expect(restore(staging)).toBe(true)
  expect(read('index.html')).toBe('old')
  expect(restore(staging)).toBe(false)

  rmSync(staging.dist, { recursive: true })
  site(join(dir, '.dist.98.last'), { 'index.html': 'old' })
  prepare(staging)
  expect(read('index.html')).toBe('old')
})

test('a folder that cannot be renamed gets the files one by one', () => {
  site(staging.dist, { 'index.html': 'old', 'old/index.html': 'old' })
  site(staging.next, { 'index.html': 'new', 'new/index.html': 'new', '_astro/a.css': 'new' })
  copyInto(staging.dist, staging.next)
  expect(read('index.html')).toBe('new')
  expect(read('new/index.html')).toBe('new')
  expect(read('_astro/a.css')).toBe('new')
  expect(existsSync(join(staging.dist, 'old/index.html'))).toBe(false)
})
