/** The paragraphs that tell of corrections and of what was left out; loaded with the first. */
import { en, zh } from '../../words/mending.ts'
import type { Correction, Relaxation, SearchResults } from '../types.ts'
import { element } from './element.ts'
import { type Links, listed } from './said.ts'
import { quoted, words } from './words.ts'

const said: typeof zh = import.meta.env.SITE_LANG === 'en' ? en : zh

interface Around {
  /** @param from What was typed, in quotation marks. */
  readonly start: (from: string) => string
  readonly end: string
}

/** What is said before and behind that which was searched for. */
export function aroundIn(words: typeof zh): Readonly<Record<Correction['reason'], Around>> {
  const spelling = { start: words.correctedSpelling, end: words.correctedEnd }
  const reading = { start: words.correctedReading, end: words.readingEnd }
  return {
    typo: spelling,
    sound: spelling,
    pinyin: reading,
    initials: reading,
    date: { start: words.correctedDay, end: words.dayEnd },
  }
}

export function mendedOf({ corrected, relaxed }: SearchResults, links: Links): HTMLElement[] {
  return [...(corrected === null ? [] : correction(corrected, links)), ...relaxed.map(relaxation)]
}

function correction({ from, to, reason, others }: Correction, links: Links): HTMLElement[] {
  const { start, end } = aroundIn(said)[reason]
  const paragraph = element('p', {})
  paragraph.append(
    start(quoted(from)),
    element('strong', {}, quoted(to)),
    end,
    ' ',
    links.verbatim(from, said.verbatim(quoted(from))),
  )
  if (others.length === 0) return [paragraph]
  return [paragraph, element('p', {}, said.others, ...listed(others.map(links.to)))]
}

function relaxation({ reason, dropped }: Relaxation): HTMLElement {
  const start = reason === 'part' ? said.relaxedPart : said.relaxedQuestion
  const left = dropped.map(words.quote).join(words.list)
  return element('p', {}, start + (left === '' ? said.relaxedEnd : said.dropped(left)))
}
