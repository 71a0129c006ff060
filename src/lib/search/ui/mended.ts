/** The paragraphs that tell of corrections, of what was left out and of other words; loaded with the first. */
import { en, zh } from '../../words/mending.ts'
import type { Correction, Relaxation, SearchResults, Widening } from '../types.ts'
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

/** Other words that are told of one thing. */
const mostOthers = 4

export function mendedOf(found: SearchResults, links: Links): HTMLElement[] {
  const { corrected, relaxed, widened, asked } = found
  return [
    ...(corrected === null ? [] : correction(corrected, links)),
    ...relaxed.map(relaxation),
    ...widened.map((one) => {
      const paragraph = element('p', {}, widening(one, said))
      if (one === widened.at(-1)) paragraph.append(links.verbatim(asked, said.typedOnly))
      return paragraph
    }),
  ]
}

export function widening({ from, to }: Widening, { widened, andOthers }: typeof zh): string {
  const others = to.slice(0, mostOthers).map(quoted).join(words.list)
  return widened(quoted(from), to.length > mostOthers ? others + andOthers : others)
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
