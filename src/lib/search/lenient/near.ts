/** What is near a word for the ear or for the fingers. */
import type { Sounds } from '../words/sounds.ts'
import type { Vocabulary, Word } from '../words/vocabulary.ts'

type Index = ReadonlyMap<string, readonly Word[]>

/** Words by what is near them. */
export class NearWords {
  /** Words whose readings are taken for one another: zh and z, n and l, ng and n. */
  readonly byLooseSound: Index
  /** Words of three characters and more by what is left without one of them: `工*学院`. */
  readonly byGap: Index

  constructor(vocabulary: Vocabulary) {
    this.byLooseSound = vocabulary.index(({ text }) => looseReadingsOf(text, vocabulary.sounds))
    this.byGap = vocabulary.index(({ text }) => (text.length >= 3 ? gapsOf(text) : []))
  }
}

const known = new WeakMap<Vocabulary, NearWords>()

export function nearWordsOf(vocabulary: Vocabulary): NearWords {
  const found = known.get(vocabulary) ?? new NearWords(vocabulary)
  known.set(vocabulary, found)
  return found
}

/** The text with each of its characters in turn replaced by `*`. */
export const gapsOf = (text: string): string[] =>
  [...text].map((_, i) => `${text.slice(0, i)}*${text.slice(i + 1)}`)

/** Syllables apart: xian is not xi an here. */
export const looseReadingsOf = (text: string, sounds: Sounds): string[] =>
  sounds.combine(text, (reading) => `${loose(reading)} `)

/** Whether one may be heard as the other: 0 the same reading, 1 a near one, 2 another. */
export function distance(a: string, b: string, sounds: Sounds): 0 | 1 | 2 {
  const [left, right] = [sounds.of(a), sounds.of(b)]
  if (left.some((reading) => right.includes(reading))) return 0
  return left.some((one) => right.some((other) => loose(one) === loose(other))) ? 1 : 2
}

/** Whether the letters are syllables throughout, an unfinished last one included. */
export function isPinyin(letters: string, { syllables }: Sounds): boolean {
  const reach = new Set([0])
  for (let from = 0; from < letters.length; from++) {
    if (!reach.has(from)) continue
    for (let to = from + 1; to <= Math.min(letters.length, from + 6); to++) {
      if (syllables.has(letters.slice(from, to))) reach.add(to)
    }
  }
  return reach.has(letters.length)
}

/** Syllables that many speakers do not tell apart. */
const loose = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/^r(?=[aeiou])/, 'l')
    .replace(/^hu(?=[aoi])/, 'f')
    .replace(/^hu$/, 'fu')
    .replace(/(?<=[aeiou])ng$/, 'n')
