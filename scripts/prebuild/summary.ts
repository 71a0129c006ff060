import type { SetAside } from '../../src/article.ts'
import type { FaultCode } from '../../src/pipeline/faults.ts'
import type { OverrideProblem } from './read-overrides.ts'

/** What a run did, for the report and the exit status. */
export interface Summary {
  readonly pages: number
  /** Records of archives that hold no page. */
  readonly passedBy: number
  readonly accepted: number
  readonly setAside: readonly SetAside[]
  /** Counts of articles; `null` for the filter, which writes none. */
  readonly files: {
    readonly written: number
    readonly unchanged: number
    readonly removed: number
    readonly keptAside: readonly { readonly file: string; readonly kept: string }[]
    readonly foreign: readonly string[]
  } | null
  readonly problems: readonly OverrideProblem[]
  /** Articles that want an editor's look; absent where no list was written. */
  readonly review?: number
  /** Why the run failed; `null` when it did not. */
  readonly failure: string | null
}

/** Decisions about a page, as opposed to faults: they do not count against the threshold. */
const decisions: ReadonlySet<string> = new Set<FaultCode>([
  'off-topic',
  'duplicate',
  'editor',
  'spam',
])

/** Share of the pages with faults, 0 to 1. */
export function faultShare(setAside: readonly SetAside[], pages: number): number {
  return pages === 0 ? 0 : setAside.filter(({ reason }) => !decisions.has(reason)).length / pages
}

/** Why a run with these results failed, `null` when it did not. */
export function failureOf(
  { pages, accepted, setAside }: Pick<Summary, 'pages' | 'accepted' | 'setAside'>,
  maxSetAside: number,
): string | null {
  if (pages === 0) return '输入中没有任何网页。'
  const share = faultShare(setAside, pages)
  if (share > maxSetAside) {
    return `出错的页面占 ${percent(share)}，超过上限 ${percent(maxSetAside)}。请按上面各行处理或移走出错的文件，再运行一次；确要继续，用 --max-set-aside 提高上限。`
  }
  return accepted === 0 ? '没有一个页面可以收录。' : null
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/** 0 all well, 2 something for an editor to look at, 1 failed. */
export function exitStatus({ failure, setAside, problems, files }: Summary): 0 | 1 | 2 {
  if (failure !== null) return 1
  const attention = setAside.length + problems.length + (files?.keptAside.length ?? 0)
  return attention > 0 ? 2 : 0
}
