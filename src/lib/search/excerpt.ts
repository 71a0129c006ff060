import { foldChars, type Query } from './query.ts'

/** A run of text, marked where the query matches. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** Where the query's words stand in a text: UTF-16 offsets, sorted, not overlapping. */
export function findMatches(text: string, query: Query): readonly (readonly [number, number])[] {
  const folded = foldChars(text)
  const whole = query.phrases.filter((phrase) => folded.includes(phrase))
  const wanted = whole.length > 0 ? whole : query.terms.filter((term) => term.length > 1)
  const ranges = wanted.flatMap((term) => occurrences(folded, term)).sort((a, b) => a[0] - b[0])

  const merged: [number, number][] = []
  for (const [start, end] of ranges) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

function occurrences(text: string, term: string): [number, number][] {
  const found: [number, number][] = []
  for (
    let at = text.indexOf(term);
    at >= 0 && found.length < 200;
    at = text.indexOf(term, at + 1)
  ) {
    found.push([at, at + term.length])
  }
  return found
}

/** Cuts a text into marked and unmarked runs. */
export function mark(text: string, query: Query): Segment[] {
  const segments: Segment[] = []
  let end = 0
  for (const [from, to] of findMatches(text, query)) {
    if (from > end) segments.push({ text: text.slice(end, from), marked: false })
    segments.push({ text: text.slice(from, to), marked: true })
    end = to
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false })
  return segments
}

/** UTF-16 units of an excerpt: about three lines on a phone. */
const excerptLength = 96

/** The part of a text around its first match, from a sentence's start where one is near. */
export function excerpt(text: string, query: Query): Segment[] {
  const first = findMatches(text, query)[0]?.[0] ?? 0
  let from = Math.max(0, first - 24)
  const lead = text.slice(from, first)
  const stop = Math.max(...['。', '！', '？', '；', '\n'].map((char) => lead.lastIndexOf(char)))
  if (stop >= 0) from += stop + 1
  const to = Math.min(text.length, from + excerptLength)

  const segments = mark(text.slice(from, to).trim(), query)
  if (from > 0) segments.unshift({ text: '…', marked: false })
  if (to < text.length) segments.push({ text: '…', marked: false })
  return segments
}
