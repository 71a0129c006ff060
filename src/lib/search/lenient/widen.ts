import { unite } from '../phrase.ts'
import { type Finder, pagesOf, type Wanted } from '../plan/finder.ts'
import type { Tools } from '../plan/plan.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { cutInTwo } from './pieces.ts'
import { otherWords } from './synonyms.ts'

interface Reader {
  readonly finder: Finder
  readonly vocabulary: Vocabulary
}

/** A thing with the pages that hold it in other words, behind those that hold it as it stands. */
export async function inOtherWords(
  wanted: Wanted,
  { finder, vocabulary }: Reader,
  isNear: boolean,
): Promise<Wanted> {
  const texts = otherWords(wanted.text, {
    isNear,
    isKnown: (word) => vocabulary.words.has(word) || word.length > 4,
  })
  const tried = await Promise.all(
    texts.map(async (text) => takenApart(await finder.find(text), { finder, vocabulary })),
  )
  const found = tried.filter((one) => pagesOf(one).size > 0)
  if (found.length === 0) return wanted
  const own = pagesOf(wanted)
  const adding = found.filter((one) => [...pagesOf(one).keys()].some((page) => !own.has(page)))
  return {
    ...wanted,
    otherTexts: adding.map(({ text }) => text),
    otherwise: unite(found.map(pagesOf)),
    otherWays: found.flatMap(({ text, pieces }) => [[text], pieces]),
  }
}

/** A compound also by its two words, where the few that hold it made it look like one. */
export async function takenApart(wanted: Wanted, { finder, vocabulary }: Reader): Promise<Wanted> {
  if (wanted.apart.size > 0) return wanted
  const pieces = cutInTwo(wanted.text, vocabulary)
  return pieces === null ? wanted : finder.apart({ ...wanted, pieces })
}

/**
 * Things of which few pages hold all, so that those that say it otherwise are answers too; but what
 * is quoted stands as it is.
 */
export async function moreOf(
  all: readonly Wanted[],
  quoted: readonly string[],
  { finder, words }: Tools,
): Promise<readonly Wanted[]> {
  const { vocabulary } = await words()
  const reader = { finder, vocabulary }
  return Promise.all(
    all.map(async (wanted) =>
      quoted.includes(wanted.text) || wanted.otherwise !== undefined
        ? wanted
        : inOtherWords(await takenApart(wanted, reader), reader, false),
    ),
  )
}
