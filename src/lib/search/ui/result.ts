/** Draws one result as a list item. */
import type { MatchedFigure, SearchResult, Story, StoryReport } from '../types.ts'
import { element, marked } from './element.ts'
import { words } from './words.ts'

export function resultItem(result: SearchResult): HTMLElement {
  const { url, title, excerpt, figures, matchedBy, story } = result
  const item = element('li', { class: 'hit' })
  item.append(
    element('h2', {}, element('a', { href: url }, ...marked(title))),
    element('p', { class: 'byline' }, bylineOf(result)),
  )
  if (excerpt.length > 0) item.append(element('p', { class: 'excerpt' }, ...marked(excerpt)))
  if (figures.length > 0) item.append(figureList(figures, url))
  if (matchedBy !== null) {
    const { field, name } = matchedBy
    item.append(element('p', { class: 'note' }, words.matchedBy(field, name)))
  }
  if (story !== null && story.others.length > 0) item.append(storyFold(story, url))
  return item
}

/** Outlet · day · region, as far as they are known. A platform must not stand as the outlet. */
export function bylineOf({
  outlet,
  platform,
  dateText,
  region,
}: Pick<SearchResult, 'outlet' | 'platform' | 'dateText' | 'region'>): string {
  const source = outlet ?? (platform === null ? words.unknownOutlet : words.seenAt(platform))
  return [source, dateText, region.join(' ')].filter((one) => one !== '').join(' · ')
}

function figureList(figures: readonly MatchedFigure[], url: string): HTMLElement {
  const items = figures.map(({ text, what, block }) => {
    const link = element(
      'a',
      { class: 'to-figure', href: `${url}#b${block}` },
      element('b', { class: 'number' }, text),
    )
    if (what !== null) link.append(` ${what}`)
    return element('li', {}, link)
  })
  return element('ul', { class: 'matching', 'aria-label': words.figures }, ...items)
}

function storyFold({ count, others }: Story, url: string): HTMLElement {
  const fold = element('details', { class: 'same' }, element('summary', {}, words.story(count)))
  const items = others.map((report) =>
    element('li', {}, element('a', { href: report.url }, report.title), ' ', reportByline(report)),
  )
  fold.append(element('ul', {}, ...items))
  if (count > others.length + 1) {
    const [path = url] = url.split('#')
    fold.append(element('p', {}, element('a', { href: `${path}#story` }, words.storyRest(count))))
  }
  return fold
}

function reportByline({ outlet, date }: StoryReport): HTMLElement {
  const parts = [outlet ?? words.unknownOutlet, date ?? ''].filter((one) => one !== '')
  return element('span', { class: 'byline' }, parts.join(' · '))
}
