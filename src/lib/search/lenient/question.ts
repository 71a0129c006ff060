/** Words of asking. They are taken out only where no article holds the question as it stands. */
const asking =
  /请问(?:一下)?|请教|现在|目前|最早|最近|最新的?|什么时候|什么时间|什么地方|什么样|为什么|(?:是|叫)(?:什么|啥)(?:意思|活动|东西|项目|制度|概念)?|什么意思|什么叫|什么|怎么办|怎么样|(?:怎么|怎样|如何)(?:(?:才能|去)?(?:报名|申请|申报|参加|参与|办理|领取|联系|查询)(?=$|[？?]))?|指的?是|由?谁|(?:一共|总共|共)?有?[在去到]?哪[一二两三四五六七八九十几]?(?:些|个|家|所|位|年|届|里|儿)?(?:地方|地区|省份|省|城市|单位|学校|企业)?|(?:一年|每年|一次|一般|大概)?(?:能|可以)?(?:一共|总共|共|给|发|奖|补)?有?(?:多少|几)(?:人次|人|家|个|名|项|场|所|万|钱|次|年|天|届)?(?:[办开搞评比]|举[办行])?(?:一次|一届|一回)?|有没有|是不是|是否|能不能|可不可以|可以吗|何时|何地|介绍一下|关于|的?(?:相关|有关)?(?:报道|新闻|消息|文章|资料)$|了没有|[吗呢吧啊？?]/g

export interface Stripped {
  readonly rest: readonly string[]
  readonly dropped: readonly string[]
}

/** A question's words without those of asking; `null` for what is no question. */
export function stripQuestion(text: string): Stripped | null {
  const dropped = text.match(asking)
  if (!dropped) return null
  const rest = text
    .split(asking)
    .flatMap((piece) => softParts(piece))
    .map((piece) =>
      piece.replaceAll(
        /^(?:都|会|是|有|被|将|在|了|还|已|已经|的)+|(?:了|的|是|有|在|都|被|过)+$|(?<=..)(?:和|(?:可以|能够|能|需要|应该|要)?(?:得到|拿到|获得|领到|享受|领取|领|拿|申报|申请|参评))$/g,
        '',
      ),
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  const said = dropped.filter((word) => /\p{L}/u.test(word))
  return rest.length === 0 ? null : { rest, dropped: [...new Set(said)] }
}

/** 评出来, 办的, 选上了: characters of asking alone, for what is bestowed, held or set up. */
const ofVerb = /^都?[评选办建开搞做][得过]?(?:出来|起来|下来|上来|出|上|好|成|完)?[了过的]?$/

/** Whether a part of a question is no more than what is left of its verb. */
export const isOfVerb = (part: string): boolean => part.length > 1 && ofVerb.test(part)

/** Signs that end a part of a sentence, not a number as in 3,000 or 10:30. */
const ends = /(?<!\d)[,:]|[,:](?!\d)|[;!?|。、_]/u

/** Cuts at signs, and at words of grammar that stand between two words: 苏州的工匠学院. */
export function softParts(text: string): string[] {
  const parts = text
    .split(ends)
    .map((part) => part.replace(/(?<=..)的$/, ''))
    .flatMap((part) => part.split(/(?<=..)(?:的|了|在|是|和|与|及|对|把|被|于)(?=..)/u))
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part))
}
