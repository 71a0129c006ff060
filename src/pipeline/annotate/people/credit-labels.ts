import type { Role } from '../../../article.ts'
import { type Credit, ofPaper, parseByline } from './byline.ts'
import { hasSurname, labelledNames, longPenName, surnamesOnly } from './names.ts'

/** Labels in front of a colon or bar; `null` ends the value before it and names nobody. */
const labels: ReadonlyMap<string, Role | null> = new Map<string, Role | null>([
  ...['责任编辑', '责编', '责任编校', '责编辑'].map(
    (label) => [label, 'responsible-editor'] as const,
  ),
  ...[
    ...[
      '编辑',
      '本期编辑',
      '本版编辑',
      '网络编辑',
      '微信编辑',
      '新媒体编辑',
      '执行编辑',
      '文字编辑',
    ],
    ...[
      '图文编辑',
      '见习编辑',
      '实习编辑',
      '值班编辑',
      '编校',
      '编发',
      '编排',
      '排版',
      '制作',
      '选稿',
    ],
    ...['美编', '美术编辑', '视觉'],
  ].map((label) => [label, 'editor'] as const),
  ...[
    ...['审核', '审校', '审读', '审签', '签发', '校审', '初审', '复审', '终审', '一审', '二审'],
    ...[
      '三审',
      '初核',
      '复核',
      '核稿',
      '监制',
      '审核人',
      '审批人',
      '签发人',
      '主编',
      '总编',
      '总编辑',
    ],
    ...['值班主任', '值班总编', '值班编委', '审稿', '编委', '编审'],
  ].map((label) => [label, 'reviewer'] as const),
  ...[
    '文字',
    '撰文',
    '撰稿',
    '撰稿人',
    '作者',
    '文/图',
    '图/文',
    '图文',
    '文',
    '供稿人',
    '投稿人',
    '执笔',
    '执笔人',
    '采访整理',
    '整理',
    '编译',
  ].map((label) => [label, 'author'] as const),
  ...['记者', '本报记者', '采写', '采访', '见习记者', '实习生'].map(
    (label) => [label, 'reporter'] as const,
  ),
  ...['通讯员', '特约通讯员', '报道员'].map((label) => [label, 'correspondent'] as const),
  ...['图片', '摄影', '摄', '图', '拍摄'].map((label) => [label, 'photographer'] as const),
  // Proofreaders are none of our roles.
  ...['制图', '图表', '校对', '责任校对', '责校', '一校', '二校', '三校', '译', '译者', '翻译'].map(
    (label) => [label, null] as const,
  ),
  ...[
    ...[
      '供稿',
      '供稿单位',
      '来源',
      '稿源',
      '文章来源',
      '信息来源',
      '稿件来源',
      '时间',
      '日期',
      '发布时间',
    ],
    ...[
      '发表时间',
      '发布日期',
      '更新时间',
      '点击',
      '点击数',
      '点击量',
      '浏览',
      '浏览量',
      '浏览次数',
      '阅读',
    ],
    ...[
      '阅读量',
      '阅读次数',
      '字号',
      '字体',
      '策划',
      '统筹',
      '视频',
      '剪辑',
      '配音',
      '出镜',
      '标签',
      '关键词',
    ],
    ...[
      '电话',
      '地址',
      '邮箱',
      '投稿邮箱',
      '发布',
      '发布人',
      '发布者',
      '录入',
      '录入者',
      '上传',
      '分享',
      '人气',
    ],
    ...['评论', '声明', '投稿', '联系', '网址', '设计', '海报', '单位', '栏目', '分类', '责任'],
  ].map((label) => [label, null] as const),
])

const byLength = [...labels.keys()].sort((a, b) => b.length - a.length)
const labelled = new RegExp(
  `(?<!\\p{Script=Han})(${byLength.join('|')})(?:\\([^()]{0,6}\\))?\\s*[:|/]\\s*|(${byLength.filter((label) => label.length > 1).join('|')})\\s*:\\s*`,
  'gu',
)
/** 责任编辑 张三, (某网编辑 张三): no colon, so the line must hold names alone behind the label. */
const bare =
  /^\(?(?:\p{Script=Han}{2,10}(?:网|报|社|台|中心))?(责任编辑|责编|编辑|审核|校对|作者|文\/图|图\/文|文字|摄影)\s+([^:|()]{2,30}?)\)?$/u
/** |作者张三|来源某网|: in a line of cells, label and value stand glued. */
const cell = /^\s*(作者|编辑|责编)\s?(\p{Script=Han}{2,4})\s*$/u
/** 作 者, 编 辑: set wide to align. */
const wide = /(?<!\p{Script=Han})(作|编|来|审|校|责)\s+(者|辑|源|核|对|编)(?=[\s:|])/gu
/** 【撰文】张三: the label in a box of its own. */
const squared = /【(\p{Script=Han}{2,6})】(?=\s?\p{Script=Han})/gu
const lineLimit = 200

/** 一等奖作品《大地》作者:张三: who made the work that stands in front of the label. */
const ofWork = /(?:》|作品|奖)[\s,]?$/u

/** People of a folded credit line such as 编辑:A 审核:B or 一审|A 二审|B、C. */
export function labelledCredits(line: string): readonly Credit[] {
  // A value stands behind a sign or a blank; most lines of a page have neither.
  if (line.length > lineLimit || !/[:|/、\s】]/u.test(line)) return []
  const plain = line
    .replace(wide, '$1$2')
    .replace(squared, (whole, label: string) => (labels.has(label) ? `${label}:` : whole))
  const spaced = spacedCredits(plain)
  if (spaced.length > 0) return spaced
  const open = bare.exec(plain)
  if (open) return namedAs(labels.get(open[1] ?? ''), open[2] ?? '')

  const marks = /[:|/]/u.test(plain) ? [...plain.matchAll(labelled)] : []
  if (marks.length === 0) return plain.split('|').length > 2 ? cellCredits(plain) : []
  return marks.flatMap((mark, at) => {
    const ahead = plain.slice(0, mark.index)
    if (ofWork.test(ahead) && !ofPaper.test(ahead) && !ahead.includes('据')) return []
    const value = plain.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? plain.length)
    const label = mark[1] ?? mark[2] ?? ''
    return label === '供稿'
      ? contributors(valuePart(value))
      : namedAs(labels.get(label), valuePart(value))
  })
}

/** 编辑 张三 校对 李四: labels and names in turn, with blanks alone between them. */
function spacedCredits(line: string): readonly Credit[] {
  const words = line
    .trim()
    .replace(/\([^()]{0,6}\)/gu, ' ')
    .replace(/^[[【(]|[\]】)]$/gu, '')
    .trim()
    .split(/[\s、]+/u)
  const isLabel = (word: string) => word.length > 1 && labels.has(word)
  if (words.filter(isLabel).length < 2 || !isLabel(words[0] ?? '')) return []
  if (!words.every((word) => isLabel(word) || hasSurname(word))) return []
  let role: Role | null = null
  const credits: Credit[] = []
  for (const word of words) {
    if (isLabel(word)) role = labels.get(word) ?? null
    else if (role) credits.push({ role, name: word })
  }
  return credits
}

function cellCredits(line: string): readonly Credit[] {
  return line.split('|').flatMap((part) => {
    const match = cell.exec(part)
    const name = match?.[2] ?? ''
    return hasSurname(name) ? namedAs(labels.get(match?.[1] ?? ''), name) : []
  })
}

/** The value up to the bracket that closes around the label: (责编:甲(实习)、乙). */
function valuePart(rest: string): string {
  const noted = rest.replace(/\([^()]{0,12}\)/gu, ' ').replace(/^\s*[[【(]/u, '')
  return noted.split(/[[【)\]】。:]/u)[0] ?? ''
}

/** 南都见习记者 张三: who they are, in front of the names. */
const standing =
  /^\s*(?:《[^《》]{2,16}》)?[\p{Script=Han}·•]{0,14}?(?:首席|特约|见习|实习)?(?:记者|通讯员|专栏作者|评论员|实习生)\s*/u
/** 作者张三系某大学教授, 张三北京大学教授: what an author is, behind the name. */
const office =
  /^\s*(\p{Script=Han}{2,3}?)(?:系|(?=北京|上海|中国|全国|清华|复旦|国家|中共))\p{Script=Han}{4,}/u
/** 某大学历史学院张三, 某中心部长、研究员张三: the office in front of the name. */
const officer =
  /(?:大学|学院|学系|研究[所院员]|教授|主任|部长|院长|所长|专家|博士|学者)(\p{Script=Han}{2,3})$/u
const editing: ReadonlySet<Role> = new Set(['editor', 'responsible-editor', 'reviewer'])

/** Districts that look like a name: 供稿：高新区. */
const place = /[区县市镇乡村路所库矿]$/u

/** 供稿：张三 names a writer only when nothing but people stands there; most often it is a department. */
function contributors(value: string): readonly Credit[] {
  const names = surnamesOnly(value) ?? []
  return names.some((name) => place.test(name))
    ? []
    : names.map((name) => ({ role: 'author', name }))
}

function namedAs(role: Role | null | undefined, value: string): readonly Credit[] {
  if (!role) return []
  // 作者:记者 甲 通讯员 乙: the value tells the roles.
  const own = editing.has(role) || !/记者|通讯员/u.test(value) ? null : parseByline(value)
  if (own && !own.bare) return own.credits
  const plain = value.replace(standing, '')
  const holder = office.exec(plain)?.[1] ?? officer.exec(plain.trim())?.[1]
  const names = labelledNames(holder !== undefined && hasSurname(holder) ? holder : plain)
  const penName = names.length === 0 && editing.has(role) ? longPenName(plain) : null
  return (penName === null ? names : [penName]).map((name) => ({ role, name }))
}
