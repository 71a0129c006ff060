import { parseArgs } from 'node:util'

export interface Options {
  readonly help: boolean
  /** Filter: JSON lines on stdout, nothing written. */
  readonly ndjson: boolean
  /** Files and folders to read; `-` is JSONL or WARC from stdin (filter only). */
  readonly inputs: readonly string[]
  /** Whether the inputs are the project's own, all of them. */
  readonly everyPage: boolean
  readonly out: string
  readonly overrides: string
  readonly terms: string
  /** File that a survey is read from, or written to where it does not exist. */
  readonly survey: string | undefined
  /** Largest share of pages with faults, 0 to 1, that still counts as a run that went well. */
  readonly maxSetAside: number
  /** How long to wait for another run on the same folder, ms. */
  readonly waitMs: number
  /** Processes that clean, `undefined` for as many as suit the machine. */
  readonly jobs: number | undefined
  /** Time for one page, ms. */
  readonly pageMs: number
}

/** A mistake in the call or the set-up, found before any work. The message is shown as it is. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}

export const help = `用法  npm run prebuild -- [选项] [输入…]
      npm run --silent prebuild -- --ndjson [输入…] | …

把抓取的网页清洗成文章。输入是文件或文件夹，默认 content/raw：
.txt .md .html .htm 一个文件一页；.jsonl .warc 一个文件多页，也可以是 .gz。
Cleans crawled pages into MDX articles. Inputs default to content/raw.

  --out DIR              文章写到哪里，默认 content/articles (where articles go)
  --ndjson               作为过滤器：每页一行 JSON 写到标准输出，不写文件；输入 - 从标准输入读
                         JSONL 或 WARC，压缩与否自动识别 (filter: one JSON article a line; - reads stdin)
                         从文件读取时先通读一遍，识别多页重复的站点文字；从 - 读取时逐页清洗
                         (lines that a site repeats are found in files only: a stream passes once)
  --max-set-aside SHARE  出错页面占比上限，0 到 1，默认 0.5 (largest share of faulty pages)
  --overrides DIR        编辑更正，默认 content/overrides (editors' corrections)
  --terms FILE           术语表，默认 content/terms.yaml (table of terms)
  --survey FILE          多台机器分头清洗时共用的通读结果：没有这个文件就写出，有就直接采用（- 也可用）
                         (a survey shared by runs that see a part of the pages: written, then read)
  --wait SECONDS         同一个文件夹正有另一次清洗时等多久，默认 0，不等 (wait for a run that holds the folder)
  --jobs N               同时清洗的进程数，默认随机器而定，最多 4 (processes that clean)
  --page-seconds N       一个页面最多处理多少秒，默认 20；超过的搁置 (time for one page)
  --help                 显示本说明 (this text)

退出码 exit status: 0 全部顺利 all well · 2 有页面被搁置或更正有误 some set aside · 1 失败 failed
`

/** Assumed: when half of the pages fail, the fault is more likely ours or the crawl's. */
const defaultShare = '0.5'

/**
 * Reads the command line.
 *
 * @throws SetupError for a flag that does not exist or a value that makes no sense.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  const maxSetAside = Number(values['max-set-aside'])
  if (!(maxSetAside >= 0 && maxSetAside <= 1)) {
    throw new SetupError(
      `--max-set-aside 应为 0 到 1 之间的数，得到的是 ${values['max-set-aside']}。 (Expected a share from 0 to 1.)`,
    )
  }
  const number = (name: 'wait' | 'jobs' | 'page-seconds', least: number, most: number): number => {
    const value = Number(values[name])
    if (value >= least && value <= most) return value
    throw new SetupError(
      `--${name} 应为 ${least} 到 ${most} 之间的数，得到的是 ${values[name]}。 (Expected a number from ${least} to ${most}.)`,
    )
  }
  if (positionals.includes('-') && !values.ndjson) {
    throw new SetupError('从标准输入读取（-）只能与 --ndjson 一起使用。 (- needs --ndjson.)')
  }

  return {
    help: values.help,
    ndjson: values.ndjson,
    inputs: positionals.length > 0 ? positionals : ['content/raw'],
    everyPage: positionals.length === 0,
    out: values.out,
    overrides: values.overrides,
    terms: values.terms,
    survey: values.survey,
    maxSetAside,
    waitMs: number('wait', 0, 86_400) * 1000,
    jobs: values.jobs === undefined ? undefined : Math.floor(number('jobs', 1, 64)),
    pageMs: number('page-seconds', 1, 3600) * 1000,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        ndjson: { type: 'boolean', default: false },
        out: { type: 'string', default: 'content/articles' },
        overrides: { type: 'string', default: 'content/overrides' },
        terms: { type: 'string', default: 'content/terms.yaml' },
        survey: { type: 'string' },
        jobs: { type: 'string' },
        'page-seconds': { type: 'string', default: '20' },
        wait: { type: 'string', default: '0' },
        'max-set-aside': { type: 'string', default: defaultShare },
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(`参数有误：${reason}\n用 --help 查看用法。 (See --help.)`, {
      cause: error,
    })
  }
}
