/** What a share card says, and whether its font has the characters for it. */
import ranges from '@fontsource-variable/noto-serif-sc/unicode.json' with { type: 'json' }
import type { Article } from '../article.ts'
import { dateShort, isDated } from './published.ts'

/** A file of the font and the code points in it. */
export interface FontSlice {
  readonly file: string
  readonly spans: readonly (readonly [first: number, last: number])[]
}

/** The font comes in a hundred files, so that browsers load few of them. */
export const fontSlices: readonly FontSlice[] = Object.entries(ranges).map(([key, list]) => ({
  file: `noto-serif-sc-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`,
  spans: list.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  }),
}))

export function covers({ spans }: FontSlice, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return spans.some(([first, last]) => first <= code && code <= last)
}

export interface CardText {
  readonly title: string
  /** Outlet and day. */
  readonly byline: string
  readonly site: string
}

export function cardText({ title, source, published }: Article, site: string): CardText {
  const day = isDated(published) ? dateShort(published) : ''
  return { title, byline: [source?.name ?? '', day].filter(Boolean).join(' · '), site }
}

const known = new Map<string, boolean>()

/** A title with a character that the font lacks gets no card, rather than one with a hole. */
export const canDraw = ({ title, byline, site }: CardText): boolean =>
  [...new Set(title + byline + site)].every((character) => {
    const found = known.get(character) ?? fontSlices.some((slice) => covers(slice, character))
    known.set(character, found)
    return found
  })
