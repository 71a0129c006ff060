import { creditRole as role } from '../credit-roles.ts'
import { cueRule } from '../cue-rule.ts'
import { isSentence } from '../line-value.ts'
import type { PageLine } from '../page.ts'

const names = '\\p{Script=Han}[\\p{Script=Han}·]{1,14}'
const roleLine = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}${role}(?:\\s?[/、&+]\\s?${role}){0,3}\\s?(?:[:|丨/]|——?)`,
  'u',
)
const bracketed = new RegExp(`^[(【\\[][^()【】]{0,30}${role}[^()【】。]{0,60}[)】\\]]$`, 'u')
const byline = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:[\\p{Script=Han}—－·-]{0,16}(?:记者|通讯员|特约撰稿|见习生))\\s?(?:${names}\\s?){1,4}(?:文/?图|图/?文|摄|摄影报道|报道|/文|/图|/.{2,6}报[道导])?[)】]?$`,
  'u',
)
const square = /^[□■◎○●◆]\s?(?:本报|本网|通讯员|记者)?.{2,40}$/u
const signed =
  /^(?:作者|撰文|摄影|图文|文图|文|图)\s\p{Script=Han}{2,4}(?:\s(?:文\/图|图\/文|图文|文图|文|图|摄))?$/u
const photo =
  /^[^\p{L}]{0,3}\p{Script=Han}[\p{Script=Han} ·]{1,14}摄(?:影报道|影)?(?:\s?\([^()]{2,14}\))?$/u
const justNames = /^\((?:\p{Script=Han}\s?){2,4}(?:[ 、,/](?:\p{Script=Han}\s?){2,4}){0,4}\)$/u

const staff = new RegExp(
  `^(?:\\p{Script=Han}{2,12}(?:、\\p{Script=Han}{2,12}){0,3}供稿|${role}\\s?[/:|丨]\\s?${names})$`,
  'u',
)
const pair = new RegExp(`^(?:${role}\\s${names}(?:\\s|$)){2,5}$`, 'u')

/** 药剂科供稿 摄影/张三 编辑/李四, 编辑 张三 校对 李四: a row of roles, each with its name. */
function isRow(view: string): boolean {
  if (!/\s/.test(view)) return false
  const entries = view.split(/\s+/)
  return pair.test(view) || (entries.length > 1 && entries.every((entry) => staff.test(entry)))
}

/** Longest line that can be a credit. Assumed. */
const mostLength = 90

/** A line with a day or clicks in it is the meta line, one with 仅供参考 a disclaimer. */
const metaCue =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}|仅供参考|(?:浏览|点击|阅读|人气|时间|日期)\s?[:量数次]/u

/** No pattern of a credit does without one of these; headlines mostly do. */
const telling = /[:|丨/—()[\]【】□■◎○●◆摄者员稿生\s]/u

const namesPeople = (view: string): boolean =>
  roleLine.test(view) ||
  bracketed.test(view) ||
  square.test(view) ||
  photo.test(view) ||
  signed.test(view) ||
  (view.length <= 50 && byline.test(view)) ||
  justNames.test(view) ||
  isRow(view)

/** Whether the line says who wrote, edited or checked, and nothing else. */
export function isCredit(line: PageLine): boolean {
  const { kind } = line
  // 【纠错】 stands in the same box as the editor.
  const view = line.view.replace(/^[【[]纠错[\]】]\s?/u, '')
  if (
    view.length > mostLength ||
    !telling.test(view) ||
    /。/.test(view) ||
    isSentence(line) ||
    kind === 'cell'
  )
    return false
  return namesPeople(view) && !metaCue.test(view)
}

/** Standalone credits above and below the body; at the end of a sentence they stay. */
export const dropCredits = cueRule(
  {
    name: 'drop-credits',
    label: '移出署名和编辑行',
    needs: telling,
    place: 'near',
    atEdgeOnly: true,
  },
  isCredit,
)
