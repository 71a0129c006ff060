import { hanCount, isHan, isSimplified, isTraditional } from './characters.ts'
import { emojiNotes } from './emoji-notes.ts'
import { garbledShare } from './garbled-share.ts'
import { domainsSpliced } from './keyword-splices.ts'
import { provenNotes } from './reading-notes.ts'

/** What a page's text is like as a whole. Computed once, from the text as it came. */
export interface Traits {
  readonly script: 'hans' | 'hant'
  /** Pinyin notes in brackets that the character before them can be read as. */
  readonly notes: number
  /** Brackets that hold nothing but a coloured pictograph. */
  readonly emojiNotes: number
  /** Share (0 to 1) of the places between two Han characters where a blank stands. */
  readonly blankShare: number
  /** Trades whose keywords are spliced into sentences. */
  readonly splicedDomains: readonly string[]
}

/**
 * Ordinary Traditional text has 30 to 40 of 100 characters in a form of its own; Simplified text
 * below 1, names of persons included. The threshold between is assumed.
 */
const traditionalShare = 0.05

function scriptOf(text: string): 'hans' | 'hant' {
  let traditional = 0
  let simplified = 0
  for (const char of text) {
    if (isTraditional(char)) traditional += 1
    else if (isSimplified(char)) simplified += 1
  }
  // Mojibake holds rare forms of either script and is of neither.
  if (garbledShare(text) > 0.5) return 'hans'
  const enough = traditional >= 3 && traditional >= hanCount(text) * traditionalShare
  return enough && traditional > simplified ? 'hant' : 'hans'
}

function blankShareOf(text: string): number {
  const spaced = text.match(/(?<=\p{Script=Han})[ \u00a0\u3000](?=\p{Script=Han})/gu)?.length ?? 0
  let touching = 0
  let before = ''
  for (const char of text) {
    if (before !== '' && isHan(before) && isHan(char)) touching += 1
    before = char
  }
  return spaced === 0 ? 0 : spaced / (spaced + touching)
}

/** `body` decides the script where it is long enough to; a frame of another script must not. */
export function traitsOf({ body, rest }: { readonly body: string; readonly rest: string }): Traits {
  const page = `${body}\n${rest}`
  return {
    script: scriptOf(hanCount(body) >= 30 ? body : page),
    notes: provenNotes(page),
    emojiNotes: emojiNotes(page),
    blankShare: blankShareOf(body),
    splicedDomains: domainsSpliced(body),
  }
}
