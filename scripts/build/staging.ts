import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf } from '../prebuild/process-start.ts'

/** The places of one build, all beside the folder that is served. */
export interface Staging {
  /** What is served: whole at any moment. */
  readonly dist: string
  /** Where the next site is built. */
  readonly next: string
  /** Where the served site goes when the next one takes its place. */
  readonly last: string
  readonly lock: string
}

const nextMark = 'next'
const lastMark = 'last'

/** The places for a build of `dist` by this process. */
export function stagingOf(dist: string): Staging {
  const whole = resolve(dist)
  const beside = (mark: string) => join(dirname(whole), `.${basename(whole)}.${mark}`)
  return {
    dist: whole,
    next: beside(`${process.pid}.${nextMark}`),
    last: beside(`${process.pid}.${lastMark}`),
    lock: beside('lock'),
  }
}

function leftOvers({ dist }: Staging, mark: string): string[] {
  const names = existsSync(dirname(dist)) ? readdirSync(dirname(dist)) : []
  const start = `.${basename(dist)}.`
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(`.${mark}`))
    .filter((name) => /^\d+$/.test(name.slice(start.length, -mark.length - 1)))
    .sort()
    .map((name) => join(dirname(dist), name))
}

/**
 * Puts the served site back where a build was killed between the two renames of `swap`; only while
 * no build is under way. Returns whether there was something to mend.
 */
export function restore(staging: Staging): boolean {
  const [last] = leftOvers(staging, lastMark)
  if (existsSync(staging.dist) || last === undefined) return false
  renameSync(last, staging.dist)
  return true
}

/** Makes ready for a build: mends and removes what dead builds left. The lock is held. */
export function prepare(staging: Staging): void {
  restore(staging)
  for (const mark of [nextMark, lastMark]) {
    for (const path of leftOvers(staging, mark)) remove(path)
  }
  mkdirSync(staging.next)
}

/** Removes a folder; what cannot go now goes before the next build. */
export function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // An orphan may still write into it.
  }
}

/**
 * Puts the built site in the place of the served one: two renames, with nothing between them. A
 * folder that cannot be renamed, such as a mounted one, gets the files one by one.
 */
export function swap({ dist, next, last }: Staging): void {
  const isThere = existsSync(dist)
  try {
    if (isThere) renameSync(dist, last)
  } catch (error) {
    if (!['EBUSY', 'EXDEV', 'EPERM', 'EACCES'].includes(String(codeOf(error)))) throw error
    copyInto(dist, next)
    remove(next)
    return
  }
  try {
    renameSync(next, dist)
  } catch (error) {
    if (isThere) renameSync(last, dist)
    throw error
  }
  remove(last)
}

/** Files of a folder, as paths inside it. */
function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
}

/** The new files first, then away with the old ones: no page ever lacks what it names. */
export function copyInto(dist: string, next: string): void {
  const files = filesIn(next)
  const pages = (name: string) => Number(name.endsWith('.html'))
  for (const name of files.sort((a, b) => pages(a) - pages(b))) {
    const temp = join(dist, `${name}.tmp`)
    cpSync(join(next, name), temp)
    renameSync(temp, join(dist, name))
  }
  const kept = new Set(files)
  for (const name of filesIn(dist)) if (!kept.has(name)) rmSync(join(dist, name))
}
