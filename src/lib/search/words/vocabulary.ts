import type { Suggestion } from '../types.ts'
import { Sounds } from './sounds.ts'

/** A word or name that the articles hold. */
export interface Word {
  readonly text: string
  readonly kind: Suggestion['kind']
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
  #byLooseSound: ReadonlyMap<string, readonly Word[]> | undefined
  #byInitials: ReadonlyMap<string, readonly Word[]> | undefined
  #byGap: ReadonlyMap<string, readonly Word[]> | undefined

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
    this.#bySound ??= this.#index(({ text }) => this.sounds.readingsOf(text))
    return this.#bySound
  }

  /** Words whose readings are taken for one another: zh and z, n and l, ng and n. */
  get byLooseSound(): ReadonlyMap<string, readonly Word[]> {
    this.#byLooseSound ??= this.#index(({ text }) => this.sounds.looseReadingsOf(text))
    return this.#byLooseSound
  }

  /** Words by the first letters of their syllables: `gjxy`. */
  get byInitials(): ReadonlyMap<string, readonly Word[]> {
    this.#byInitials ??= this.#index(({ text }) => this.sounds.initialsOf(text))
    return this.#byInitials
  }

  /** Words of three characters and more by what is left without one of them: `工*学院`. */
  get byGap(): ReadonlyMap<string, readonly Word[]> {
    this.#byGap ??= this.#index(({ text }) => (text.length >= 3 ? gapsOf(text) : []))
    return this.#byGap
  }

  /** The most frequent first. */
  #index(keysOf: (word: Word) => readonly string[]): ReadonlyMap<string, readonly Word[]> {
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

/** The text with each of its characters in turn replaced by `*`. */
export function gapsOf(text: string): string[] {
  return [...text].map((_, i) => `${text.slice(0, i)}*${text.slice(i + 1)}`)
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
