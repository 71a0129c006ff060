/** Looks through the built site, whatever was meant to keep it clean before. */
import { isUtf8 } from 'node:buffer'
import { type Dirent, existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { headerFiles } from '../../src/lib/security.ts'
import { blockTexts } from '../../src/lib/block-texts.ts'
import { endings } from './allowed.ts'
import { scanJson, scanJsonLines } from './scan-json.ts'
import { scanPage } from './scan-page.ts'
import { scanDrawing, scanStyle } from './scan-file.ts'
import { scanCsv } from './scan-table.ts'
import { scanMarkdown, scanPng, scanText } from './scan-text.ts'
import { scanXml } from './scan-xml.ts'

type Scan = (bytes: Buffer) => readonly string[]

/** Of a text for people and machines, its characters are looked at too. */
const ofText =
  (scan: (text: string) => readonly string[]): Scan =>
  (bytes) => {
    const text = bytes.toString('utf8')
    return [...scanText(text), ...scan(text)]
  }

/** By the ending of the name. Files of programs are what the site's compiler made of our own code. */
const scans: Readonly<Record<string, Scan>> = {
  css: (bytes) => scanStyle(bytes.toString('utf8')),
  svg: ofText((text) => [...scanDrawing(text), ...scanXml(text)]),
  xml: ofText(scanXml),
  opml: ofText(scanXml),
  json: ofText(scanJson),
  webmanifest: ofText(scanJson),
  jsonl: ofText(scanJsonLines),
  csv: ofText(scanCsv),
  md: ofText(scanMarkdown),
  txt: ofText(() => []),
  png: scanPng,
}

/** More of the same help nobody. */
const mostProblems = 50

/**
 * What is wrong with the site in `dist`, in Chinese; empty: nothing. The text of every article of
 * `articles` has to stand on its page, block by block.
 */
export async function scanSite(dist: string, articles: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      entry,
      path: relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    }))
  const problems = files.flatMap(({ entry, path }) => wrongName(entry, path))
  for (const [name, text] of Object.entries(headerFiles)) {
    const file = join(dist, name)
    if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) {
      problems.push(`${name} 与 src/lib/security.ts 不一致`)
    }
  }

  const names = new Set(files.map(({ path }) => path))
  const scripts = new Map<string, string>()
  const { SITE_URL } = process.env
  const home = SITE_URL ? new URL(SITE_URL).origin : ''
  const places = new Map<string, string[]>()
  for (const { path } of files) {
    for (const problem of await scanFile(path)) {
      places.set(problem, [...(places.get(problem) ?? []), path])
    }
  }
  for (const [problem, [first = '', ...more]] of places) {
    problems.push(`${first}：${problem}${more.length > 0 ? `（另有 ${more.length} 个文件）` : ''}`)
  }
  return problems.slice(0, mostProblems)

  async function scanFile(path: string): Promise<readonly string[]> {
    const ending = path.slice(path.lastIndexOf('.') + 1)
    const isPage = ending === 'html'
    const scan = scans[ending]
    if (!isPage && scan === undefined) return []
    const bytes = await readFile(join(dist, path))
    if (ending !== 'png' && !isUtf8(bytes)) return ['不是 UTF-8 编码']
    if (!isPage) return scan?.(bytes) ?? []

    const text = bytes.toString('utf8')
    const page = scanPage(text, home)
    const [, id] = /^articles\/([0-9a-f]{16})\/index\.html$/.exec(path) ?? []
    const lost = id === undefined ? [] : await lostText(join(articles, `${id}.mdx`), page.blocks)
    return [...page.problems, ...foreignScripts(path, page.scripts), ...lost]
  }

  /** Pages of one kind load the same scripts, all of them files of this site. */
  function foreignScripts(path: string, loaded: readonly string[]): string[] {
    const parts = path.replace(/^hant\//, '').split('/')
    // A page without an article of its own leads to the copy that was kept.
    const isCopy = parts[0] === 'articles' && !existsSync(join(articles, `${parts[1]}.mdx`))
    const kind = `${isCopy ? 'copies' : parts[0]} ${parts.length}`
    const sum = loaded.join(' ')
    const usual = scripts.get(kind) ?? sum
    scripts.set(kind, usual)
    return [
      ...(usual === sum ? [] : [`脚本与同类页面不同：${sum}`]),
      ...loaded.flatMap((address) => (isFile(address) ? [] : `脚本不是本站的文件：${address}`)),
    ]
  }

  /** Behind whatever path the site has under its host. */
  function isFile(address: string): boolean {
    const parts = address.split('/')
    return parts.some((_, from) => names.has(parts.slice(from).join('/')))
  }
}

function wrongName(entry: Dirent, path: string): string[] {
  if (!entry.isFile()) return [`${path}：不是普通文件`]
  if (!/^[A-Za-z0-9._~/-]+$/.test(path)) return [`${JSON.stringify(path)}：文件名含有意外的字符`]
  const ending = /[^./]\.([a-z0-9_]+)$|\.(nojekyll)$/.exec(path)
  const known = path === '_headers' || endings.has(ending?.[1] ?? ending?.[2] ?? '')
  return known ? [] : [`${path}：意外的文件类型`]
}

/** Blocks of the article that do not stand on the page as they were written. */
async function lostText(file: string, shown: readonly string[] | null): Promise<string[]> {
  // A page without an article is counted elsewhere.
  if (!existsSync(file)) return []
  if (shown === null) return ['找不到正文']

  const source = await readFile(file, 'utf8')
  const body = source.slice(source.indexOf('\n---\n', 3) + 5)
  const written = blockTexts(body).map((text) => text.replace(/\s/g, ''))
  if (written.length !== shown.length) {
    return [`正文应有 ${written.length} 段，页面上是 ${shown.length} 段`]
  }
  return written.flatMap((text, block) => (text === shown[block] ? [] : [`第 ${block} 段文字不同`]))
}
