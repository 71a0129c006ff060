import { isSentence } from '../line-value.ts'
import type { NoiseRule, Page } from '../page.ts'
import { sectionsUnder } from '../sections.ts'

const things =
  '(?:推荐|新闻|阅读|文章|链接|资讯|报道|内容|专题|信息|稿件|视频|图片|图文|话题|标签|动态|消息|热点|要闻|回顾|发布|排行榜?|热榜|热搜|评论|作品|帖子|主题|下载|资料|产品|问题|标题)'
const kinds =
  '(?:作者|相关|热点|热门|推荐|精彩|最新|更多|往期|延伸|扩展|拓展|新闻|频道|编辑|今日|本周|本站|为您|为你|精品|精选|头条|图片|视频|财经|体育|娱乐|科技|汽车|教育|房产|数码|健康|亲子|时尚|手机|艺术|本地|军事|社会|国际|国内|旅游|文化|游戏|同类|其他|其它|点击|人气|站内|猜你)'

const headline = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:${kinds}${kinds}?${things}${things}?|猜你喜欢|你可能(?:还)?(?:喜欢|感兴趣).{0,6}|(?:大家|网友|别人)?都?(?:在|还)看|延伸阅读|往期回顾|相关|态度原创|全站热搜|(?:24|48)小时.{0,8}|(?:一周|点击|阅读|热点|热门|人气|本月|本周|总|日|周|月)?(?:排行榜?|热榜|热搜榜?|排名)|延伸|阅读推荐|栏目推荐|热词|友情链接|新闻链接)(?:[^\\p{L}\\p{N}]|更多|more|全部|换一换|top\\d*){0,8}$`,
  'u',
)

/** Every headline of such a list has one of these. */
const telling = /[荐闻读章接讯道容题息稿频片图签态消点回顾布行榜搜评品帖载料猜喜趣看相时名延词]/u

/** 国际资讯, 国内新闻: in a text as often the chapter of a digest as a channel's list. */
const topical =
  /^\W{0,4}(?:财经|体育|娱乐|科技|汽车|教育|房产|数码|健康|旅游|文化|军事|社会|国际|国内|本地|图片|视频){1,2}(?:新闻|资讯|报道|动态|消息|要闻)\W{0,4}$/u

/** Lines under a chapter's headline among which its prose begins. Assumed. */
const leadLines = 3

const isChapter = ({ format, lines }: Page, at: number): boolean =>
  format === 'text' &&
  topical.test(lines[at]?.view ?? '') &&
  lines.slice(at + 1, at + 1 + leadLines).some(isSentence)

/** Recommendations, hot lists and related articles: the headline and all that stands under it. */
export const dropRelated: NoiseRule = {
  name: 'drop-related',
  label: '删除相关推荐和热门榜单',
  place: 'elsewhere',
  endsText: true,
  needs: telling,
  find: (page, candidates) =>
    sectionsUnder(
      page,
      candidates.filter((at) => {
        const { view = '' } = page.lines[at] ?? {}
        return view.length <= 30 && headline.test(view.toLowerCase()) && !isChapter(page, at)
      }),
    ),
}
