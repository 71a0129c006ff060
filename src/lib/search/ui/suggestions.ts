/** Options to complete a query with: what the reader searched for before, and what the index holds. */
import type { Search, Suggestion } from '../types.ts'
import { type OptionGroup, option } from './combobox.ts'
import { element, isPlainClick } from './element.ts'
import { recentSearches } from './recent.ts'
import { words } from './words.ts'

interface Choosing {
  /** Address of the search page, without a query. */
  readonly page: string
  /** Called with the text in place of going to its address. */
  readonly choose: (text: string) => void
}

/** Former searches that go on from what is typed; beside other groups fewer are enough. */
const mostRecentWhileTyping = 2

const labelOf = {
  term: words.kindTerm,
  topic: words.kindTopic,
  place: words.kindPlace,
  body: words.kindBody,
  outlet: words.kindOutlet,
  person: words.kindPerson,
  word: words.kindWord,
} as const satisfies Record<Suggestion['kind'], string>

export function recentGroup(typed: string, choosing: Choosing): OptionGroup {
  const all = recentSearches()
  const fitting =
    typed === ''
      ? all
      : all
          .filter((text) => text !== typed && text.startsWith(typed))
          .slice(0, mostRecentWhileTyping)
  return {
    label: words.recent,
    options: fitting.map((text) => {
      const made = queryOption(text, { ...choosing, note: '' })
      made.dataset['recent'] = text
      return made
    }),
  }
}

/** @throws when the vocabulary cannot be read. */
export async function suggestedGroup(
  search: Search,
  { typed, most, ...choosing }: Choosing & { readonly typed: string; readonly most: number },
): Promise<OptionGroup> {
  const found = typed === '' ? [] : await search.suggest(typed, most)
  return {
    label: words.suggested,
    options: found.map(({ text, kind, count }) =>
      queryOption(text, { ...choosing, note: `${labelOf[kind]} · ${words.count(count)}` }),
    ),
  }
}

/** An option that searches for a text; `note` says what it is. */
export function queryOption(
  text: string,
  { page, choose, note }: Choosing & { readonly note: string },
): HTMLAnchorElement {
  const made = option(
    `${page}?${new URLSearchParams({ q: text })}`,
    element('span', { class: 'text' }, text),
  )
  if (note !== '') made.append(' ', element('span', { class: 'kind' }, note))
  made.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    choose(text)
  })
  return made
}

/** The number of suggestions for those who do not see the list; nothing where there are none. */
export const suggestionsToHear = (count: number): HTMLElement[] =>
  count === 0 ? [] : [element('span', { class: 'visually-hidden' }, ` ${words.suggestions(count)}`)]
