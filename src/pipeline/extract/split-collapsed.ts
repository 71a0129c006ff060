/** Lines up to which a text may have lost its line breaks, and their least length in UTF-16 units. Assumed. */
const collapsed = { mostLines: 3, leastLength: 200 } as const

/** Places for a break that such a line must have: one label alone stands in prose as well. Assumed. */
const leastPlaces = 3

/** What a line of the page around an article begins with; Traditional forms beside the Simplified. */
const label =
  '(?:(?:您|你)?(?:当前|當前|现在|現在|所在)(?:所在)?(?:的)?位置|发[布佈表]|發[布佈表]|(?:发布)?(?:时间|時間|日期)|(?:信息|稿件|文章|内容)?(?:来源|來源)|作者|记者|記者|责任编辑|責任編輯|责编|責編|编辑|編輯|审核|審核|浏览|瀏覽|点击|點擊|阅读|閱讀|字号|字號|[【[]字[体體号號]|分享到|上一[篇条條页頁]|下一[篇条條页頁]|友情(?:链接|鏈接)|相关(?:新闻|阅读|链接|文章|报道)|相關(?:新聞|閱讀|鏈接|文章|報道)|(?:热门|熱門)(?:推荐|推薦|新闻|新聞)|推荐(?:阅读|新闻)|(?:主办|主辦|承办|承辦)(?:单位|單位)|版权所有|版權所有|copyright|联系电话|聯繫電話|网站地图|網站地圖)'

/**
 * Blanks at which a line broke: behind a sentence, before a label, behind the crumb that ends in
 * 正文 and behind a label that has no value.
 */
const places = new RegExp(
  `(?<=[。！？!?][”」』）)]?)[ \\t\\u3000]+|[ \\t\\u3000]+(?=${label})|(?<=[>»›]\\s{0,2}正文)[ \\t\\u3000]+|(?<=(?:分享到|[大中小]\\s?[】\\]])[:：]?)[ \\t\\u3000]+`,
  'giu',
)

/** Lines with the breaks put back that a text lost; only where all of it stands in a few long lines. */
export function splitCollapsed(lines: readonly string[]): readonly string[] {
  const full = lines.filter((line) => line.trim() !== '')
  if (full.length > collapsed.mostLines) return lines
  return lines.flatMap((line) => {
    if (line.length < collapsed.leastLength) return [line]
    const parts = line.split(places)
    return parts.length > leastPlaces ? parts : [line]
  })
}
