/** What was searched for in place of what was typed, and how many were found, in plain words. */
import type { Correction, Relaxation, SearchResults } from '../types.ts'
import { element } from './element.ts'
import { quoted, words } from './words.ts'

interface Asked {
  readonly q: string
  readonly filtered: boolean
}

/** The line of the live region. */
export function statusOf({ q, filtered }: Asked, found: SearchResults): string {
  const { total, resultCount, corrected } = found
  const asked = q === '' ? words.chosen : quoted(corrected?.to ?? q)
  if (total === 0) return words.none(q === '' ? words.chosen : quoted(q))
  const count = q === '' && !filtered ? words.all(total) : words.found(asked, total)
  return resultCount < total ? count + words.grouped(resultCount) : count
}

interface Links {
  /** A link that searches for a text. */
  readonly to: (text: string) => HTMLAnchorElement
  /** A link that searches for the very words. */
  readonly verbatim: (text: string) => HTMLAnchorElement
}

/** The paragraphs that tell of corrections and of what was left out; none where nothing was. */
export function saidOf({ corrected, relaxed }: SearchResults, links: Links): HTMLElement[] {
  return [
    ...(corrected === null ? [] : correction(corrected, links)),
    ...(relaxed === null ? [] : [relaxation(relaxed)]),
  ]
}

function correction({ from, to, reason, others }: Correction, links: Links): HTMLElement[] {
  const latin = reason === 'pinyin' || reason === 'initials'
  const said = element('p', {})
  said.append(
    latin ? words.correctedLatin(quoted(from)) : words.correctedSpelling(quoted(from)),
    element('strong', {}, quoted(to)),
    latin ? words.latinEnd : words.correctedEnd,
    ' ',
    links.verbatim(from),
  )
  if (others.length === 0) return [said]
  return [said, element('p', {}, words.others, ...listed(others.map(links.to)))]
}

function relaxation({ reason, dropped }: Relaxation): HTMLElement {
  const start = reason === 'part' ? words.relaxedPart : words.relaxedQuestion
  const left = dropped.map(words.quote).join(words.list)
  return element('p', {}, start + (left === '' ? words.relaxedEnd : words.dropped(left)))
}

/** Nodes with the list mark of the language between them. */
export function listed(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [words.list, node]))
}
