import { cueRule } from '../cue-rule.ts'

/** Starts the list of the page's tags. */
export const tagsLine = /^\W{0,3}(?:文章|新闻|相关|热门)?(?:标签|tags?|关键[词字]|热词)\s?[:丨|]/iu

/** The page's tags or keywords: 标签:…, 关键词:…. */
export const dropTags = cueRule(
  { name: 'drop-tags', label: '移出标签行', needs: /[签g键热]/iu, place: 'near', atEdgeOnly: true },
  ({ view }) => tagsLine.test(view) && view.length <= 200,
)
