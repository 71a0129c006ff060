/** Chinese surnames in common use, one Han each. Source: 百家姓 and the 2020 register's first 400. */
const surnames = new Set(
  `常洪赖揣庹蔚逄綦郗荀谯迮暨桓渠税王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭尉冶斯元束檀衣阴昝智奉植衡富尧闭由竺卯幺仉青旷化苻续达濮暴宛郏双杞仰鄂岩水竹闪`,
)
const compound = new Set(
  `欧阳 上官 皇甫 令狐 诸葛 司徒 司马 司空 申屠 夏侯 完颜 慕容 尉迟 东方 西门 南宫 独孤 公孙 轩辕 端木 百里 呼延 东郭 长孙 宇文 淳于 单于 澹台 公冶 宗政 太史 钟离 拓跋 闻人 赫连 鲜于 闾丘 亓官 濮阳 纳兰 第五 扎西 次仁 多吉 达娃 旦增 格桑 洛桑 尼玛 索朗 德吉 卓玛 白玛 平措 拉巴 普布 边巴 强巴`.split(
    ' ',
  ),
)

/** What stands where a name could and is none: roles, tools of the page, words of notes and of time. */
const notNames = new Set(
  `记者 通讯员 本报 本站 本网 本刊 编辑 推荐 综合 整理 原创 佚名 未知 匿名 管理员 网络 转载 责编 审核 作者 来源 图片 资料 实习 实习生 发布 投稿 报道 摄影 文字 打印 关闭 收藏 保存 分享 字体 字号 返回 顶部 上一篇 下一篇 相关 点击 浏览 阅读 时间 日期 日前 近日 今日 今天 昨日 昨天 当日 小编 办公室 宣传部 宣教部 编辑部 站内 采集 站内采集 全文完 完结 资料图 资料图片 视频 供稿 供图 终审 初审 复审 校对 校审 监制 策划 统筹 连载 待续 图文 通讯 消息 提供 拍摄 联合 名单 团队 金钱 威望 积分 贡献 精华 主题 帖子 好友 热线 校稿 排版 复核 配图 见习 投诉 爱心 集体 两位 手记 暗访 直击 观察 亲历 现场 连线 走访 大学 如图 图略 下同 暂无 无名 网友 网站 评论 留言 来稿 首页 正文 更多 查看 详情 欢迎 关注 扫码 温馨提示 黑体 其他 公告 文摘 节选 暂定 试行 修订 草案 主任 书记 主席 部长 科长 全国 单位 项目 平台 高级 初级 万元 方案 公示 应急 安全 沈阳 长沙 郑州 广州 杭州 深圳 厦门 青岛 大连 宁波 苏州 无锡 西安 兰州 银川 西宁 太原 济南 合肥 福州 贵阳 昆明 拉萨 长春 哈尔滨 常州 徐州 成都 石家庄 包头 海口 南京 南昌 南宁 武汉 金华 温州 安庆 文字大小 字体大小 文章精选 化名 简介 锁定 讨论 制图 编译 江苏 江西 云南 海南 安徽 湖南 湖北 河南 河北 重庆 上海 北京 天津`.split(
    /\s+/u,
  ),
)
const bodySuffix =
  /(?:部|科|处|局|厅|室|委|会|网|报|社|台|组|院|校|厂|办|站|队|号|版|型|类|期|项|次|级)$/u
const longSuffix = /(?:中心|公司|集团|工会|机关|部门|频道|融媒|客户端|发布|日报|晚报)$/u
/** Streets, schools and offices: what stands in front is no run of names. */
const placeSuffix = /(?:街道|社区|支队|大队|学校|学院|大学|中学|小学|医院|委员会|办事处)$/u
/** How people are called, and no part of a name. */
const address = /(?:同志|先生|女士)$/u
const minority = /^\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8}){1,3}$/u

/** Words a name cannot be, whatever stands around them: bodies, sections, roles. */
const isBody = (word: string) =>
  notNames.has(word) ||
  longSuffix.test(word) ||
  address.test(word) ||
  (word.length >= 3 && bodySuffix.test(word))

/** Whether a word has the shape of a personal name: two to four Han, or parts joined by `·`. */
export function isNameShape(word: string): boolean {
  if (minority.test(word)) return !/^图|提供$|供图$/u.test(word)
  return /^\p{Script=Han}{2,4}$/u.test(word) && !isBody(word)
}

/** Whether a word has the shape of a name and begins with a surname. */
export function hasSurname(word: string): boolean {
  if (!isNameShape(word)) return false
  if (minority.test(word)) return isNameShape(word)
  if (compound.has(word.slice(0, 2))) return word.length > 2
  return surnames.has(word.slice(0, 1)) && word.length <= 4
}

/** Longest run of glued names that is cut, in Han. Assumed: eight names. */
const gluedLimit = 24

/** The surnames of four people in five, by the register of 2020. */
const common = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
)

interface Run {
  readonly names: readonly string[]
  /** Names that begin with a rare surname: 明达 in 王明达. */
  readonly rare: number
}

/** The likeliest names of a run without blanks; `null` when some part begins no name. */
function namesOfRun(run: string): Run | null {
  if (run === '') return { names: [], rare: 0 }
  const cuts = [3, 2].flatMap((length) => {
    const name = run.slice(0, length)
    const rest = name.length === length && hasSurname(name) ? namesOfRun(run.slice(length)) : null
    const rare = common.has(name.slice(0, 1)) ? 0 : 1
    return rest ? [{ names: [name, ...rest.names], rare: rest.rare + rare }] : []
  })
  return cuts.toSorted((a, b) => a.rare - b.rare)[0] ?? null
}

/** Cuts names that stand without a blank; one word when it is no such run. */
function splitGlued(word: string): readonly string[] {
  if (!/^\p{Script=Han}{4,}$/u.test(word) || word.length > gluedLimit) return [word]
  if (compound.has(word.slice(0, 2)) || placeSuffix.test(word)) return [word]
  // 记者 蒋某某文: what they made, glued to the name.
  if (word.length === 4 && /[文图摄]$/u.test(word) && hasSurname(word.slice(0, 3))) {
    const [front, back] = [word.slice(0, 2), word.slice(2)]
    if (!(hasSurname(front) && hasSurname(back))) return [word.slice(0, 3)]
  }
  if (word.length === 4) {
    const parts = [word.slice(0, 2), word.slice(2)]
    return parts.every(hasSurname) ? parts : [word]
  }
  return namesOfRun(word)?.names ?? [word]
}

const tails =
  /(?:\/\s?\p{Script=Han}{2,8}报[道导]|文\/图|图\/文|文并图|摄影报道|综合报道|\/(?:文|图|摄)|\s(?:文|图文|图|摄|摄影|报道|整理|整合|综合|编译|供稿|图片|撰文)|\s?(?:受访者|受访单位|资料)供图|报[道导]|供稿|撰稿|摄影|\s?发自\p{Script=Han}{2,8})$/u
/** 山东冠县报道: the place of the report, behind the names. */
const placeTail = /^(.*\S)\s+(\p{Script=Han}{2,8}?)\s?报[道导]$/u
/** 文/张三, 文|张三, 文/图 张三: the credit named in front of its people. */
const lead =
  /^(?:(?:本版)?(?:文\/图|图\/文|图文|撰文|执笔)\s*[|:/]?\s*|(?:文|图)\s?[|:/\\\\]{1,12}\s?)/u

/** Takes what a credit says behind its names (文/图, 摄影报道, 报道, 摄) off its end. */
export function stripTail(text: string): string {
  const placed = placeTail.exec(text.trim())
  let rest = placed && !hasSurname(placed[2] ?? '') ? (placed[1] ?? '') : text.trim()
  for (let cut = rest.replace(tails, '').trim(); cut !== rest;) {
    rest = cut
    cut = rest.replace(tails, '').trim()
  }
  return rest
}

/** Number or account of an editor in the house: 张三_NB11143, 李四 PN054, 王五_wangwu. */
const staffCode = /(?:_[A-Za-z]{1,16}\d{0,8}|\s[A-Z]{1,4}\d{2,8})(?![\p{L}\d])/gu

/**
 * Words of a folded credit, notes in brackets dropped, `王 强` (two single Han: set wide to align)
 * made one, glued names cut.
 */
export function creditWords(text: string): readonly string[] {
  const plain = text.replace(/\([^()]{0,12}\)/gu, ' ').replace(staffCode, ' ')
  const words: string[] = []
  let single = ''
  for (const word of plain.split(/[\s、,;/&＆+]+/u).filter((part) => part !== '')) {
    if (/^\p{Script=Han}$/u.test(word) && single === '') {
      single = word
      continue
    }
    words.push(...(single !== '' && word.length > 1 ? [single, word] : [single + word]))
    single = ''
  }
  if (single !== '') words.push(single)
  return words.flatMap((word) => splitGlued(word.replace(/[.。:|]+$/u, '')))
}

/** The names of a folded credit when it holds names only, `null` otherwise; all with a surname. */
export function surnamesOnly(text: string): readonly string[] | null {
  const words = creditWords(stripTail(text.replace(lead, '')))
  return words.length > 0 && words.length <= 8 && words.every(hasSurname) ? words : null
}

/** Demi Xia, Alice: a Latin name, each part with its capital. */
const latin = /^\p{Lu}\p{Ll}{1,15}(?:[ ·]\p{Lu}\p{Ll}{1,15}){0,2}$/u
const noLatin =
  /^(?:Admin|Administrator|Editor|Author|Root|System|User|Test|Guest|Null|None|Newsroom|News|Webmaster)$/iu
/** chillcarl: the account of an author or editor; NN076 and xwzx03 are numbers of the house. */
const account = /^[a-z]{3,20}$/u
/** 棒棒不是糖: a longer pen name, alone behind its label and with no word of a body in it. */
const penName = /^\p{Script=Han}{5,6}$/u
const noPenName =
  /[部科处局厅室委会网报社台组院校站队号员者]$|新闻|头条|工会|客户|官方|平台|编辑|整理|综合|投稿|宣传|掌上|今日|融媒|频道|中心|转载|原创|来源|公司|集团|报道|摄影|[省市县区]/u

/** The names of a folded credit behind an explicit label: a pen name needs no surname. */
export function labelledNames(text: string): readonly string[] {
  const whole = stripTail(text).replace(staffCode, ' ').trim()
  if (latin.test(whole) || account.test(whole)) return noLatin.test(whole) ? [] : [whole]
  const listed = new Set(whole.split('、').slice(1))
  const names: string[] = []
  for (const word of creditWords(whole)) {
    if (isBody(word)) continue
    // Behind 、 stands one more of a list: 解云、业文.
    const isListed = names.length === 0 || listed.has(word)
    const isPenName = isListed && word.length <= 3 && isNameShape(word)
    const fits = isPenName || hasSurname(word)
    if (!fits) break
    names.push(word)
  }
  return names
}

/** The longer pen name that stands alone in a folded value; `null` for names and for bodies. */
export function longPenName(text: string): string | null {
  const words = creditWords(text)
  const [only] = words
  if (only === undefined || words.length > 1 || !penName.test(only)) return null
  return noPenName.test(only) || isBody(only) ? null : only
}
