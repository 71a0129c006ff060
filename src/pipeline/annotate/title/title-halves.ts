import type { Repaired } from '../../types.ts'
import { hanCount } from '../../repair/index.ts'
import { linesOf } from '../sentences.ts'

/** Characters on either side of the break that the body must have in a row. Assumed. */
const reach = 2
/** Han of a half at least, and of a whole title at most. Assumed. */
const least = 4
const most = 40

const isHalf = (text: string): boolean =>
  hanCount(text) >= least && !/[。;；:：|>《》\d]/u.test(text)

/** 某公司 / 开展职工练功竞赛: who did it above, and what was done. */
const owner = /(?:公司|工会|集团|学院|中心|委员会)$/u
const deed = /^(?:开展|举办|召开|举行|启动|组织|荣获|承办|推进|深化|打造)\p{Script=Han}?/u

/** Whether a word of the body runs across the break: 首届新就业形态 / 劳动者技能竞赛举办. */
function runsOn(first: string, second: string, body: string): boolean {
  const seam = first.slice(-reach) + second.slice(0, reach)
  const isWhole = hanCount(first) + hanCount(second) <= most
  // A column may be called 职工服务中心: who did it is named in the body.
  const isSentence = owner.test(first) && deed.test(second) && body.includes(first)
  return isWhole && (isSentence || (hanCount(seam) === 2 * reach && body.includes(seam)))
}

/** A title that a paper broke over two lines, joined where the body has the words across the break. */
export function wholeOfHalves(
  title: string,
  { context, body }: Pick<Repaired, 'context' | 'body'>,
): string {
  const lines = context.filter(({ zone }) => zone === 'above').map(({ text }) => text.trim())
  const at = lines.lastIndexOf(title)
  if (at < 0 || !isHalf(title)) return title
  const [before = '', after = ''] = [lines[at - 1], lines[at + 1]]
  const text = body.flatMap(linesOf).join('\n')
  if (isHalf(after) && after !== title && runsOn(title, after, text)) return title + after
  return isHalf(before) && before !== title && runsOn(before, title, text) ? before + title : title
}
