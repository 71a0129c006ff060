import { cueRule } from '../cue-rule.ts'

/** — END —, - THE END -, （全文完）: where an editor says that the article is over. */
export const dropEndMark = cueRule(
  {
    name: 'drop-end-mark',
    label: '删除文末结束标记',
    needs: /[n完]/iu,
    place: 'elsewhere',
    atEdgeOnly: true,
  },
  ({ view }) =>
    view.length <= 24 &&
    /^\W{0,8}(?:the\s)?(?:end|fin)\W{0,8}$|^\W{0,6}(?:全文|本文)完\W{0,6}$/iu.test(view),
)
