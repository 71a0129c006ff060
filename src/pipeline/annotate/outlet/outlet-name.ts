/** What an outlet's name ends with. 市总工会 and 发布 are the names of union and government accounts. */
const ending =
  /(?:网|报|社|台|刊|杂志|在线|客户端|频道|电视|广播|新闻|融媒|融媒体|融媒体中心|传媒|观察|视点|发布|号|门户|论坛|时讯|周刊|导报|工会|之窗|之声|通讯社|APP|app|中文站|中文网)$/u
const noOutlet =
  /^(?:本报|本网|本站|本刊|本台|本社|网络|互联网|网上|综合|整理|原创|未知|不详|佚名|转载|转贴|其他|无|admin|管理员|系统管理员?|本站原创|网络整理|网站|来源|作者|编辑|新闻|频道|通讯|资讯|首页|正文|互联网综合|icon|(?:电脑|手机|安卓|苹果)?(?:网页版?|客户端|触屏版))$/iu
/** 某报 数字报: that a paper is read on a screen, and no paper of that name. */
export const isEdition = (word: string): boolean =>
  /^(?:(?:多媒体)?数字报(?:刊)?|电子报|电子版|数字版)$/u.test(word)

/** 转载文章, 本站整理, 互联网资料: that it is taken over, not from whom. */
const takenOver =
  /^(?:本站|本网|网络|互联网|网友|用户|读者|会员|转载|转贴|综合|原创)(?:文章|整理|内容|综合|转载|投稿|原创|编辑|发布|发表|稿件|媒体|资料|收集|采集|素材|新闻|来稿|上传|供稿)+$/u

/** What a page prints where an outlet could stand, and is none. */
const isNone = (name: string): boolean =>
  noOutlet.test(name) || isEdition(name) || takenOver.test(name)

const wordy = /[。,;!?<>{}=]|https?:|\d{6}/u
/** Longest outlet name: 中国工会新闻网全国职工教育培训频道 has 17. Assumed. */
const nameLimit = 24

/** An outlet's name without the marks around it; `null` for nothing, a sentence or 本站 and the like. */
export function outletName(text: string): string | null {
  const name = text
    .trim()
    .replace(/^[《“"'「【[(\s·•@]+|[》”"'」】\])|/\s.、•·—-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    // “学习强国”学习平台
    .replace(/^([^“”]*)”(?=.)/u, '$1')
    .replace(/^据(?=.{2,6}(?:社|网|报|台)$)/u, '')
  const size = [...name].length
  if (size < 2 || size > nameLimit || wordy.test(name)) return null
  // 澎湃新闻·澎湃号·政务 is where an account posts, not the account.
  if (/·\p{Script=Han}{2}号(?:·|$)/u.test(name)) return null
  if (isNone(name)) return null
  return /\p{L}/u.test(name) ? name : null
}

/** Whether a name ends as outlets' names do, so that it may stand without a label. */
export function looksLikeOutlet(name: string): boolean {
  return name.length >= 3 && name.length <= nameLimit && ending.test(name) && !isNone(name)
}
