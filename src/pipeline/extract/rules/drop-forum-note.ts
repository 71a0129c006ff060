import { cueRule } from '../cue-rule.ts'

/** What the software of a forum writes above and below a post. */
export const dropForumNote = cueRule(
  {
    name: 'drop-forum-note',
    label: '删除论坛程序的提示',
    needs: /[注登本楼]/u,
    place: 'elsewhere',
  },
  ({ view }) =>
    view.length <= 60 &&
    /^马上注册,\s?结交更多好友|^您?需要\s?登录\s?后?才可以(?:下载|查看|下载或查看|回帖|回复)(?:[,|]?\s?(?:没有[帐账]号|立即注册|登录\s?\|).{0,30})?$|^本帖最后由\s.{1,30}\s于\s.{6,24}\s编辑$|^该贴已经同步到/u.test(
      view,
    ),
)
