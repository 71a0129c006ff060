import { countScripts, hanCount } from './characters.ts'
import { emojiNotes } from './emoji-notes.ts'
import { foreignSentences } from './foreign-sentences.ts'
import { garbledShare } from './garbled-share.ts'
import { tradesSpliced } from './keyword-splices.ts'
import { losesCharacters } from './mark-lost-character.ts'
import { provenNotes } from './reading-notes.ts'
import { offersSpliced } from './spliced-offers.ts'

/** What a page's text is like as a whole. Computed once, from the text as it came. */
export interface Traits {
  readonly script: 'hans' | 'hant'
  /** Pinyin notes in brackets on common characters that can be read so. */
  readonly notes: number
  /** Brackets that hold nothing but a coloured pictograph. */
  readonly emojiNotes: number
  /** Share (0 to 1) of the Han characters that stand alone between blanks. */
  readonly aloneShare: number
  /** Trades whose keywords are spliced into sentences. */
  readonly splicedTrades: readonly string[]
  /** Offers of services that tear words apart, Simplified. */
  readonly splicedOffers: readonly string[]
  /** Sentences of other stories among the article's own, whole. */
  readonly foreignSentences: readonly string[]
  /** Question marks stand for characters that a converter lost. */
  readonly losesCharacters: boolean
}

export const isSameTraits = (a: Traits, b: Traits): boolean =>
  a.script === b.script &&
  a.notes === b.notes &&
  a.emojiNotes === b.emojiNotes &&
  a.aloneShare === b.aloneShare &&
  a.losesCharacters === b.losesCharacters &&
  a.splicedTrades.join() === b.splicedTrades.join() &&
  a.splicedOffers.join() === b.splicedOffers.join() &&
  a.foreignSentences.join('\n') === b.foreignSentences.join('\n')

/**
 * Ordinary Traditional text has 30 to 40 of 100 characters in a form of its own; Simplified text
 * below 1, names of persons included. The threshold between is assumed.
 */
const traditionalShare = 0.05

function scriptOf(text: string): 'hans' | 'hant' {
  const { simplified, traditional } = countScripts(text)
  if (traditional < 3 || traditional <= simplified) return 'hans'
  // Mojibake holds rare forms of either script and is of neither.
  const isHant = traditional >= hanCount(text) * traditionalShare && garbledShare(text) <= 0.5
  return isHant ? 'hant' : 'hans'
}

function aloneShareOf(text: string): number {
  const alone =
    text.match(/(?<=[ \u00a0\u3000]|^)\p{Script=Han}(?=[ \u00a0\u3000]|$)/gmu)?.length ?? 0
  return alone === 0 ? 0 : alone / hanCount(text)
}

/** `body` decides the script where it is long enough to; a frame of another script must not. */
export function traitsOf({ body, rest }: { readonly body: string; readonly rest: string }): Traits {
  const page = `${body}\n${rest}`
  return {
    script: scriptOf(hanCount(body) >= 30 ? body : page),
    notes: provenNotes(page),
    emojiNotes: emojiNotes(page),
    aloneShare: aloneShareOf(body),
    splicedTrades: tradesSpliced(body, page),
    splicedOffers: offersSpliced(body),
    foreignSentences: foreignSentences(body),
    losesCharacters: losesCharacters(body),
  }
}
