import type { Suggestion } from '../types.ts'
import { Sounds } from './sounds.ts'

/** A word or name that the articles hold. */
export interface Word {
  readonly text: string
  /** `rare`: a part of a text that is read for pinyin and typos, and never offered. */
  readonly kind: Suggestion['kind'] | 'rare'
  /** Articles that hold it. */
  readonly count: number
}

/** The words of the articles, read from the vocabulary file. */
export class Vocabulary {
  /** By text; a name of two kinds stands under the first. */
  readonly words: ReadonlyMap<string, Word>
  /** Label of the topic that readers also call so. */
  readonly topics: ReadonlyMap<string, string>
  readonly sounds: Sounds
  #bySound: ReadonlyMap<string, readonly Word[]> | undefined
  #byInitials: ReadonlyMap<string, readonly Word[]> | undefined

  constructor(text: string) {
    const words = new Map<string, Word>()
    const topics = new Map<string, string>()
    let readings: readonly string[] = []
    for (const section of text.split('\n\n')) {
      const [kind = '', ...lines] = section.split('\n')
      if (kind === 'reading') readings = lines
      else if (kind === 'alias') readAliases(lines, topics)
      else for (const word of readWords(kind as Word['kind'], lines)) addWord(words, word)
    }
    this.words = words
    this.topics = topics
    this.sounds = new Sounds(readings)
  }

  /** Words that are read so: `gongjiang`. */
  get bySound(): ReadonlyMap<string, readonly Word[]> {
    this.#bySound ??= this.index(({ text }) => this.sounds.readingsOf(text))
    return this.#bySound
  }

  /** Words by the first letters of their syllables: `gjxy`. */
  get byInitials(): ReadonlyMap<string, readonly Word[]> {
    this.#byInitials ??= this.index(({ text }) => this.sounds.initialsOf(text))
    return this.#byInitials
  }

  /** Words by keys, the most frequent first. */
  index(keysOf: (word: Word) => readonly string[]): ReadonlyMap<string, readonly Word[]> {
    const index = new Map<string, Word[]>()
    for (const word of this.words.values()) {
      for (const key of new Set(keysOf(word))) {
        const words = index.get(key)
        if (words) words.push(word)
        else index.set(key, [word])
      }
    }
    for (const words of index.values()) words.sort((a, b) => b.count - a.count)
    return index
  }
}

function* readWords(kind: Word['kind'], lines: readonly string[]): Generator<Word> {
  for (const line of lines) {
    const [count, ...texts] = line.split(' ')
    for (const text of texts) yield { text, kind, count: Number(count) }
  }
}

function addWord(words: Map<string, Word>, word: Word): void {
  const known = words.get(word.text)
  if (!known || known.count < word.count)
    words.set(word.text, { ...word, kind: known?.kind ?? word.kind })
}

function readAliases(lines: readonly string[], topics: Map<string, string>): void {
  for (const line of lines) {
    const [label = '', ...aliases] = line.split(' ')
    for (const alias of aliases) topics.set(alias, label)
  }
}
