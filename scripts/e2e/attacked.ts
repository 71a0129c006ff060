/** A site of nothing but attacked pages: the attack list in every place that a page has. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlesDir } from '../articles.ts'
import { attackList, canaryFile } from '../../src/pipeline/emit/attacks.fixture.ts'
import { storableText } from '../../src/pipeline/emit/storable-text.ts'
import { cache, ownEnvironment, project, run, type Served, serve } from './site.ts'

export interface AttackedSite extends Served {
  /** Folder of the articles, absolute. */
  readonly articles: string
}

const places = ['云岭市', '青川市', '白石县', '东河区', '南坪镇']
const trades = ['钳工', '焊工', '电工', '数控车工', '起重工', '汽修工', '叉车工']

const htmlText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A text page with the attack as it is, in lines that are read for metadata and in the body. */
function textPage(text: string, place: string, trade: string, number: number): string {
  return `${place}总工会举办${trade}技能竞赛 ${text}
2025-03-12 来源：${place}日报 作者：${text}

3月12日，${place}总工会在工匠学院举办第${number}场${trade}技能竞赛，来自18家企业的${number + 90}名职工参加。${text}

${text}

竞赛由${place}总工会主办，获得前三名的选手将被授予技术能手称号，全年计划培训职工${number}00人次。

${text} 是参赛单位之一。（记者 张三 通讯员 ${text}）
`
}

/**
 * An HTML page that holds it as text, as markup, in attributes and in what is told to machines. No
 * line but the attack is another page's too: what many pages share is the site's, and is cut.
 */
function htmlPage(text: string, place: string, trade: string, number: number): string {
  const attribute = htmlText(text).replaceAll('"', '&quot;')
  return `<!doctype html><html lang="${attribute}"><head><meta charset="utf-8">
<title>${htmlText(text)} ${place}举办${trade}技能竞赛</title><meta name="author" content="${attribute}">
<link rel="canonical" href="${attribute}"><script type="application/ld+json">{"headline": ${JSON.stringify(text)}}</script></head>
<body><h1>${place}举办${trade}技能竞赛 ${htmlText(text)}</h1><p>2025-03-12 来源：${htmlText(text)}</p>
<div class="content" id="${attribute}"><p>3月12日，${place}总工会在工匠学院举办第${number}场${trade}技能竞赛，来自18家企业的${number + 90}名职工参加。${htmlText(text)}</p>
<p>竞赛由${place}总工会主办，获得前三名的选手将被授予技术能手称号，全年计划培训职工${number}00人次。</p>
<h2>${htmlText(text)}</h2><p>${htmlText(text)}</p><ul><li>${htmlText(text)}</li><li>${place}第${number}项${trade}培训内容</li></ul>
<table><tr><th>${place}${trade}第${number}组</th><th>${htmlText(text)}</th></tr><tr><td>${trade}</td><td>${number}人</td></tr></table>
<p>${text}</p><img src="${attribute}" alt="${attribute}"><a href="${attribute}">${htmlText(text)}</a></div></body></html>`
}

/** What an editor's file may say, whatever is in it. */
function override(raw: string, text: string): string {
  const line = storableText(text)
  const named = line === '' ? {} : { title: line, source: line, orgs: [line], note: line }
  const people = line === '' ? [] : [{ role: 'reporter', name: line }]
  return JSON.stringify({ raw, ...named, people, status: 'accept', reason: '演练' })
}

/** A page an attack, in the formats in turn, and an editor's word that keeps it. */
function writePages(root: string): void {
  const evil = `globalThis.process.getBuiltinModule('node:fs').writeFileSync('${canaryFile}', '')\nexport default {}\n`
  for (const folder of ['raw', 'overrides', 'articles'])
    mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'articles', 'evil.mjs'), evil)
  for (const [number, { aim, text }] of attackList.entries()) {
    const place = places[number % places.length] ?? ''
    const trade = trades[number % trades.length] ?? ''
    const html = number % 2 === 1
    const name = `${aim}-${number}.${html ? 'html' : 'txt'}`
    const page = (html ? htmlPage : textPage)(text, place, trade, number + 1)
    writeFileSync(join(root, 'raw', name), page)
    writeFileSync(join(root, 'overrides', `${aim}-${number}.yaml`), override(name, text))
  }
}

/** Cleans, builds, indexes and checks them as `npm run build` does, and serves the site. */
export async function buildAttacked(base: string): Promise<AttackedSite> {
  const root = join(project, cache, `attacked${base.replaceAll('/', '-')}`)
  rmSync(root, { recursive: true, force: true })
  rmSync(join(project, canaryFile), { force: true })
  writePages(root)

  const articles = join(root, articlesDir.replace(/^.*\//, ''))
  const dir = join(root, 'dist')
  const env = {
    ...ownEnvironment(),
    ARTICLES_DIR: articles,
    DIST_DIR: dir,
    BASE_PATH: base,
    SITE_URL: 'https://digest.example',
    TRADITIONAL: 'off',
  }
  const prebuild = ['--out', articles, '--overrides', join(root, 'overrides'), join(root, 'raw')]
  // 2: some pages were set aside; the test reads why.
  await run('node', ['scripts/prebuild.ts', ...prebuild], env, [0, 2])
  await run('node', ['scripts/astro.ts', 'build'], env)
  for (const step of ['index-search', 'check-site']) {
    await run('node', [`scripts/${step}.ts`, '--articles', articles, '--dist', dir], env)
  }
  return { ...(await serve(dir, base)), articles }
}
