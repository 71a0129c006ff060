import type { Edit } from '../../types.ts'
import type { NearMiss } from './relevance-signals.ts'

/** Form of a thread. It stands around the posts, so mostly among the lines that were cut. */
export const forum: NearMiss = {
  name: 'forum',
  kind: 'form',
  message: '论坛帖子，不是新闻',
  words:
    /只看(?:楼主|该作者)|楼主|(?:倒序|正序)(?:浏览|阅读)|回帖|发表于|(?<!\d)\d{1,3}楼(?=\s)|求助帖|灌水/gu,
  points: [2, 2, 8],
}

/** Someone asking or telling for himself: a report that was posted in a forum stays a report. */
const ownVoice =
  /本人|楼主|求助|请问|想问|同问|请教|各位|大家(?:说|觉得)|有没有(?:人|用)|怎么(?:办|报|弄)|谢谢|在线等|挺急|求(?:解答|指点)/gu
const leastVoice = 2
/** Marks by which comments under a report differ from a thread: no comment is numbered from its 楼主. */
const threadMark = /只看(?:楼主|该作者)|楼主\s|(?:倒序|正序)(?:浏览|阅读)/u
/** Characters of cut lines that are read; the head of a thread stands at the page's top. Assumed. */
const reach = 4000

/** Points against a page that has the form of a thread and speaks in the voice of one who asks. */
export function forumCost(title: string, text: string, edits: readonly Edit[]): number {
  const around = edits
    .filter(({ kind }) => kind === 'cut')
    .map(({ before }) => before.slice(0, 200))
    .join('\n')
    .slice(0, reach)
  const page = `${text}\n${around}`
  if (!threadMark.test(page)) return 0
  if (new Set(`${title}\n${text}`.match(ownVoice) ?? []).size < leastVoice) return 0
  const marks = new Set((page.match(forum.words) ?? []).map((mark) => mark.replace(/^\d+/u, '')))
  const [first, further, most] = forum.points
  return marks.size === 0 ? 0 : Math.min(most, first + (marks.size - 1) * further)
}
