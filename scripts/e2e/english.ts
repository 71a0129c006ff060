/** The site with its interface in English: what stands around the articles has no Chinese left. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { beforeAll, describe, expect, test } from 'vitest'
import { cache, ownEnvironment, project, run } from './site.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** Pages whose own words are the interface's too, and what of them is checked. */
const paths = ['', 'regions/', 'topics/', 'archive/', 'set-aside/', '404.html']

export function englishTests(): void {
  describe('the site in English', () => {
    const dir = join(project, cache, 'site-english')
    const read = (path: string) =>
      parse(readFileSync(join(dir, path.endsWith('.html') ? path : `${path}index.html`), 'utf8'))

    // The articles that the build before has cleaned.
    beforeAll(async () => {
      const env = { ...ownEnvironment(), SITE_LANG: 'en', DIST_DIR: dir }
      await run('node', ['scripts/astro.ts', 'build', '--force'], env)
    })

    test.for(paths)('leaves no Chinese in header, footer, navigation and names: %s', (path) => {
      const chinese = texts(read(path).childNodes, { frame: false, content: false })
        .filter((text) => /\p{Script=Han}/u.test(text))
        // The way to the copy in Traditional characters bears its own name.
        .filter((text) => !/^繁體|^简体/.test(text.trim()))
      expect(chinese).toEqual([])
    })

    test('says that it is English, and that an article is Chinese', () => {
      const html = readFileSync(join(dir, 'index.html'), 'utf8')
      expect(html).toMatch(/<html lang="en"/)
      const [, id] = /articles\/([0-9a-f]{16})\//.exec(html) ?? []
      const article = readFileSync(join(dir, `articles/${id}/index.html`), 'utf8')
      expect(article).toMatch(/<h1 lang="zh-Hans"/)
      expect(article).toMatch(/data-article-body[^>]* lang="zh-Hans"/)
    })
  })
}

/** Where a node stands: in the frame of the page, and in Chinese content. */
interface Place {
  readonly frame: boolean
  readonly content: boolean
}

/** Words of the frame: texts, and names for those who hear the page; what says it is Chinese is not. */
function texts(nodes: readonly Node[], place: Place): string[] {
  return nodes.flatMap((node) => {
    if ('value' in node) return place.frame && !place.content ? [node.value] : []
    if (!('tagName' in node)) return []
    const own = (name: string) => node.attrs.find((one) => one.name === name)?.value
    const inside = {
      frame: place.frame || /^(?:header|footer|nav)$/.test(node.tagName),
      content: place.content || /^zh/.test(own('lang') ?? ''),
    }
    const named = [own('aria-label'), own('placeholder'), own('title')]
    const said = inside.frame && !inside.content ? named.filter((text) => text !== undefined) : []
    return [...said, ...texts(node.childNodes, inside)]
  })
}
