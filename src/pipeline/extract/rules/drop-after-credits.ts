import { isSentence } from '../line-value.ts'
import type { EdgeRule } from '../page.ts'
import { isCredit } from './drop-credits.ts'

/** The editor signs last. */
const editor = /(?:责任?编辑|责编|编辑|审核|校对|终审|三审|值班)/u

/** Lines without a sentence behind the editor's name: buttons and forms of the page. */
export const dropAfterCredits: EdgeRule = {
  name: 'drop-after-credits',
  label: '删除编辑署名之后的零散内容',
  place: 'elsewhere',
  *find({ lines, format }, body) {
    if (format === 'text') return
    const last = body.findLast((at) => {
      const line = lines[at]
      return line !== undefined && isSentence(line) && line.linkShare < 0.5
    })
    const end = body.at(-1)
    if (last === undefined || end === undefined) return
    const isEditor = (at: number) => {
      const line = lines[at]
      return line !== undefined && editor.test(line.view) && isCredit(line)
    }
    const signed = lines.findIndex((_, at) => at > last && at < end && isEditor(at))
    if (signed !== -1) yield* body.filter((at) => at > signed)
  },
}
