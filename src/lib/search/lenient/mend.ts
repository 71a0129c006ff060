import type { Correction } from '../types.ts'
import { type Finder, pagesOf, type Wanted } from '../plan/finder.ts'
import { correct } from './correct.ts'
import { readLatin } from './latin.ts'
import { repairFromIndex } from './repair.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

export interface Mended {
  readonly wanted: Wanted
  /** Whether anything was changed: words that merely stand apart are none. */
  readonly edited: boolean
  readonly from: string
  readonly to: string
  readonly reason: Correction['reason']
  readonly others: readonly string[]
}

interface Reader {
  readonly wanted: Wanted
  readonly finder: Finder
  readonly vocabulary: Vocabulary
}

interface Candidate {
  readonly pieces: readonly string[]
  readonly edits: number
  readonly reason: Correction['reason']
}

/** Readings of a text that are tried in the index. */
const mostTried = 6

/** Another reading of a text that no page holds as it stands; `null` where there is none. */
export async function mend(text: string, reader: Reader): Promise<Mended | null> {
  const { vocabulary, finder } = reader
  const mixed = readMixed(text, vocabulary)
  const candidates = mixed ? [mixed] : readHan(text, vocabulary)
  const tried = await Promise.all(
    candidates.slice(0, mostTried).map(async (candidate) => {
      const to = candidate.pieces.join('')
      const { whole, ...found } = await finder.find(to)
      const pieces = joinStrays(candidate.pieces)
      const wanted = await finder.apart({ ...found, whole, pieces })
      return { candidate, to, wanted: wanted.apart.size > 0 ? wanted : { ...found, whole } }
    }),
  )
  // Known words throughout need no correction, even if no page holds them side by side.
  const known = tried.filter(
    ({ candidate: { edits, pieces } }) => edits === 0 && pieces.every((piece) => piece.length > 1),
  )
  const held = known.find(({ wanted }) => pagesOf(wanted).size > 0)
  if (held) return { ...resultOf(text, held), edited: false, others: [] }
  if (await consistsOfWords(reader)) {
    const own = { candidate: { pieces: [], edits: 0, reason: 'typo' }, to: text } as const
    return { ...resultOf(text, { ...own, wanted: reader.wanted }), edited: false, others: [] }
  }
  const edited = tried.filter(({ candidate }) => candidate.edits > 0)
  const whole = edited.filter(({ wanted }) => wanted.whole.size > 0)
  const [best, ...others] = whole
  if (best) {
    return { ...resultOf(text, best), others: others.map(({ to }) => to).slice(0, 4) }
  }
  const repaired = known.length > 0 ? null : await repair(text, reader)
  if (repaired) return repaired
  const apart = edited.find(({ wanted }) => pagesOf(wanted).size > 0)
  return apart ? { ...resultOf(text, apart), others: [] } : null
}

/**
 * Whether a text is made of words that stand apart somewhere. Two characters may meet by chance, as
 * 工将 in 职工将; three hardly do.
 */
async function consistsOfWords({ wanted, finder, vocabulary }: Reader): Promise<boolean> {
  if (wanted.apart.size === 0) return false
  const known = await Promise.all(
    wanted.pieces.map(
      async (piece) =>
        vocabulary.words.has(piece) || (piece.length > 2 && (await finder.phrase(piece)).size >= 2),
    ),
  )
  return known.every(Boolean)
}

interface Tried {
  readonly candidate: Candidate
  readonly to: string
  readonly wanted: Wanted
}

const resultOf = (from: string, { candidate, to, wanted }: Tried): Omit<Mended, 'others'> => ({
  wanted,
  edited: true,
  from,
  to,
  reason: candidate.reason,
})

/** Characters that belong to no known word: a row of them is a word, one alone is of its neighbour. */
function joinStrays(pieces: readonly string[]): string[] {
  const rows: string[] = []
  let inRow = false
  for (const piece of pieces) {
    const isStray = piece.length === 1
    if (isStray && inRow) rows[rows.length - 1] += piece
    else rows.push(piece)
    inRow = isStray
  }
  const joined: string[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    if (last !== undefined && (row.length === 1 || last.length === 1)) {
      joined[joined.length - 1] = last + row
    } else joined.push(row)
  }
  return joined
}

/** Readings of the Han of a text; the rest of it stays. */
function readHan(text: string, vocabulary: Vocabulary): Candidate[] {
  const [run] = /\p{Script=Han}{2,}/u.exec(text) ?? []
  if (run === undefined) return []
  const [before = '', after = ''] = text.split(run)
  const readings = correct(run, vocabulary)
  const plain = readings.find(({ edits }) => edits === 0)?.cost ?? Number.POSITIVE_INFINITY
  return readings
    .filter(({ edits, cost }) => edits === 0 || cost < plain)
    .map(({ pieces, edits, reason }) => ({
      pieces: [before, ...pieces, after].filter((piece) => piece !== ''),
      edits,
      reason,
    }))
}

/** Letters among Han, as pinyin: 工匠xueyuan. */
function readMixed(text: string, vocabulary: Vocabulary): Candidate | null {
  const [letters] = /[a-z]{2,}/.exec(text) ?? []
  if (letters === undefined || !/\p{Script=Han}/u.test(text)) return null
  const [reading] = readLatin(letters, vocabulary)
  if (!reading) return null
  const [before = '', after = ''] = text.split(letters)
  const pieces = [before, reading.text.replaceAll(' ', ''), after].filter((piece) => piece !== '')
  return { pieces, edits: 1, reason: reading.reason }
}

async function repair(text: string, { finder, vocabulary }: Reader): Promise<Mended | null> {
  if (!/^\p{Script=Han}{3,12}$/u.test(text)) return null
  const { bundle } = finder
  const readings = await repairFromIndex(text, { bundle, sounds: vocabulary.sounds })
  for (const [at, to] of readings.entries()) {
    const wanted = await finder.find(to)
    if (wanted.whole.size === 0) continue
    const others = readings.slice(at + 1)
    return { wanted, edited: true, from: text, to, reason: 'typo', others }
  }
  return null
}
