import { isSentence } from '../line-value.ts'
import type { NoiseRule, Page } from '../page.ts'

/** How a report of a newspaper begins. */
const dateline =
  /^(?:本报讯|本网讯|本报.{2,10}电|\p{Script=Han}{2,8}讯)\s?(?:\(|\p{N}|$)|^(?:本报讯|编辑同志)/u

/** Whether a report begins at the line under a heading of its own. */
const begins = ({ lines }: Page, at: number): boolean => {
  const line = lines[at]
  return (
    line !== undefined &&
    lines[at - 1]?.kind === 'heading' &&
    isSentence(line) &&
    dateline.test(line.view)
  )
}

/**
 * A page of a newspaper that holds several reports, each under its heading: all but the first. The
 * heading of the first is of the same kind, so that the notes of a digest under one title stay.
 */
export const dropOtherReports: NoiseRule = {
  name: 'drop-other-reports',
  label: '删除同版的其他报道',
  place: 'elsewhere',
  *find(page) {
    if (page.format === 'text') return
    const [first, second] = page.lines.keys().filter((at) => begins(page, at))
    if (first === undefined || second === undefined) return
    const title = page.lines[first - 1]
    const next = page.lines[second - 1]
    // Under one title the notes of a digest are deeper than it.
    if (!title || !next || next.depth > title.depth + 1) return
    const { end } = page.containers[next.container] ?? { end: second }
    for (let at = second - 1; at < end; at++) yield at
  },
}
