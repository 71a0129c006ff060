/** Patterns against the notes on them; new ones are asked of recheck here, known ones are not. */
import { check } from 'recheck'
import { expect, test, vi } from 'vitest'
import { digestOfPattern, readNotes, written } from './known-patterns.ts'
import { patternList } from './pattern-list.ts'
import { slowest } from './worst-text.ts'

vi.setConfig({ testTimeout: 240_000 })

/** Time for one new pattern, and for all of them, ms; the rest waits for `npm run fuzz:patterns`. */
const timeout = 3_000
const budget = 60_000

/** New patterns that may wait, before the notes have to be written anew. */
const mostWaiting = 150

const notes = readNotes()

test('each polynomial pattern has a note that tells its cap, and stays within it', () => {
  expect(notes.notes.filter(({ cap }) => !notes.caps[cap])).toEqual([])
  const slow = notes.notes.filter(({ ms }) => Math.max(0, ...Object.values(ms ?? {})) > slowest)
  expect(slow).toEqual([])
})

test('no new pattern is polynomial without a note', async () => {
  const noted = new Set(notes.notes.map(({ pattern }) => pattern))
  const safe = new Set(notes.safe)
  const fresh = (await patternList()).filter(
    (pattern) => !noted.has(written(pattern)) && !safe.has(digestOfPattern(pattern)),
  )
  const until = performance.now() + budget
  const wrong: string[] = []
  let waiting = 0
  for (const pattern of fresh) {
    if (performance.now() > until) {
      waiting += 1
      continue
    }
    const { status } = await check(pattern.source, pattern.flags, { timeout })
    if (status === 'vulnerable') wrong.push(`${pattern.file} ${written(pattern)}`)
  }
  expect(wrong, 'bound its repeats, or note it: npm run fuzz:patterns -- --note-new').toEqual([])
  expect(waiting, 'npm run fuzz:patterns -- --note-new').toBeLessThan(mostWaiting)
})
