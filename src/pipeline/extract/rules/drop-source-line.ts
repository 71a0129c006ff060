import { cueRule } from '../cue-rule.ts'

const source =
  /^[\s([【■□●◆*·※]{0,3}(?:素材|信息|稿件|文章|新闻|消息|图文|内容|资料|原文|本文)?\s?(?:来源|来自|转自|转载自|转载于|摘自|原载|稿源|出处|选自)\s*(?:[:丨|于]|《|$)|^(?:本文|文章)由.{1,12}(?:整合|整理|综合|转载)自|^本文首发[于自]/u
const edition =
  /^[\s(【[*-]{0,4}《[^《》]{2,20}》\s{0,3}[(（]?.{0,6}(?:19|20)\d\d年\s?\d{1,2}月\s?\d{1,2}日.{0,24}$/u
const issue =
  /^\W{0,3}(?:第\s?\d{1,6}\s?期.{0,24}版.{0,12}|第?\s?[A-Z]?\d{1,3}\s?版(?:\s?:.{0,14}|\s.{0,14})?)$/u

/** With one of these it is the meta line: 来源: X 日期:… 点击:N. */
const metaCue = /(?:浏览|点击|阅读|人气|时间|日期|作者)\s?[:量数次]|\d{1,2}:\d{2}/u

/** A line that says where the report was taken from: (来源:河工新闻网), 转自:…, 《光明日报》(… 02版). */
export const dropSourceLine = cueRule(
  {
    name: 'drop-source-line',
    label: '移出来源行',
    needs: /[源自载处首《版]/u,
    place: 'near',
    atEdgeOnly: true,
  },
  ({ view }) =>
    view.length <= 90 &&
    !/。(?!.{0,4}(?:内部来源|责任编辑|$))/u.test(view) &&
    !metaCue.test(view) &&
    (source.test(view) || edition.test(view) || issue.test(view)),
)
