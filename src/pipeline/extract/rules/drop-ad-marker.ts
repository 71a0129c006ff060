import { cueRule } from '../cue-rule.ts'

/** 广告, [廣告]請繼續往下閱讀..., 订彩铃 发短信: what stands where an advertisement stood. */
export const dropAdMarker = cueRule(
  { name: 'drop-ad-marker', label: '删除广告标记', needs: /[广赞v继铃]/iu, place: 'elsewhere' },
  ({ view }) =>
    view.length <= 40 &&
    /^[^\p{L}\p{N}]{0,3}(?:订彩铃|下铃声|彩铃下载)(?:\s[^，。\d]{0,24})?$|^\W{0,3}(?:广告|推广|赞助商?|advertisement)\W{0,3}(?:请?继续.{0,4}(?:阅读|浏览)\W{0,6})?$|^\W{0,3}请?继续(?:往下|向下)?(?:阅读|浏览|滑动).{0,6}$/iu.test(
      view,
    ),
)
