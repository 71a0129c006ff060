import pairs from './traditional.json' with { type: 'json' }

const simplified = new Map([...pairs.from].map((char, i) => [char, [...pairs.to][i] ?? char]))

/** Simplified, half-width, lower case, one blank between parts: how index and query are compared. */
export function fold(text: string): string {
  return foldChars(text.normalize('NFKC')).replace(/\s+/g, ' ').trim()
}

/** `fold` sign by sign and without trimming: as long as the input, so that offsets hold. */
export function foldChars(text: string): string {
  let folded = ''
  for (const char of text) {
    const lower = (simplified.get(char) ?? char).normalize('NFKC').toLowerCase()
    folded += lower.length === char.length ? lower : char
  }
  return folded
}

export interface Query {
  /** Folded text of the whole query, quotes removed; `''` for none. */
  readonly text: string
  /** What Pagefind is asked for, joined by blanks: Han runs as bigrams, other runs whole. */
  readonly terms: readonly string[]
  /** Runs that must stand in a page as they are: the query's words, unbroken. */
  readonly phrases: readonly string[]
  /** The reader put the query in quotes: pages without the phrases do not count. */
  readonly exact: boolean
}

const quotes = /["“”「」『』]/g

/**
 * Han is asked for in bigrams, because Pagefind indexes every adjacent pair beside the words of its
 * own segmenter, and the browser's segmenter cuts names and compounds otherwise than the index did.
 */
export function parseQuery(input: string): Query {
  const folded = fold(input)
  const text = folded.replace(quotes, ' ').replace(/\s+/g, ' ').trim()
  const runs = text.match(/\p{Script=Han}+|[\p{L}\p{N}_]+?(?=\p{Script=Han}|[^\p{L}\p{N}_]|$)/gu)
  const terms = new Set((runs ?? []).flatMap(termsOf))

  return {
    text,
    terms: [...terms],
    phrases: text === '' ? [] : text.split(' '),
    exact: /^["“「『][^"“”「」『』]+["”」』]$/.test(folded),
  }
}

function termsOf(run: string): string[] {
  const chars = [...run]
  if (!/\p{Script=Han}/u.test(run) || chars.length < 2) return [run]
  return chars.slice(1).map((char, i) => `${chars[i]}${char}`)
}
