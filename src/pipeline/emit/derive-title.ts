import type { Annotated, Block, Edit, RuleInfo } from '../types.ts'
import { storableText } from './storable-text.ts'

/** Longest title made from a sentence, code points: two lines on a phone. */
const longestTitle = 40

/** 某某网城东10月12日电（记者 甲）, 本报讯 记者甲 通讯员乙报道: who reports is no title. */
const dateline =
  /^(?:[^。，！？]{2,20}?(?:讯|电|消息)\s?[（(][^（）()。]{0,20}(?:记者|通讯员|实习生|作者)[^（）()。]{1,40}[）)]|[^。，！？]{2,14}?[讯电]\s(?:[^。，！？]{2,40}?报道\s)?)\s*(?=\S.{7})/u

export const deriveTitle: RuleInfo = { name: 'derive-title', label: '标题取自正文首句' }

/**
 * A title for a page that states none: the first sentence of the first paragraph, up to its last
 * clause end within 40 characters. `null` when the body has no text.
 */
export function titleFromBody(body: readonly Block[]): string | null {
  const first = body.find((block) => block.type === 'paragraph' && storableText(block.text) !== '')
  const any = first ?? body.find((block) => block.type === 'heading' || block.type === 'quote')
  if (any === undefined || !('text' in any)) return null

  const text = storableText(any.text).replace(dateline, '')
  const sentence = /^[^。！？]*/u.exec(text)?.[0] || text
  const chars = [...sentence]
  if (chars.length <= longestTitle) return sentence

  const window = chars.slice(0, longestTitle).join('')
  const end = Math.max(...['，', '；', '：', '、'].map((mark) => window.lastIndexOf(mark)))
  // A clause of a few characters says nothing: 据悉，
  return end >= 8 ? window.slice(0, end) : `${window.slice(0, -1)}…`
}

/** Title and the edits that emit itself adds to the trail. */
export function titled(article: Annotated): { title: string | null; edits: readonly Edit[] } {
  if (article.title !== null) return { title: article.title, edits: [] }

  const title = titleFromBody(article.body)
  return title === null
    ? { title, edits: [] }
    : { title, edits: [{ rule: deriveTitle.name, kind: 'change', before: '', after: title }] }
}
