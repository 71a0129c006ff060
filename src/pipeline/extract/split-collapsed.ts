/** Lines up to which a text may have lost its line breaks, and their least length in UTF-16 units. Assumed. */
const collapsed = { mostLines: 3, leastLength: 200 } as const

/** Places for a break that such a line must have: one label alone stands in prose as well. Assumed. */
const leastPlaces = 3

/** What a line of the page around an article begins with; Traditional forms beside the Simplified. */
const label =
  '(?:(?:您|你)?(?:当前|當前|现在|現在|所在)(?:所在)?(?:的)?位置|发[布佈表]|發[布佈表]|(?:发布)?(?:时间|時間|日期)|(?:信息|稿件|文章|内容)?(?:来源|來源)|作者|记者|記者|责任编辑|責任編輯|责编|責編|编辑|編輯|审核|審核|浏览|瀏覽|点击|點擊|阅读|閱讀|字号|字號|[【[]字[体體号號]|分享[到至]|上一[篇条條页頁]|下一[篇条條页頁]|友情(?:链接|鏈接)|(?:主办|主辦|承办|承辦)(?:单位|單位)|版权所有|版權所有|copyright|\\p{Script=Han}ICP备|联系电话|聯繫電話|网站地图|網站地圖|验证码|(?:特别|免责|版权)?声明[:：]|本文(?:来源|链接)|转自[:：])'

/** Headlines of what follows an article; they stand on lines of their own. */
const section =
  '(?:(?:相关|相關)(?:新闻|新聞|阅读|閱讀|链接|鏈接|文章|报道|報道|资讯|推荐|推薦)|(?:热门|熱門|热点|熱點|最新|今日)(?:推荐|推薦|新闻|新聞|资讯|热点|评论)|推荐(?:阅读|新闻)|新闻推荐|猜你喜欢|猜您喜欢|24小时热[榜点]|网友评论|发表评论|评论\\s?[(（]\\d{1,5}[)）])'

/** Labels that a line begins with even where no blank is left before them. */
const glued =
  '(?:责任编辑|責任編輯|责编|責編|编辑|編輯|(?:信息|稿件|文章)?(?:来源|來源)|发布(?:时间|日期)|發布(?:時間|日期)|上一[篇条]|下一[篇条]|(?:特别|免责|版权)声明)[:：]'

/** How a sentence of the article ends. */
const end = '[。！？!?][”」』）)]?|[）)】\\]]'

/**
 * Where a line broke: at blanks behind a sentence, before a label, behind the crumb that ends in
 * 正文, between the last crumb and the title, behind a label that has no value and behind a count of clicks; without blanks before a
 * label with its colon, and around the headline of a section.
 */
const places = new RegExp(
  [
    '(?<=[。！？!?][”」』）)]?)[ \\t\\u3000]+',
    `[ \\t\\u3000]+(?=${label})`,
    '(?<=[>»›]\\s{0,2}(?:正文|查看详情|查看詳情))[ \\t\\u3000]*',
    `(?<=[>»›]\\s{0,2}\\p{Script=Han}{2,6})[ \\t\\u3000]+(?=[^>»›。]{6,60}?[ \\t\\u3000]${label})`,
    '(?<=(?:分享[到至]|申请入驻|申請入駐|[大中小]\\s?[】\\]])[:：]?)[ \\t\\u3000]+',
    '(?<=(?:浏览|点击|點擊|阅读|瀏覽|閱讀)(?:量|次数|数|數)?[:：]\\s?\\d{1,7}次?)[ \\t\\u3000]+',
    '(?<=字[号體体號][:：]\\s?[大中小](?:[ /|]{1,3}[大中小]){2})[ \\t\\u3000]+',
    '(?<=\\p{Script=Han}{4}[”》]?)[ \\t\\u3000]+(?=(?:19|20)\\d\\d[-/年]\\d{1,2}[-/月]\\d{1,2}日?\\s\\d{1,2}[:：]\\d\\d)',
    '(?<=\\d\\d[:：]\\d\\d(?:[:：]\\d\\d)?)[ \\t\\u3000]+(?=\\p{Script=Han}{4})',
    `(?<=[。！？!?”）)】\\s])[ \\t\\u3000]*(?=${section})`,
    `(?<=(?<=[。！？!?”）)】\\s])${section})[:：]?[ \\t\\u3000]*`,
    `(?<=${end})(?=${glued})`,
    '(?<=\\p{Script=Han}[”》]?)(?=(?:来源|來源|发布时间|发布日期)[:：])',
  ].join('|'),
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
