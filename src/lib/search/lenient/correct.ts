import type { Vocabulary, Word } from '../words/vocabulary.ts'
import { gapsOf, looseReadingsOf, nearWordsOf } from './near.ts'

export interface Correction {
  /** The run as words of the vocabulary; characters that belong to none stand alone. */
  readonly pieces: readonly string[]
  /** Words that were changed; 0: all of it is known as it stands. */
  readonly edits: number
  readonly reason: 'typo' | 'sound'
  readonly cost: number
}

/**
 * Costs of one step, assumed; only their order matters: a known word, a change of one, a stray. A
 * rare one is cheaper than its word and a stray: 缝纫工, but dearer than a better cut: 工匠|学院建.
 */
const known = 0.5
const stray = 1.3
const rare = 1.7
const costOf = { sound: 0.9, looseSound: 1.15, swapped: 1, gap: 1.25, missing: 1.4 } as const

/** Characters of a word at most. */
const longest = 10

interface Path {
  readonly cost: number
  readonly pieces: readonly string[]
  readonly edits: number
  readonly reason: 'typo' | 'sound'
}

/**
 * Reads a run of Han as words of the vocabulary, at the least cost of changes. A change replaces a
 * word by one that sounds the same or nearly so, or differs in one character, its order, or by one
 * that is missing or too many.
 *
 * @returns readings from cheap to dear, each different from the run or free of edits
 */
export function correct(run: string, vocabulary: Vocabulary): Correction[] {
  const chars = [...run]
  const paths: Path[][] = [[{ cost: 0, pieces: [], edits: 0, reason: 'sound' }]]
  for (let from = 0; from < chars.length; from++) {
    for (const path of paths[from] ?? []) {
      for (let size = 1; size <= Math.min(longest, chars.length - from); size++) {
        const word = chars.slice(from, from + size).join('')
        for (const step of stepsFor(word, vocabulary)) push(paths, from + size, extend(path, step))
      }
    }
  }
  return (paths[chars.length] ?? []).map((path) => path)
}

/** Paths that are kept at each place. */
const width = 6

function push(paths: Path[][], at: number, path: Path): void {
  const here = paths[at] ?? []
  paths[at] = here
  // The same words cut in other places: 辽宁|省工匠学院 may stand nowhere, 辽宁省|工匠学院 does.
  const text = (one: Path) => one.pieces.join(one.edits === 0 ? ' ' : '')
  const same = here.findIndex((other) => text(other) === text(path))
  if (same >= 0) {
    if ((here[same]?.cost ?? 0) <= path.cost) return
    here.splice(same, 1)
  }
  here.push(path)
  here.sort((a, b) => a.cost - b.cost)
  here.length = Math.min(here.length, width)
}

interface Step {
  readonly text: string
  readonly cost: number
  readonly reason: 'typo' | 'sound' | null
}

function extend(path: Path, { text, cost, reason }: Step): Path {
  return {
    cost: path.cost + cost,
    pieces: [...path.pieces, text],
    edits: path.edits + (reason === null ? 0 : 1),
    reason: reason === 'typo' ? 'typo' : path.reason,
  }
}

/** What a part of a run may stand for. */
function stepsFor(part: string, vocabulary: Vocabulary): Step[] {
  const { words, sounds } = vocabulary
  if (part.length === 1) return [{ text: part, cost: stray, reason: null }]
  const found = words.get(part)
  if (found) return [{ text: part, cost: found.kind === 'rare' ? rare : known, reason: null }]

  const steps = new Map<string, Step>()
  const offer = (word: Word, base: number, reason: 'typo' | 'sound'): void => {
    // Two characters sound like some word or other.
    if (part.length === 2 && word.kind === 'rare') return
    const changed = differences(word.text, part)
    // A longer word is harder to hit by chance, a frequent one is likelier meant.
    const cost =
      base +
      0.25 * Math.max(0, changed - 1) -
      0.04 * Math.log1p(word.count) -
      0.06 * Math.min(word.text.length, 8)
    const other = steps.get(word.text)
    if (!other || other.cost > cost) steps.set(word.text, { text: word.text, cost, reason })
  }
  for (const key of sounds.readingsOf(part)) {
    for (const word of vocabulary.bySound.get(key) ?? []) {
      if (word.text.length === part.length) offer(word, costOf.sound, 'sound')
    }
  }
  for (const key of looseReadingsOf(part, sounds)) {
    for (const word of nearWordsOf(vocabulary).byLooseSound.get(key) ?? []) {
      // Near readings of every character together make any two words alike.
      if (differences(word.text, part) * 2 <= part.length) offer(word, costOf.looseSound, 'sound')
    }
  }
  if (part.length >= 3)
    for (const { word, base } of near(part, vocabulary)) offer(word, base, 'typo')
  if (part.length === 2) {
    const turned = words.get([...part].reverse().join(''))
    if (turned) offer(turned, costOf.swapped + 0.3, 'typo')
  }
  return [...steps.values()].sort((a, b) => a.cost - b.cost).slice(0, width)
}

/** Words that differ by one character: another, one too many, one missing, two swapped. */
function* near(
  part: string,
  vocabulary: Vocabulary,
): Generator<{ readonly word: Word; readonly base: number }> {
  const { words } = vocabulary
  const { byGap } = nearWordsOf(vocabulary)
  for (const gap of gapsOf(part)) {
    for (const word of (byGap.get(gap) ?? []).slice(0, 6)) yield { word, base: costOf.gap }
    const shorter = words.get(gap.replace('*', ''))
    if (shorter && shorter.text.length >= 3) yield { word: shorter, base: costOf.missing }
  }
  for (let i = 0; i <= part.length; i++) {
    const gap = `${part.slice(0, i)}*${part.slice(i)}`
    for (const word of (byGap.get(gap) ?? []).slice(0, 3)) yield { word, base: costOf.missing }
  }
  for (let i = 0; i + 1 < part.length; i++) {
    const swapped = `${part.slice(0, i)}${part[i + 1]}${part[i]}${part.slice(i + 2)}`
    const word = words.get(swapped)
    if (word) yield { word, base: costOf.swapped }
  }
}

function differences(a: string, b: string): number {
  if (a.length !== b.length) return 1
  return [...a].filter((char, i) => char !== b[i]).length
}
