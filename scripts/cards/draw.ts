/** Share cards: 1200 × 630, drawn from text alone. */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { CardText } from '../../src/lib/card.ts'
import { xmlText } from '../../src/lib/xml.ts'
import { fontFamily } from './fonts.ts'
import { layOut } from './lay-out.ts'

const colours = { paper: '#f8f3e8', ink: '#181512', soft: '#5c544a', accent: '#9c2b1e' } as const

/** The card as SVG; the same text gives the same bytes. */
export function cardSvg({ title, byline, site }: CardText): string {
  const { lines, size } = layOut(title)
  const leading = size * 1.42
  const top = 96 + size
  const text = (value: string, place: { x: number; y: number; size: number; fill: string }) =>
    x(
      'text',
      {
        x: place.x,
        y: place.y,
        fill: place.fill,
        'font-size': place.size,
        'font-family': fontFamily,
        'font-weight': 700,
      },
      xmlText(value),
    )
  const drawing = x(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 1200, height: 630, viewBox: '0 0 1200 630' },
    [
      x('rect', { width: 1200, height: 630, fill: colours.paper }),
      x('rect', { x: 80, y: 72, width: 72, height: 8, fill: colours.accent }),
      ...lines.map((line, index) =>
        text(line, { x: 80, y: Math.round(top + index * leading), size, fill: colours.ink }),
      ),
      x('rect', { x: 80, y: 522, width: 1040, height: 2, fill: colours.ink }),
      text(byline, { x: 80, y: 574, size: 30, fill: colours.soft }),
      text(site, { x: 1120 - [...site].length * 30, y: 574, size: 30, fill: colours.accent }),
    ],
  )
  return toXml(drawing)
}
