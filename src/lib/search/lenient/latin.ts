import type { Vocabulary, Word } from '../words/vocabulary.ts'
import { isPinyin } from './near.ts'

export interface Reading {
  /** Words of the vocabulary, by blanks. */
  readonly text: string
  readonly reason: 'pinyin' | 'initials'
}

/** Words that one run of letters may consist of, and letters of one word. Assumed. */
const mostWords = 6
const longestWord = 48
/** Readings that are returned, and rows of words that are followed at each letter. */
const mostReadings = 8
const width = 6

/** What letters without a meaning of their own may be in Chinese, the likeliest first. */
export function readLatin(input: string, vocabulary: Vocabulary): Reading[] {
  const letters = input.replaceAll(/[^a-z0-9]/g, '')
  if (!/[a-z]{2}/.test(letters)) return []
  const { bySound, byInitials } = vocabulary
  const read = (index: Index, reason: Reading['reason']): Reading[] => {
    const whole = (index.get(letters) ?? []).map(({ text }) => text)
    const texts = whole.length > 0 ? whole : cut(letters, index)
    return texts.slice(0, mostReadings).map((text) => ({ text, reason }))
  }
  const pinyin = isPinyin(letters, vocabulary.sounds) ? read(bySound, 'pinyin') : []
  return [...pinyin, ...read(byInitials, 'initials')]
}

type Index = ReadonlyMap<string, readonly Word[]>

interface Path {
  readonly cost: number
  readonly words: readonly string[]
}

/** The letters as rows of words: of as few as possible, then of the most frequent. */
function cut(letters: string, index: Index): string[] {
  const paths: Path[][] = [[{ cost: 0, words: [] }]]
  for (let from = 0; from < letters.length; from++) {
    for (const path of paths[from] ?? []) {
      if (path.words.length >= mostWords) continue
      for (let to = from + 2; to <= Math.min(letters.length, from + longestWord); to++) {
        for (const { text, count } of (index.get(letters.slice(from, to)) ?? []).slice(0, 3)) {
          const cost = path.cost + 1 + 1 / (1 + Math.log1p(count))
          keep(paths, to, { cost, words: [...path.words, text] })
        }
      }
    }
  }
  return (paths[letters.length] ?? []).map(({ words }) => words.join(' '))
}

function keep(paths: Path[][], at: number, path: Path): void {
  const here = paths[at] ?? []
  paths[at] = here
  here.push(path)
  here.sort((a, b) => a.cost - b.cost)
  here.length = Math.min(here.length, width)
}
