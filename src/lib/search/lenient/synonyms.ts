/**
 * What readers call in other words than the articles do. Names of topics and bodies are in the table
 * of terms, which editors keep; these are words of common speech.
 */

/** One thing under several names: what is found by another name is asked for just the same. */
const sameThings = words(`
  竞赛 比赛 大赛
  劳模 劳动模范
  人工智能 人工智慧 ai
  网约配送员 外卖配送员 外卖员 外卖小哥 外卖骑手 外卖哥 送餐员 送外卖 骑手 配送员
  快递员 快递小哥
  发改委 发展改革委 发展和改革委员会
  人社局 人社厅 人力社保局 人力资源社会保障局 人力资源社会保障厅 人力资源和社会保障局
  职校 职业学校 职业院校 职业技术学校 职中
  修车 汽车维修 汽修
  修电梯 电梯维修
  中新网 中国新闻网
  数字化 数位化
  软件 软体
  网络 网路
  首家 首个 首座 首所 第一家 第一个 第一座 第一所
  裁缝 缝纫工
  师带徒 师傅带徒弟 师傅带徒 老师傅带徒弟
`)

/** Words that are near one another: only where no article holds what was typed. */
const nearThings = words(`
  工人 职工 员工
  竞赛 比武 赛事
  措施 举措
  奖励 奖金 奖励金 奖励资金
  补助 补贴 津贴
  培训 培训班 学习班
  经费 资金
  待遇 收入 工资 薪酬
  成立 组建 设立
  签约 签订 签下
  教师 老师 讲师
  企业 公司
  学历 文凭
  资格证 证书
  农民工 务工人员
  司机 驾驶员
`)

/** English words of those who look for Chinese articles. */
const english = new Map(
  words(`
    skill 技能
    skills 技能
    competition 竞赛
    contest 竞赛
    craftsman 工匠
    craftsmen 工匠
    artisan 工匠
    academy 学院
    college 学院
    school 学校
    union 工会
    unions 工会
    worker 职工 工人 劳模
    workers 职工 工人 劳模
    model 劳模 模范
    training 培训
    innovation 创新
    studio 工作室
    workshop 工作室
    reform 改革
    robot 机器人
    delivery 配送员 快递员
    courier 快递员
    vocational 职业
  `).map(([word = '', ...meanings]) => [word, meanings]),
)

function words(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
}

/** Other ways to say a text at most, and words of it that are said otherwise at once. */
const most = 16
const mostWords = 2

/**
 * The text in other words: of the same meaning, or where `isNear` also of a near one. Its ordinals
 * and small numbers in the other digits count as the same.
 */
export function otherWords(text: string, options: Options): string[] {
  const meanings = english.get(text)
  if (meanings) return meanings
  let all = [text]
  for (let round = 0; round < mostWords; round++) {
    all = [...new Set(all.flatMap((one) => [one, ...replaced(one, options)]))]
  }
  return all.filter((one) => one !== text).slice(0, most)
}

/** Whether a word means something in English only: no pinyin. */
export const isEnglish = (text: string): boolean => english.has(text) || text === 'ai'

/** Whether it is another word for something as a whole: 外卖小哥. */
export const hasOtherWords = (text: string): boolean =>
  sameThings.some((group) => group.includes(text))

interface Options {
  readonly isNear: boolean
  /** Whether the articles have a word. */
  readonly isKnown: (word: string) => boolean
}

function replaced(text: string, { isNear, isKnown }: Options): string[] {
  const groups = isNear ? [...sameThings, ...nearThings] : sameThings
  const ofWords = groups.flatMap((group) => {
    const held = group.filter((word) => holds(text, word))
    // 外卖骑手 holds 骑手, which alone would leave 外卖 behind.
    const [word] = held.sort((a, b) => b.length - a.length)
    if (word === undefined) return []
    return group
      .filter((other) => !held.includes(other) && isKnown(other))
      .map((other) => text.replace(word, other))
  })
  return [...ofWords, ...inOtherDigits(text)]
}

const holds = (text: string, word: string): boolean =>
  word === 'ai' ? /(?<![a-z])ai(?![a-z])/.test(text) : text.includes(word)

const han = '〇一二三四五六七八九十'

/** 第一名 as 第1名 and 四家 as 4家, and the reverse. */
function inOtherDigits(text: string): string[] {
  const arabic = text.replace(
    /(?<![〇一二三四五六七八九十百千万亿])[一二三四五六七八九十](?=[家所名个项届座场类支人条级])/u,
    (digit) => String(han.indexOf(digit)),
  )
  const inHan = text.replace(
    /(?<![\d.])(?:[1-9]|10)(?=[家所名个项届座场类支人条级])/u,
    (digit) => han[Number(digit)] ?? digit,
  )
  return [arabic, inHan].filter((one) => one !== text)
}
