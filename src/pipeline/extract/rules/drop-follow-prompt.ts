import { cueRule } from '../cue-rule.ts'

const prompt =
  /^[^\p{L}\p{N}]{0,4}(?:扫一扫|扫描|微信扫|手机扫|扫码|长按|识别.{0,4}二维码|欢迎(?:关注|订阅|投稿)|(?:点击|点).{0,8}(?:关注|蓝字|阅读原文|下载)|关注.{0,14}(?:公众号|微信|客户端|视频号|官微)|下载.{0,12}(?:客户端|app)|打开.{0,12}(?:客户端|app)|(?:更多|精彩).{0,10}(?:请|敬请|尽在|关注).{0,30}|(?:请|在)?用?微信.{0,6}扫)/iu

/** The same further on in the line: 海量资讯尽在…APP, 快来…下载客户端还能获得专享福利. */
const promotion =
  /(?:尽在|下载|打开|安装|上).{0,14}(?:客户端|app)(?:$|[\p{P}\s]|.{0,16}(?:专享|福利|抽奖|获得|查看|体验))|(?:欢迎|敬请).{0,16}(?:扫描|扫码|二维码).{0,20}(?:关注|微信)|详情.{0,4}戳.{0,6}图集|加入.{0,12}粉丝团|看这里$|点个.{0,3}在看|让更多人看到/iu

/** Calls to scan, follow or download. */
export const dropFollowPrompt = cueRule(
  {
    name: 'drop-follow-prompt',
    label: '删除扫码、关注、下载提示',
    needs: /[扫按维迎点注户p更彩看戳粉]/iu,
    place: 'elsewhere',
    atEdgeOnly: true,
  },
  ({ view }) =>
    !/。/.test(view) &&
    ((view.length <= 60 && prompt.test(view)) || (view.length <= 100 && promotion.test(view))),
)
