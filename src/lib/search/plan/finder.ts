import type { Bundle } from '../bundle/bundle.ts'
import { findPhrase, intersect, type Matches, noMatches, postingsOf, unite } from '../phrase.ts'
import { isSpelled, tokenise } from '../query.ts'

/** One thing that is asked for, and the pages that hold it. */
export interface Wanted {
  readonly text: string
  /** The same with its number in other spellings: 900000人次 for 90万人次. */
  readonly spellings: readonly string[]
  /** Pages that hold it as it stands, or its number in another spelling. */
  readonly whole: Matches
  /** Pages that hold its words, wherever they stand; only for what consists of several. */
  readonly apart: Matches
  readonly pieces: readonly string[]
  /** Pages that hold it in other words. */
  readonly otherwise?: Matches
  /** Those of the other words by which further pages were found, or all. */
  readonly otherTexts?: readonly string[]
  /** The other words, and their parts: ways to mark it. */
  readonly otherWays?: readonly (readonly string[])[]
}

/** Pages that hold a thing in any way. */
export const pagesOf = ({ whole, apart, otherwise = noMatches }: Wanted): Matches =>
  apart.size + otherwise.size === 0 ? whole : new Map([...otherwise, ...apart, ...whole])

/**
 * How often two words that meet in a query have to meet in the articles, as a share of the rarer
 * one, to be taken for one word. Assumed: 技能竞赛 meets in half of all cases, 苏州|工匠 hardly ever.
 */
const cohesion = 0.1

/** Results that are remembered. */
const mostRemembered = 400

async function spellingsOf(text: string): Promise<readonly string[]> {
  return isSpelled(text) ? (await import('../numbers.ts')).otherSpellings(text) : []
}

/** Finds words of queries in the index, and remembers where they are. */
export class Finder {
  readonly bundle: Bundle
  readonly #known = new Map<string, Promise<Matches>>()

  constructor(bundle: Bundle) {
    this.bundle = bundle
  }

  async find(text: string, quoted = false): Promise<Wanted> {
    const spellings = await spellingsOf(text)
    const whole = await this.#spelled([text, ...spellings])
    const pieces = quoted ? [] : await this.#piecesOf(text)
    return this.apart({ text, spellings, whole, pieces })
  }

  /** The same thing by its words. */
  async apart(wanted: Omit<Wanted, 'apart'>): Promise<Wanted> {
    const { pieces } = wanted
    if (pieces.length < 2) return { ...wanted, apart: noMatches, pieces: [] }
    const each = await Promise.all(
      pieces.map(async (piece) => this.#spelled([piece, ...(await spellingsOf(piece))])),
    )
    return { ...wanted, apart: intersect(each) }
  }

  /** Pages where the text stands as it is; signs and blanks may differ. */
  phrase(text: string): Promise<Matches> {
    const known = this.#known.get(text)
    if (known) return known
    const found = this.#search(text)
    this.#known.set(text, found)
    found.catch(() => this.#known.delete(text))
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostRemembered) break
      this.#known.delete(oldest)
    }
    return found
  }

  async #search(text: string): Promise<Matches> {
    const tokens = tokenise(text)
    return findPhrase(tokens, await postingsOf(this.bundle, tokens))
  }

  async #spelled(spellings: readonly string[]): Promise<Matches> {
    return unite(await Promise.all(spellings.map((spelling) => this.phrase(spelling))))
  }

  /** The words that a text is made of, by how often its parts meet in the articles. */
  async #piecesOf(text: string): Promise<string[]> {
    const pieces: string[] = []
    for (const run of await this.#runsOf(text)) {
      let piece = ''
      const chars = [...run]
      for (const [at, char] of chars.entries()) {
        if (piece !== '' && (await this.#splits(chars, { at, piece }))) {
          pieces.push(piece)
          piece = ''
        }
        piece += char
      }
      pieces.push(piece)
    }
    return pieces
  }

  /** 2024年12月 is one run where articles have it, not a 12月 beside a 2024年. */
  async #runsOf(text: string): Promise<readonly string[]> {
    const parts = text.split(/(\d{4}年\d{1,2}月(?:\d{1,2}日)?)/)
    const runs = await Promise.all(
      parts.map(async (part, at) => {
        if (at % 2 === 1 && (await this.phrase(part)).size > 0) return [part]
        return part.match(/[a-z0-9.,_+]*\p{Script=Han}+|[a-z0-9.,_+]+/gu) ?? []
      }),
    )
    return runs.flat()
  }

  async #splits(
    chars: readonly string[],
    { at, piece }: { at: number; piece: string },
  ): Promise<boolean> {
    const right = chars.slice(at, at + 2).join('')
    // Behind a number its unit may be one character: 2024年|技能.
    const left = [...piece].slice(-2).join('')
    const isPair = /^\p{Script=Han}{2}$/u
    const isLeft = isPair.test(left) || /^\d\p{Script=Han}$/u.test(left)
    if (!isLeft || !isPair.test(right)) return false
    const leftPair = isPair.test(left) ? left : (left[1] ?? '')
    const [before, behind, both] = await Promise.all([
      this.phrase(leftPair),
      this.phrase(right),
      this.phrase(leftPair + right),
    ])
    const rarer = Math.min(before.size, behind.size)
    return rarer > 0 && both.size / rarer < cohesion
  }
}
