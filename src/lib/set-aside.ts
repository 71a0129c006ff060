/** Pages that were not taken in, by reason, for readers. */
import type { SetAside } from '../article.ts'
import { groupBy } from './grouping.ts'

/** Names of the reason codes; a new code shows as itself. */
const reasonWords: Readonly<Record<string, { label: string; explanation: string }>> = {
  unreadable: { label: '无法读取', explanation: '文件打不开或读取中断。' },
  'unknown-format': { label: '格式不识', explanation: '不是本库能读的网页或文本格式。' },
  'too-large': { label: '过大', explanation: '文件超过大小上限。' },
  empty: { label: '空白', explanation: '文件里没有内容。' },
  'bad-charset': { label: '编码不明', explanation: '无法确定文字编码，强行解码会造成乱码。' },
  garbled: { label: '乱码', explanation: '文字已损坏，无法还原为可靠的原文。' },
  'too-slow': { label: '处理超时', explanation: '在限定的时间里没有处理完，疑为损坏或恶意构造。' },
  'too-deep': { label: '结构异常', explanation: '网页嵌套过深，疑为损坏或恶意构造。' },
  'no-body': { label: '没有正文', explanation: '页面上找不到成篇的正文。' },
  spam: { label: '垃圾页面', explanation: '页面被劫持或只有植入的广告，不刊出其标题。' },
  'off-topic': { label: '无关', explanation: '有正文，但不是工会技能工作的报道。' },
  duplicate: { label: '重复', explanation: '与已收录的一篇相同，保留一篇。' },
  unsafe: { label: '不安全', explanation: '含有无法安全发布的内容。' },
  invalid: { label: '数据不合规', explanation: '整理出的信息不符合本库的格式。' },
  editor: { label: '编辑排除', explanation: '由编辑决定不收录。' },
  internal: { label: '处理出错', explanation: '处理程序出错，待修复后重试。' },
}

/**
 * A title in so many parts is a list of planted keywords, whatever the page was set aside for.
 * Assumed; headlines of the trial pages have at most four.
 */
const maxParts = 5

function printable({ reason, title }: SetAside): string | null {
  if (title === null || reason === 'spam') return null
  return title.split(/[|｜丨_、,，]/).length > maxParts ? null : title
}

export interface ReasonGroup {
  readonly reason: string
  readonly label: string
  readonly explanation: string
  readonly pages: readonly SetAside[]
}

/** Reasons with the most pages first. A title that may be spam is `null`: it is never published. */
export function groupByReason(records: readonly SetAside[]): ReasonGroup[] {
  return [...groupBy(records, ({ reason }) => reason)]
    .map(([reason, pages]) => ({
      reason,
      label: reasonWords[reason]?.label ?? reason,
      explanation: reasonWords[reason]?.explanation ?? '',
      pages: pages.map((page) => ({ ...page, title: printable(page) })),
    }))
    .sort((a, b) => b.pages.length - a.pages.length || (a.reason < b.reason ? -1 : 1))
}
