import { excerpt, findWords, mark } from '../excerpt.ts'
import { foldChars } from '../fold.ts'
import type { Fragment } from '../fragment.ts'
import { tokenise } from '../query.ts'
import type { MatchedFigure, SearchResult, StoryReport } from '../types.ts'
import type { Plan } from './plan.ts'

/** Figures that a result shows at most. */
const mostFigures = 3

/** What of a query may stand in a text: for each thing, ways to mark it, the best first. */
export type Marks = readonly (readonly (readonly string[])[])[]

/** Words to mark: a thing as it stands, else its number in another spelling, else its parts. */
export function marksOf({ wanted, lacking }: Pick<Plan, 'wanted' | 'lacking'>): Marks {
  const pairs = (text: string) =>
    tokenise(text).flatMap((token) => (token.kind === 'char' ? [] : [token.text]))
  return [
    ...wanted.map(({ text, spellings, pieces, otherWays = [] }) => [
      [text],
      spellings,
      ...otherWays,
      loosely(text),
      pieces,
      pairs(text),
    ]),
    ...lacking.map((text) => [pairs(text)]),
  ]
}

/** A text with signs in it by its parts: A-B, “工匠”学院. */
const loosely = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** The words of a query that a text holds, as it holds them. */
export function wordsIn(text: string, marks: Marks): string[] {
  return marks.flatMap(
    (ways) =>
      ways.find(
        (words) => words.length > 0 && words.every((word) => findWords(text, [word]).length > 0),
      ) ?? (ways.at(-1) ?? []).filter((word) => findWords(text, [word]).length > 0),
  )
}

/** A fragment as a result. `base`: path of the site, with a slash at its end. */
export function resultOf(
  { url, content, article }: Fragment,
  { base, marks }: { readonly base: string; readonly marks: Marks },
): Omit<SearchResult, 'story'> {
  const body = content.slice(article.title.length + 1)
  const inText = wordsIn(content, marks)
  const named = inText.length < marks.length ? namedBy(article, marks, content) : []
  const words = [...new Set([...inText, ...named.flatMap(({ words }) => words)])]
  const [first] = named
  return {
    id: url.split('/').at(-2) ?? '',
    url: addressOf({ url, base, words }),
    title: mark(article.title, words),
    excerpt: excerpt(body, words),
    date: article.date,
    dateText: article.dateText,
    outlet: article.outlet,
    platform: article.platform,
    region: article.region,
    figures: figuresOf(article, marks),
    matchedBy: inText.length === 0 && first ? { field: first.field, name: first.name } : null,
  }
}

/** The address of an article that marks words on its page. */
function addressOf({ url, base, words }: { url: string; base: string; words: readonly string[] }) {
  const query = words.length === 0 ? '' : `?h=${encodeURIComponent(words.join(' '))}`
  return `${base}${url.replace(/^\//, '')}${query}`
}

interface Named {
  readonly field: string
  readonly name: string
  /** How the text says it, where it does. */
  readonly words: readonly string[]
}

/** Names that a query means without the text having its words: 全总 for 中华全国总工会. */
function namedBy({ names }: Fragment['article'], marks: Marks, content: string): Named[] {
  const text = foldChars(content)
  const missing = marks.filter(([whole]) => !(whole ?? []).some((word) => text.includes(word)))
  return names.flatMap(([field, ...all]) => {
    const hit = all.find((name) => missing.some((ways) => wordsIn(name, [ways]).length > 0))
    if (hit === undefined) return []
    const [main = hit] = all
    const name = hit === main ? main : `${main}（${hit}）`
    return [{ field, name, words: all.map(foldChars).filter((word) => text.includes(word)) }]
  })
}

function figuresOf({ figures }: Fragment['article'], marks: Marks): MatchedFigure[] {
  const asked = marks.flatMap(([whole = [], spellings = []]) => [...whole, ...spellings])
  return figures
    .filter(([text, what, , value]) => {
      const printed = foldChars(text)
      const counted = what === null ? null : foldChars(what)
      return asked.some(
        (word) =>
          (/\d/.test(word) && (word.includes(value) || holdsNumber(word, printed))) ||
          (counted !== null &&
            word.length > 1 &&
            (counted.includes(word) || (counted.length > 1 && word.includes(counted)))),
      )
    })
    .slice(0, mostFigures)
    .map(([text, what, block]) => ({ text, what, block }))
}

const holdsNumber = (word: string, printed: string): boolean =>
  findWords(word, [printed]).length > 0 || findWords(printed, [word]).length > 0

/** One more report of an event. */
export function reportOf(
  { url, article }: Fragment,
  { base, words }: { readonly base: string; readonly words: readonly string[] },
): StoryReport {
  return {
    id: url.split('/').at(-2) ?? '',
    url: addressOf({ url, base, words }),
    title: article.title,
    date: article.date,
    outlet: article.outlet,
  }
}
