import { cueRule } from '../cue-rule.ts'
import { isSentence } from '../line-value.ts'

/** 延伸阅读：… and the headline of another article in one line. */
const reading =
  /^[^\p{L}\p{N}]{0,4}(?:延伸阅读|相关(?:阅读|新闻|报道|链接)|推荐阅读|阅读更多|更多阅读|此前报道|前情提要|点击进入专题|精彩推荐|往期推荐)\s?[:丨|>]/u

const advertisement = /^\W{0,3}(?:广告|推广)\P{Script=Han}?\p{Script=Han}/u

/** Longest such line. Assumed. */
const mostLength = 80

/** Links to other articles and advertisements between two paragraphs. */
export const dropReadingLink = cueRule(
  {
    name: 'drop-reading-link',
    label: '删除正文中的推荐链接和广告',
    needs: /[:丨|>广]/u,
    place: 'elsewhere',
  },
  (line) => {
    const { view, linkShare, isAside } = line
    if (view.length > mostLength) return false
    const isAdvertisement = (linkShare > 0.6 || isAside) && advertisement.test(view)
    return (isAdvertisement || reading.test(view)) && !/。/.test(view) && !isSentence(line)
  },
)
