import { charTable } from '../../char-table.ts'
import { cueRule } from '../cue-rule.ts'
import type { PageLine } from '../page.ts'

/** Everything a button or link of a page's own tools says. A line goes when it says nothing else. */
const buttons = new Set(
  (
    '分享 分享到 分享至 分享给 一键分享 我要分享 微信 微信好友 朋友圈 微信朋友圈 微博 新浪微博 腾讯微博 qq qq空间 qq好友 空间 ' +
    '豆瓣 人人网 贴吧 开心网 打印 打印本页 打印本文 打印文章 关闭 关闭窗口 关闭本页 关闭页面 保存 收藏 收藏本文 加入收藏 ' +
    '推荐 推荐给朋友 发送给朋友 复制 复制链接 复制地址 复制网址 邮件 邮件转发 转发 大 中 小 大号 中号 小号 标准 默认 放大 缩小 ' +
    '字体 字号 字体大小 调整字体 返回 返回顶部 返回首页 返回列表 返回目录 顶部 回到顶部 首页 主页 扫一扫 扫码 扫码关注 ' +
    '扫一扫分享 手机看 手机看新闻 用手机看 手机扫一扫 关注 点赞 赞 踩 评论 举报 投诉 投诉或建议 纠错 我要纠错 语音播报 朗读 ' +
    '听新闻 收听 播放 暂停 下载 下载客户端 打开客户端 打开app 登录 注册 登录注册 退出 搜索 提交 订阅 无障碍 无障碍浏览 ' +
    '进入关怀版 关怀版 长者模式 申请入驻 展开全文 阅读全文 阅读原文 原文链接 查看全文 点击查看 查看更多 更多 展开 收起 换一换 换一批 加载更多 ' +
    '上一篇 下一篇 上一页 下一页 上一版 下一版 上一条 下一条 尾页 末页 参与评论 发表评论 我要评论 查看评论 已有评论 跳转到 ' +
    '繁体 简体 繁體 english 繁体版 简体版 设为首页 网站地图 联系我们 关于我们 意见反馈 广告 arrow baidu sogou google ' +
    '验证码 看不清 换一张 点击刷新 全站热搜 到 至 本文 本页 页面 版面 版面导航 标题导航 全文浏览 我要留言 推荐朋友 发给好友 我来说两句 页 图片 视频 图集 原创 相关 正文 订阅本刊 自动播放 热点栏目 转播到腾讯微博 转播到微博 转到 转到第 领英分享 共 第 听全文 视频播放正在加载中 视频加载中 正在加载 正在加载中 加载中 在看 点个在看 重新浏览 图集已浏览完毕 不感兴趣 请作者喝杯茶 打赏'
  ).split(' '),
)

const word = /\p{L}+/u

const kinds = { letter: 1, start: 2 } as const
const kindsOf = charTable([
  /\p{L}+/gu,
  [...buttons].flatMap(([start = '']) => [start, start.toUpperCase()]),
])

/** Whether the first letter is one that a button starts with: that tells most lines from buttons. */
function startsLikeButton(view: string): boolean {
  for (let at = 0; at < view.length; at++) {
    const kind = kindsOf[view.charCodeAt(at)]
    if (kind === kinds.letter || kind === kinds.start) return kind === kinds.start
  }
  return false
}

/** Where pages offer to share, the longer names first: QQ空间 before QQ. */
const places =
  /QQ空间|QQ好友|QQ|(?:新浪|腾讯|东方|网易|搜狐|人民|新华)?微博|微信朋友圈|微信好友|微信|朋友圈|人人网|豆瓣网?|百度贴吧|贴吧|开心网|腾讯朋友|空间|钉钉/giu
const offers = /(?:我要|一键)?分享[到至]?/gu
const letter = /[\p{L}\p{N}]/u
/** Longest such row. Assumed: the longest seen has 47 characters. */
const mostRow = 80

/** QQ空间新浪微博腾讯微博微信, 分享到微博微信: places to share without a blank between them. */
function isShareRow(view: string): boolean {
  if (view.length > mostRow || !/微[博信]|qq/iu.test(view)) return false
  const rest = view.replace(offers, '')
  const count = rest.match(places)?.length ?? 0
  return count > Number(rest === view) && !letter.test(rest.replace(places, ''))
}

/** 1.75%至2%: an answer, not a pager. */
const amount = /\d(?:\.\d+)?\s?[%‰万亿]/

/** Whether the line says nothing but what buttons say. */
export function isPageButton({ view, kind }: PageLine): boolean {
  if (view.length > 120 || (kind === 'cell' && view.length < 3)) return false
  // 返回某狐，查看更多
  if (view.startsWith('返回') && /^返回\p{Script=Han}{2,6},?\s?查看更多$/u.test(view)) return true
  if (isShareRow(view)) return true
  if (!startsLikeButton(view)) return false
  const [first = ''] = word.exec(view) ?? []
  if (!buttons.has(first.toLowerCase()) || amount.test(view)) return false
  return view
    .toLowerCase()
    .split(/\P{L}+/u)
    .every((label) => label === '' || buttons.has(label))
}

/** Share bars, font sizes, print, close, up: the page's tools. */
export const dropPageButtons = cueRule(
  { name: 'drop-page-buttons', label: '删除分享、字号、打印等按钮', place: 'elsewhere' },
  isPageButton,
)
