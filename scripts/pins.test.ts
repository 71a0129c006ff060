/** What this project rests on inside of its dependencies: a bump that changes it fails here. */
import { existsSync, readFileSync } from 'node:fs'
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter'
import { Feed } from 'feed'
import { mdxToMdast } from 'satteri'
import { describe, expect, test } from 'vitest'

const manifest = (path: string): Record<string, Record<string, string>> & { version: string } =>
  JSON.parse(readFileSync(path, 'utf8'))

const own = manifest('package.json')
const { dependencies = {}, devDependencies = {} } = own

test('every dependency is pinned to one version, and that one is installed', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(manifest(`node_modules/${name}/package.json`).version, name).toBe(version)
  }
})

test('each runtime dependency has its reason in the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  const table = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Rights'))
  const named = new Set(
    [...table.matchAll(/^\| ([^|]+?) *\|/gm)].flatMap(([, cell = '']) => cell.split(', ')),
  )
  expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([])
})

test('the site is compiled by the very Sätteri that reads articles back', () => {
  for (const user of ['@astrojs/markdown-satteri', '@astrojs/mdx', 'astro']) {
    expect(existsSync(`node_modules/${user}/node_modules/satteri`), user).toBe(false)
  }
})

/** Types of all nodes of a text, in order. */
function typesOf(text: string): string {
  const types: string[] = []
  const visit = (node: { type: string; children?: readonly { type: string }[] }): void => {
    types.push(node.type)
    node.children?.forEach(visit)
  }
  visit(mdxToMdast(text))
  return types.slice(1).join(' ')
}

describe('Sätteri', () => {
  test.for([
    // Escapes that the serialiser rests on.
    ['\\{a\\}', 'paragraph text'],
    ['\\<a\\>', 'paragraph text'],
    ['&#x69;mport a', 'paragraph text'],
    ['\\- a', 'paragraph text'],
    ['`www.a.cn`', 'paragraph inlineCode'],
    ['`{a}`', 'paragraph inlineCode'],
    // Readings that the serialiser escapes for: were they gone, so could be the escapes.
    ['{a}', 'mdxFlowExpression'],
    ['a {b}', 'paragraph text mdxTextExpression'],
    ['import a from "a"', 'mdxjsEsm'],
    ['www.a.cn', 'paragraph link text'],
    ['![a](b.mjs)', 'paragraph image'],
  ] as const)('reads %j as %s', ([text, types]) => {
    expect(typesOf(text)).toBe(types)
  })
})

test('the frontmatter of Astro is YAML, ends at the first ---, and runs nothing', () => {
  const read = (text: string) => parseFrontmatter(text, { frontmatter: 'empty-with-spaces' })
  expect(read('---\na: "---"\n---\nb\n').frontmatter).toEqual({ a: '---' })
  expect(read('---\na: "2024-01-01"\n---\n').frontmatter).toEqual({ a: '2024-01-01' })
  expect(() => read('---js\n({a: 1})\n---\n')).toThrow()
  expect(() => read('---\na: !!js/function "f"\n---\n')).toThrow()
})

test('the feed library writes CDATA whole, and an item without a date', () => {
  const feed = new Feed({ title: 'a', id: 'a', link: 'https://a.cn/', copyright: '' })
  const item = { title: 'b <c>', link: 'https://a.cn/b', date: new Date(0) }
  Reflect.deleteProperty(item, 'date')
  feed.addItem(item)
  expect(feed.rss2()).toContain('<title><![CDATA[b <c>]]></title>')
  expect(feed.rss2()).not.toContain('<pubDate>')
})
