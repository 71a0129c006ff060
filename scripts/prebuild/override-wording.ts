/** What is said to an editor, who knows no programming, about a correction that cannot be read. */

/** How each field is written; also the list of all fields. */
const howTo: Readonly<Record<string, string>> = {
  id: "文章编号，16 位，写在引号里：id: '0123456789abcdef'",
  raw: '原始网页的文件名：raw: 某页.html',
  title: '标题，一行文字：title: 更正后的标题',
  published: '日期用短横线和两位数的月、日：published: 2023-06-21',
  source: '来源媒体，一行文字：source: 工人日报',
  platform: '转载平台，一行文字：platform: 网易号',
  url: '完整网址，以 http:// 或 https:// 开头：url: https://www.example.cn/1.html',
  people:
    '每人一行：- { role: reporter, name: 张某某 }；role 可用 reporter 记者、correspondent 通讯员、author 作者、photographer 摄影、editor 编辑、responsible-editor 责任编辑、reviewer 审核',
  region: '分开写：region: { province: 江苏省, city: 苏州市 }；code 为 6 位数字，写在引号里',
  topics: '列在方括号里：topics: [技能竞赛, 工匠学院]',
  orgs: '列在方括号里：orgs: [苏州市总工会]',
  story: '事件编号，16 位，写在引号里；独立成篇写 story: null',
  reviewed: '写 reviewed: true（已与原页核对）',
  status: 'status: accept（收录）或 status: reject（不收，须写 reason）',
  reason: '理由，一行文字：reason: 不是工会的报道',
  replace: '每处一行：- { find: 正文里的原文字, with: 改成的文字 }',
  note: '说明，一行文字，读者可见：note: 据原文网页核对',
  day: '更正日期：day: 2026-11-20',
}

export interface Wording {
  readonly message: string
  readonly hint: string
}

/** A field whose value does not fit. `own` is a message of the schema itself, in Chinese. */
export function fieldWording(path: readonly PropertyKey[], own: string | null): Wording {
  const field = String(path[0] ?? '')
  if (field === '') {
    return {
      message: '这个文件里没有“字段: 内容”',
      hint: '每行写一个“字段: 内容”，冒号用半角，后面空一格，如 title: 更正后的标题。',
    }
  }
  const how = howTo[field]
  return {
    message: own ?? `“${path.map(String).join('.')}”的写法不对`,
    hint: how === undefined ? '写法见 content/overrides/README.md。' : `${how}。`,
  }
}

/** Fields that do not exist. */
export function unknownWording(keys: readonly string[], path: readonly PropertyKey[]): Wording {
  const named = keys.map((key) => `“${key}”`).join('、')
  const inside = path.length === 0 ? null : howTo[String(path[0])]
  return {
    message: `没有叫${named}的字段`,
    hint: inside ? `${inside}。` : `字段名只能用：${Object.keys(howTo).join(' ')}。`,
  }
}

/** Errors of the YAML reader by its code. */
const yamlWords: Readonly<Record<string, Wording>> = {
  BAD_INDENT: { message: '缩进或括号不对', hint: '请让同一层的各行左端对齐，方括号、花括号成对。' },
  BAD_SCALAR_START: {
    message: '内容以特殊符号开头',
    hint: '以 @ % ` 等符号开头的内容，请整个放进英文单引号。',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: '这一行有两个“: ”，或下一行缩进多了',
    hint: '内容里有“: ”的，请整个放进英文单引号；各字段左端对齐。',
  },
  DUPLICATE_KEY: { message: '同一个字段写了两次', hint: '请只留一行。' },
  MISSING_CHAR: { message: '引号或括号没有成对', hint: '请补上结尾的引号、方括号或花括号。' },
  MULTILINE_IMPLICIT_KEY: { message: '一个字段占了两行', hint: '请把字段和内容写在同一行。' },
  TAB_AS_INDENT: { message: '用了制表符（Tab）缩进', hint: '请改用空格。' },
}

export function yamlWording(code: string): Wording {
  const { message, hint } = yamlWords[code] ?? {
    message: '看不懂这一行',
    hint: '请检查缩进、引号和冒号后的空格。',
  }
  return { message: `${message}（不是合格的 YAML）`, hint }
}
