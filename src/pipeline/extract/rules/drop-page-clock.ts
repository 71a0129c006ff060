import { cueRule } from '../cue-rule.ts'

/** The page's own calendar: 今天是2024年5月1日 星期三. It dates the visit, not the report. */
export const dropPageClock = cueRule(
  { name: 'drop-page-clock', label: '删除网页时钟', needs: /[今现当京周期]/u, place: 'elsewhere' },
  ({ view }) =>
    view.length <= 60 &&
    !/。/.test(view) &&
    (/^\W{0,3}(?:今天|今日|现在|当前时间|北京时间)\s*(?:是|:)/u.test(view) ||
      /^\W{0,3}(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日\s*(?:星期|周)[一二三四五六日天]\W{0,3}(?:农历.{0,12})?$/u.test(
        view,
      )),
)
