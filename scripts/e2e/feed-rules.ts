/** What the RSS 2.0 specification and its best practices ask of a feed. */
import { SaxesParser, type SaxesTagNS } from 'saxes'

/** @throws when the text is no well-formed XML with resolved namespaces. */
export function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

interface Found {
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

function elementsOf(xml: string): Found[] {
  const open: Found[] = []
  const all: Found[] = []
  const parser = new SaxesParser({ xmlns: true })
  const addText = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('opentag', ({ name, attributes }: SaxesTagNS) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const path = [open.at(-1)?.path, name].filter(Boolean).join('/')
    const found = { path, attributes: Object.fromEntries(values), text: '' }
    all.push(found)
    open.push(found)
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return all
}

const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** Each breach of a rule; empty: a valid feed. */
export function feedFaults(xml: string): string[] {
  const all = elementsOf(xml)
  const at = (path: string) => all.filter((found) => found.path === path)
  const one = (path: string) => {
    const { length } = at(path)
    return length === 1 ? [] : [`${path}: ${length} times, expected 1`]
  }
  const items = at('rss/channel/item').length
  const perItem = (name: string, least: number) => {
    const { length } = at(`rss/channel/item/${name}`)
    return length <= items && length >= least ? [] : [`${name}: ${length} for ${items} items`]
  }
  const guids = at('rss/channel/item/guid').map(({ text }) => text)
  const links = [...at('rss/channel/link'), ...at('rss/channel/item/link')]
  const dates = [...at('rss/channel/item/pubDate'), ...at('rss/channel/lastBuildDate')]
  const self = at('rss/channel/atom:link').filter(({ attributes }) => attributes['rel'] === 'self')
  const foreign = all.filter(
    ({ path }) =>
      !/^rss(?:\/channel(?:\/(?:title|link|description|language|lastBuildDate|docs|generator|copyright|atom:link|item(?:\/(?:title|link|guid|pubDate|description|category|author|content:encoded))?))?)?$/.test(
        path,
      ),
  )

  return [
    ...(at('rss')[0]?.attributes['version'] === '2.0' ? [] : ['rss: version is not 2.0']),
    ...['title', 'link', 'description', 'language'].flatMap((name) => one(`rss/channel/${name}`)),
    ...['title', 'link', 'guid', 'description', 'content:encoded'].flatMap((name) =>
      perItem(name, items),
    ),
    ...perItem('pubDate', 0),
    ...(new Set(guids).size === guids.length ? [] : ['guid: not unique']),
    ...links.filter(({ text }) => !URL.canParse(text)).map(({ text }) => `link: ${text}`),
    ...dates.filter(({ text }) => !rfc822.test(text)).map(({ text }) => `date: ${text}`),
    ...(self.length === 1 ? [] : ['atom:link rel="self": not one']),
    ...at('rss/channel/item/title').flatMap(({ text }) =>
      text.trim() === '' ? ['title: empty'] : [],
    ),
    ...foreign.map(({ path }) => `element that RSS does not know: ${path}`),
  ]
}
