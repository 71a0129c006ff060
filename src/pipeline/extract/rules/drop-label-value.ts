import { cueRule } from '../cue-rule.ts'

/** A label of people or of the department alone on its line. */
const labelAlone =
  /^(?:作者|撰稿|撰稿人|供稿|供稿人|供稿单位|供稿部门|责任编辑|责编|编辑|审核|审核人|摄影|记者|通讯员)\s?:$/u
/** Up to three names, or a department; a title has more and ends otherwise. */
const value =
  /^(?:\p{Script=Han}{2,4}(?:[·、\s]{1,2}\p{Script=Han}{2,4}){0,2}|\p{Script=Han}{2,11}[部科处室会局院]|\p{Script=Han}{2,10}(?:中心|公司))$/u

/** The name or department under a label, where a form sets both on lines of their own. */
export const dropLabelValue = cueRule(
  {
    name: 'drop-label-value',
    label: '移出署名标签下一行的姓名或部门',
    needs: /\p{Script=Han}/u,
    place: 'near',
    atEdgeOnly: true,
  },
  ({ view, kind }, at, { lines }) =>
    kind !== 'heading' && value.test(view) && labelAlone.test(lines[at - 1]?.view ?? ''),
)
