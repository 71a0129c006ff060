/**
 * Says why one page came out as it did: every decision, for a person.
 *
 *   npm run explain -- ID|FILE [--json]
 */
import { parseArgs } from 'node:util'
import { ArticleFault } from '../src/pipeline/faults.ts'
import { noSurvey } from '../src/pipeline/survey/index.ts'
import { articlesDir } from './articles.ts'
import { findPage } from './explain/find-page.ts'
import { gather } from './explain/gather.ts'
import { paintFor } from './explain/paint.ts'
import { print } from './explain/print.ts'
import { listFiles, readPages } from './prebuild/inputs.ts'
import { SetupError } from './prebuild/options.ts'
import { readOverrides } from './prebuild/read-overrides.ts'
import { readLines } from './prebuild/read-lines.ts'
import { surveyPages } from './prebuild/survey-pages.ts'
import { readTerms } from './prebuild/terms-file.ts'

const help = `用法  npm run explain -- 编号或文件 [--json]

说明一个网页清洗中的每一个决定：编码、正文的候选与得分、逐行取舍、文字修复、各项内容的依据与可信度、
收录判断、同题与重复、编辑更正。编号是文章网址的最后一段；JSONL 文件的一行写作 文件名#行号。
Says why one page came out as it did. Takes an article's id or a raw page.

  --articles DIR         清洗结果在哪里，默认 content/articles (where prebuild wrote)
  --overrides DIR        编辑更正，默认 content/overrides (editors' corrections)
  --json                 以 JSON 输出全部内容 (all of it as JSON)
  --help                 显示本说明 (this text)
`

const rawDir = 'content/raw'

const spec = {
  help: { type: 'boolean', short: 'h', default: false },
  json: { type: 'boolean', default: false },
  articles: { type: 'string', default: articlesDir },
  overrides: { type: 'string', default: 'content/overrides' },
  terms: { type: 'string', default: 'content/terms.yaml' },
} as const

function readArgs() {
  try {
    return parseArgs({ allowPositionals: true, options: spec })
  } catch (error) {
    throw new SetupError(`参数有误：${error instanceof Error ? error.message : error}\n${help}`)
  }
}

async function explain(): Promise<string> {
  const { values, positionals } = readArgs()
  if (values.help) return help
  const [name] = positionals
  if (name === undefined || positionals.length > 1) {
    throw new SetupError(`请给出一个编号或文件。\n${help}`)
  }
  const { terms } = await readTerms(values.terms)
  const overrides = await readOverrides(values.overrides, terms)
  const subject = await findPage(name, values.articles)
  const override = overrides.find({ id: subject.id, path: subject.raw.path })
  // A page of the project is explained as prebuild cleans it: beside the others.
  const isOurs = subject.raw.path.startsWith(`${rawDir}/`)
  const survey = isOurs
    ? await surveyPages(readPages(await listFiles([rawDir], process.cwd())), readLines)
    : noSurvey
  const explained = gather({ subject, terms, override, survey })
  return values.json
    ? `${JSON.stringify(explained, null, 2)}\n`
    : print(explained, paintFor(process.stdout.isTTY))
}

try {
  process.stdout.write(await explain())
} catch (error) {
  if (!(error instanceof SetupError || error instanceof ArticleFault)) throw error
  const hint = error instanceof ArticleFault ? ` → ${error.hint}` : ''
  process.stderr.write(`${error.message}${hint}\n`)
  process.exitCode = 1
}
