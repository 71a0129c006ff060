import type { NoiseRule, Page } from '../page.ts'
import { sectionsUnder } from '../sections.ts'
import { isPageButton } from './drop-page-buttons.ts'

const headline =
  /^[^\p{L}\p{N}]{0,4}(?:(?:网友|读者|用户|最新|最热|热门|精彩|全部|文章|本文|新闻|相关)?(?:评论|跟帖|跟贴|留言|回复)(?:列表|区|专区|内容)?|(?:发表|我要|参与|我来|添加|写|查看|发布)(?:您的|你的|我的)?(?:评论|留言|看法|回复|跟帖)|共?\s?(?:已有)?\s?\d{1,6}\s?(?:条|篇|个|件)?(?:网友)?(?:评论|回复|跟帖|留言)|.{0,40}(?:已有|共有)\s?\d{1,6}\s?(?:条|篇|个|件)(?:评论|回复|留言)|comments?|feedback|responses?)(?:[^\p{L}\p{N}]|\d){0,12}$/u

/** In a text, 评论 among 微信 and 微博 is a button. */
const isButton = ({ format, lines }: Page, at: number): boolean =>
  format === 'text' &&
  [at - 1, at + 1].some((other) => {
    const line = lines[other]
    return line !== undefined && isPageButton(line)
  })

/** What readers wrote under the article. */
export const dropComments: NoiseRule = {
  name: 'drop-comments',
  label: '删除读者评论',
  place: 'elsewhere',
  endsText: true,
  needs: /[评跟留回复法mkp]/iu,
  find: (page, candidates) =>
    sectionsUnder(
      page,
      candidates.filter((at) => {
        const { view = '' } = page.lines[at] ?? {}
        return view.length <= 60 && headline.test(view.toLowerCase()) && !isButton(page, at)
      }),
    ),
}
