/** What `saidOf` tells in plain words; loaded with the first of it. */
import { en, zh } from '../../words/mending.ts'
import type { Correction, Relaxation, SearchResults, Widening } from '../types.ts'
import { element } from './element.ts'
import { type Links, listed } from './said.ts'
import { quoted, words as searching } from './words.ts'

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

/** Other words that are told of one thing. */
const mostOthers = 4

export function mendedOf(found: SearchResults, links: Links): HTMLElement[] {
  const { corrected, relaxed, widened, asked } = found
  return [
    ...(corrected === null ? [] : correction(corrected, links)),
    ...relaxed.map(relaxation),
    ...wideningsOf(widened, corrected === null ? links.verbatim(asked, said.typedOnly) : null),
  ]
}

/** @param exact A link to what is found by the very words, which leads nowhere where nothing is. */
function wideningsOf(widened: readonly Widening[], exact: HTMLElement | null): HTMLElement[] {
  const paragraphs = widened.map((one) => element('p', {}, widening(one, said)))
  if (exact && !widened.some(({ isInstead }) => isInstead)) paragraphs.at(-1)?.append(' ', exact)
  return paragraphs
}

export function widening({ from, to, isInstead }: Widening, words: typeof zh): string {
  const others = to.slice(0, mostOthers).map(quoted).join(searching.list)
  const all = to.length > mostOthers ? others + words.andOthers : others
  return (isInstead ? words.replaced : words.widened)(quoted(from), all)
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
  const left = dropped.map(searching.quote).join(searching.list)
  return element('p', {}, start + (left === '' ? said.relaxedEnd : said.dropped(left)))
}
