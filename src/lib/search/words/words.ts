/** The words of the articles, for suggestions; loaded with the first of them, as one file. */
import type { Suggestion } from '../types.ts'
import { nearbyWords, suggestFor } from './suggest.ts'
import { Vocabulary } from './vocabulary.ts'

export class Words {
  readonly vocabulary: Vocabulary

  /** @param text Text of the vocabulary file. */
  constructor(text: string) {
    this.vocabulary = new Vocabulary(text)
  }

  suggest(prefix: string, limit: number): readonly Suggestion[] {
    return suggestFor(prefix, this.vocabulary, limit)
  }

  nearby(text: string, limit: number): readonly string[] {
    return nearbyWords(text, this.vocabulary, limit)
  }
}
