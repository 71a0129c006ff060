/** Longest subject kept, in UTF-16 units (assumed: longer ones are clauses, not things). */
const longest = 14

/** Where the counted noun behind a number ends. */
const nounEnd =
  /[\P{Script=Han}]|[的了在为是将共已均并且与和及等被由参入获取实通]|以上|参加|参与|得到|完成|报名|齐聚|同台|展开|接受|受聘|之多|组成|带动|覆盖/u
const clauseStart = /[，。；：、！？,;:!?“”（）()※\s]/u
/** Words that lead up to a number and say nothing of the thing. */
const filler =
  /(?:已经|目前|累计|一共|总共|共计|共有|共|现有|现已|已|达到|达|约|近|超过|突破|有|为|是|了|到|至|分别|总数|合计|来自|包括|含|新增|至少)+$/u
/** What stands before the verb: who and when, no thing. */
const leadIn =
  /^.*(?:总工会|近[一二两三四五六七八九十\d]{1,3}年|今年|去年|\d{4}年|全[省市县区年]|年均|每年|每人|累计|先后|其中|目前|[并还共已将现可])(?:有|了)?/u

/**
 * What a figure counts, from the words around it: the noun behind (31家企业 → 企业), else verb and noun
 * before (培训职工90万人次 → 培训职工). `null` when neither side says.
 */
export function countedThing(before: string, behind: string): string | null {
  const noun = behind.slice(0, longest + 1).split(nounEnd, 1)[0] ?? ''
  const clause = before.split(clauseStart).at(-1) ?? ''
  const quoted = /“([^“”]{2,14})”$/u.exec(before)?.[1]
  const subject = quoted ?? clause.replace(filler, '').replace(leadIn, '')
  const thing = noun.length >= 2 && noun.length <= longest ? noun : subject.slice(-longest)
  return /^\p{Script=Han}{2,}$/u.test(thing) ? thing : null
}
