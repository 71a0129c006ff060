import { cueRule } from '../cue-rule.ts'

/** 图片来自网络: where the picture above was found. Unlike a disclaimer it ends no text. */
export const dropPictureNote = cueRule(
  { name: 'drop-picture-note', label: '移出图片来源说明', needs: /图/u, place: 'elsewhere' },
  ({ view }) =>
    view.length <= 40 &&
    /^[^\p{L}\p{N}]{0,3}(?:本文|文中|以上|上述)?(?:资料|配|题|新闻)?图片?(?:均)?(?:来源|来自|源自)(?:于|:)?\s?(?:互联)?网络(?:[^\p{L}。]{0,3}(?:[,，;；]\s?(?:如有|侵权?|若有).{0,16})?)$|^\W{0,3}(?:资料)?图片?仅供参考\W{0,3}$/u.test(
      view,
    ),
)
