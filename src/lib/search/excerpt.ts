import { foldChars } from './fold.ts'
import type { Segment } from './types.ts'

/** Whether a folded text holds a folded word; a number inside a longer one is not held. */
export function holds(folded: string, word: string): boolean {
  return nextOccurrence(folded, word, 0) >= 0
}

function nextOccurrence(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from)
  while (at >= 0 && insideNumber(text, at, word)) at = text.indexOf(word, at + 1)
  return at
}

/** 21 in 121家 and 1.7 in 11.7 are other numbers. */
function insideNumber(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + word.length, at + word.length + 2)
  return (
    (/^\d/.test(word) && /\d\.?$/.test(before)) || (/\d$/.test(word) && /^(?:\d|\.\d)/.test(after))
  )
}

/** Where words stand in a text: UTF-16 offsets, sorted, not overlapping. */
export function findWords(
  text: string,
  words: readonly string[],
): readonly (readonly [number, number])[] {
  const folded = foldChars(text)
  const ranges = words.flatMap((word) => occurrences(folded, word)).sort((a, b) => a[0] - b[0])

  const merged: [number, number][] = []
  for (const [start, end] of ranges) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Occurrences of one word that are looked for in a text. Assumed: more marks tell nothing more. */
const mostMarks = 200

function occurrences(folded: string, word: string): [number, number][] {
  const found: [number, number][] = []
  let at = nextOccurrence(folded, word, 0)
  while (at >= 0 && found.length < mostMarks) {
    found.push([at, at + word.length])
    at = nextOccurrence(folded, word, at + 1)
  }
  return found
}

/** Cuts a text into marked and unmarked runs. */
export function mark(text: string, words: readonly string[]): Segment[] {
  const segments: Segment[] = []
  let end = 0
  for (const [from, to] of findWords(text, words)) {
    if (from > end) segments.push({ text: text.slice(end, from), marked: false })
    segments.push({ text: text.slice(from, to), marked: true })
    end = to
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false })
  return segments
}

/** UTF-16 units of an excerpt: about three lines on a phone. */
const excerptLength = 96

/** The part of a text around its best match, from a sentence's start where one is near. */
export function excerpt(text: string, words: readonly string[]): Segment[] {
  const at = bestMatch(text, words)
  let from = Math.max(0, at - 24)
  const lead = text.slice(from, at)
  const stop = Math.max(...['。', '！', '？', '；', '\n'].map((char) => lead.lastIndexOf(char)))
  if (stop >= 0) from += stop + 1
  const to = Math.min(text.length, from + excerptLength)

  const segments = mark(text.slice(from, to).trim(), words)
  if (from > 0) segments.unshift({ text: '…', marked: false })
  if (to < text.length) segments.push({ text: '…', marked: false })
  return segments
}

/** The first place from which an excerpt shows the most different words; 0 without any. */
function bestMatch(text: string, words: readonly string[]): number {
  const folded = foldChars(text)
  const found = words.flatMap((word) => occurrences(folded, word).map(([at]) => ({ at, word })))
  const starts = found.map(({ at }) => {
    const near = found.filter((other) => other.at >= at && other.at < at + excerptLength - 24)
    return { at, different: new Set(near.map(({ word }) => word)).size }
  })
  starts.sort((a, b) => b.different - a.different || a.at - b.at)
  return starts[0]?.at ?? 0
}
