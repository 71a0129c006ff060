/** Two versions of a block side by side, with the characters marked that differ. */
import { diffChars } from 'diff'

export interface Piece {
  readonly text: string
  readonly changed: boolean
}

export interface Sides {
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
}

/**
 * Edits beyond which a comparison by character stops and both texts are marked whole: the work grows
 * with length × edits. Assumed; a block of 5,000 characters stays under a second.
 */
const maxEditLength = 3000

/** By code point: a character outside the basic plane is one character. */
export function compareTexts(before: string, after: string): Sides {
  const changes = diffChars(before, after, { maxEditLength })
  if (!changes) {
    return {
      before: [{ text: before, changed: true }],
      after: [{ text: after, changed: true }],
    }
  }
  return {
    before: pieces(changes.filter(({ added }) => !added)),
    after: pieces(changes.filter(({ removed }) => !removed)),
  }
}

/** Joins neighbours that are marked alike, so that a run of changes is one mark. */
function pieces(changes: readonly { value: string; added: boolean; removed: boolean }[]): Piece[] {
  const joined: { text: string; changed: boolean }[] = []
  for (const { value, added, removed } of changes) {
    const last = joined.at(-1)
    const changed = added || removed
    if (last?.changed === changed) last.text += value
    else joined.push({ text: value, changed })
  }
  return joined
}
