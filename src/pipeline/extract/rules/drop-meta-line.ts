import { cueRule } from '../cue-rule.ts'
import type { PageLine } from '../page.ts'

/** A full day, with or without a time. */
const day = /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?/

const label =
  /^\W{0,3}(?:发布|发表|更新|录入|上传|创建|编辑|加入|阅读)?\s?(?:时\s?间|日\s?期|来\s?源|稿源|出处|作\s?者|编\s?辑|责任编辑|发布人|发布者|信息来源|文章来源|消息来源|浏览|浏览次数|浏览量|阅读量|阅读次数|点击|点击数|点击率|点击量|访问量|人气|字\s?体|字\s?号|文\s?号|发文字号|发文机关|成文日期|索\s?引\s?号|主题分类|类\s?别|栏目|所属栏目|版\s?名|版\s?次|版\s?面|供稿|撰稿|作者单位|日期)\s*[:丨|(]/u

const dayAndSource = new RegExp(
  `^\\W{0,3}${day.source}(?:\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s{0,4}(?:来源|稿源|出处)\\s?:`,
)

/** Han characters beside the day in a line such as 海门晚报 2019-11-26 19:20. Assumed. */
const mostBeside = 24

/** Whether the line says when, where and by whom, and no sentence. */
export function isMetaLine({ view }: Pick<PageLine, 'view'>): boolean {
  if (view.length > 160 || /[。;]/.test(view)) return false
  if (label.test(view)) return true
  // 2023年10月19日 来源:《某日?qǐng)?bào)》: damage in a name is no sentence's sign.
  if (dayAndSource.test(view)) return true
  if (!day.test(view) || /[,?!]/.test(view)) return false
  const beside = view.replace(day, '').match(/\p{Script=Han}/gu)?.length ?? 0
  return beside <= mostBeside
}

/** The line that names day, outlet, author and clicks between title and body. */
export const dropMetaLine = cueRule(
  {
    name: 'drop-meta-line',
    label: '移出标题下的日期来源行',
    needs: /[:丨|(\d]/u,
    place: 'near',
    atEdgeOnly: true,
  },
  isMetaLine,
)
