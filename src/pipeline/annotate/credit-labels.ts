import type { Role } from '../../article.ts'
import type { Credit } from './byline.ts'
import { labelledNames } from './names.ts'

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
      '编审',
      '编排',
      '排版',
      '制作',
    ],
    ...['美编', '美术编辑', '视觉'],
  ].map((label) => [label, 'editor'] as const),
  ...[
    ...[
      '审核',
      '审校',
      '审读',
      '审签',
      '签发',
      '校对',
      '校审',
      '初审',
      '复审',
      '终审',
      '一审',
      '二审',
    ],
    ...['三审', '一校', '二校', '三校', '初核', '复核', '核稿', '监制', '主编', '总编', '总编辑'],
    ...['值班主任', '值班总编', '值班编委', '审稿', '编委', '责任校对', '责校'],
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
  ].map((label) => [label, 'author'] as const),
  ...['记者', '本报记者', '采写', '采访', '见习记者', '实习生'].map(
    (label) => [label, 'reporter'] as const,
  ),
  ...['通讯员', '特约通讯员', '报道员'].map((label) => [label, 'correspondent'] as const),
  ...['图片', '摄影', '摄', '图', '拍摄'].map((label) => [label, 'photographer'] as const),
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
  `(?<!\\p{Script=Han})(${byLength.join('|')})(?:\\([^()]{0,6}\\))?\\s*[:|]\\s*|(${byLength.filter((label) => label.length > 1).join('|')})\\s*:\\s*`,
  'gu',
)
/** 责任编辑 张三: no colon, so the line must begin with the label and hold names alone. */
const bare =
  /^\(?(责任编辑|责编|编辑|审核|校对|作者|文\/图|图\/文|文字|摄影)\s+([^:|()]{2,30}?)\)?$/u
/** 作 者, 编 辑: set wide to align. */
const wide = /(?<!\p{Script=Han}[\s]?)(作|编|来|审|校)\s+(者|辑|源|核|对)(?=[\s:|])/gu
const lineLimit = 200

/** People of a folded credit line such as 编辑:A 审核:B or 一审|A 二审|B、C. */
export function labelledCredits(line: string): readonly Credit[] {
  if (line.length > lineLimit) return []
  const plain = line.replace(wide, '$1$2')
  const open = bare.exec(plain)
  if (open) return namedAs(labels.get(open[1] ?? ''), open[2] ?? '')

  const marks = [...plain.matchAll(labelled)]
  return marks.flatMap((mark, at) => {
    const value = plain.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? plain.length)
    return namedAs(labels.get(mark[1] ?? mark[2] ?? ''), valuePart(value))
  })
}

/** The value up to the bracket that closes around the label: (责编:甲(实习)、乙). */
function valuePart(rest: string): string {
  const noted = rest.replace(/\([^()]{0,12}\)/gu, ' ')
  return noted.split(/[)\]】。]/u)[0] ?? ''
}

function namedAs(role: Role | null | undefined, value: string): readonly Credit[] {
  if (!role) return []
  const plain = value.replace(/^\s*(?:本报|本网|本刊|见习|实习)?(?:记者|通讯员)\s*/u, '')
  return labelledNames(plain).map((name) => ({ role, name }))
}
