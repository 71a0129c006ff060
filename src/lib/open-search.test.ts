import { expect, test } from 'vitest'
import { SaxesParser } from 'saxes'
import { openSearchDescription } from './open-search.ts'

const offer = {
  name: '匠讯',
  description: '检索匠讯',
  lang: 'zh-CN',
  page: 'https://a.example/sub/search/',
  icon: 'https://a.example/sub/favicon.svg',
}

/** Texts of elements and values of attributes, by name. */
function read(xml: string): Map<string, string> {
  const found = new Map<string, string>()
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    for (const [key, value] of Object.entries(attributes)) found.set(`${name}@${key}`, value)
  })
  parser.on('text', (text) => found.set(open.at(-1) ?? '', text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

test('names the search page with the place of the query', () => {
  const found = read(openSearchDescription(offer))
  expect(found.get('OpenSearchDescription@xmlns')).toBe('http://a9.com/-/spec/opensearch/1.1/')
  expect(found.get('Url@template')).toBe('https://a.example/sub/search/?q={searchTerms}')
  expect(found.get('Url@type')).toBe('text/html')
  expect(found.get('ShortName')).toBe('匠讯')
  expect(found.get('Image')).toBe('https://a.example/sub/favicon.svg')
})

test('a name of markup and controls is text, cut at the limit', () => {
  const name = '<b>&"\u0001某市总工会职工技能工作简报网'
  const found = read(openSearchDescription({ ...offer, name, description: name }))
  expect(found.get('ShortName')).toBe('<b>&"某市总工会职工技能工作')
  expect(found.get('Description')).toBe('<b>&"某市总工会职工技能工作简报网')
})
