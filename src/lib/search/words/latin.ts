import type { Vocabulary, Word } from './vocabulary.ts'

export interface Reading {
  /** Words of the vocabulary, by blanks. */
  readonly text: string
  readonly reason: 'pinyin' | 'initials'
}

/** Words that one run of pinyin may consist of, and letters of one word. Assumed. */
const mostWords = 6
const longestWord = 48
/** Readings that are tried. */
const mostReadings = 5

/** What letters without a meaning of their own may be in Chinese, the likeliest first. */
export function readLatin(input: string, vocabulary: Vocabulary): Reading[] {
  const letters = input.replaceAll(/[^a-z0-9]/g, '')
  if (!/[a-z]{2}/.test(letters)) return []
  const whole = vocabulary.bySound.get(letters) ?? []
  const short = vocabulary.byInitials.get(letters) ?? []
  const apart = whole.length > 0 ? [] : cut(letters, vocabulary.bySound)
  const initials = [...short, ...(short.length === 0 ? cut(letters, vocabulary.byInitials) : [])]
  const readings: Reading[] = [
    ...whole.map(({ text }) => ({ text, reason: 'pinyin' }) as const),
    ...apart.map(({ text }) => ({ text, reason: 'pinyin' }) as const),
    ...initials.map(({ text }) => ({ text, reason: 'initials' }) as const),
  ]
  return readings.slice(0, mostReadings)
}

interface Path {
  readonly cost: number
  readonly words: readonly string[]
}

/** The letters as a row of words: as few as possible, then the most frequent. */
function cut(
  letters: string,
  index: ReadonlyMap<string, readonly Word[]>,
): readonly { text: string }[] {
  const best: (Path | undefined)[] = [{ cost: 0, words: [] }]
  for (let from = 0; from < letters.length; from++) {
    const path = best[from]
    if (!path || path.words.length >= mostWords) continue
    for (let to = from + 2; to <= Math.min(letters.length, from + longestWord); to++) {
      const word = index.get(letters.slice(from, to))?.[0]
      if (!word) continue
      const cost = path.cost + 1 + 1 / (1 + Math.log1p(word.count))
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) {
        best[to] = { cost, words: [...path.words, word.text] }
      }
    }
  }
  const found = best[letters.length]
  return found ? [{ text: found.words.join(' ') }] : []
}
