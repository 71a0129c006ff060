/** What is needed only when a question is not found as it stands; loaded then, as one file. */
import type { Finder, Wanted } from '../plan/finder.ts'
import type { Suggestion } from '../types.ts'
import { type Reading, readLatin } from './latin.ts'
import { type Mended, mend } from './mend.ts'
import { nearbyWords, suggestFor } from './suggest.ts'
import { Vocabulary } from './vocabulary.ts'

export type { Mended, Reading }

/** The words of the articles and what can be done with them. */
export class Words {
  readonly #vocabulary: Vocabulary

  /** @param text Text of the vocabulary file. */
  constructor(text: string) {
    this.#vocabulary = new Vocabulary(text)
  }

  /** Letters without a meaning of their own as Chinese, the likeliest reading first. */
  readLatin(letters: string): readonly Reading[] {
    return readLatin(letters, this.#vocabulary)
  }

  /** Another reading of a text that no page holds as it stands; `null` where there is none. */
  mend(text: string, found: { readonly wanted: Wanted; readonly finder: Finder }) {
    return mend(text, { ...found, vocabulary: this.#vocabulary })
  }

  /** Label of the topic that readers also call so. */
  topicOf(text: string): string | undefined {
    return this.#vocabulary.topics.get(text)
  }

  suggest(prefix: string, limit: number): readonly Suggestion[] {
    return suggestFor(prefix, this.#vocabulary, limit)
  }

  nearby(text: string, limit: number): readonly string[] {
    return nearbyWords(text, this.#vocabulary, limit)
  }
}
