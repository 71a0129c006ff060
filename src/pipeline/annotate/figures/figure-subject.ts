/** Longest subject kept, in UTF-16 units (assumed: longer ones are clauses, not things). */
const longest = 14

/** Where the counted noun behind a number ends. Words of two characters first: they are cut whole. */
const nounEnd =
  /以上|参加|参与|得到|完成|报名|齐聚|同台|同场|展开|接受|受聘|之多|组成|带动|覆盖|加入|荣获|派出|签下|签约|拿到|拿下|领到|亮出|走进|走上|站上|决出|结业|中有|纷纷|踊跃|轮流|轮番|陆续|[\P{Script=Han}的了在为是将共已均并且与和及等被由参入获取实通]/u
/** An adverb that the noun ran into: 三个项目都, 选手要. */
const nounTail = /(?:全部|都|也|就|要|还|只|又|各|(?<![高初集])中|里|内)+$/u
/** No noun follows but a bound, a time or a mere kind: 50名左右, 200人之间, 123项全区性、行业性竞赛. */
const noNoun = /^(?:左右|以上|以下|以内|以来|之[内前后间中])/u
const kindOnly = /(?:(?<![男女])性|[国省市县区]家?级)$/u

const clauseStart = /[，。；：、！？,;:!?“”（）()※\s]/u
/** Words that lead up to a number and say nothing of the thing. */
const filler =
  /(?:已经|目前|累计|一共|总共|共计|共有|共|现有|现已|已|达到|达|约|近|超过|突破|有|为|是|了|力争|[建增升]?到|至|分别|总数|合计|来自|包括|含|新增|至少|就|只|(?<![需主重])要|(?<![对承链衔焊连])接|(?<![主举合协承创开兴筹督经])办)+$/u
/** What stands before the verb: who and when, no thing. A sign inside a word (现场, 可以) is none. */
const leadIn =
  /^.*(?:总工会|近[一二两三四五六七八九十\d]{1,3}年|今年|去年|\d{4}年(?:[底末初前]|以来)?|全[省市县区年](?!性)|年均|每年|每人|[一二两三四五六七八九十\d]{1,3}年[内来]|力争|累计|先后|其中|目前|并|还|(?<![公总一])共(?![同享建])|已经?|将(?!来)|(?<![实出表发体呈展涌显兑])现(?![场代金实状])|(?<![许认])可(?:以得|以|得|能)?)(?:有|了)?/u
/** Behind these a new word begins, so that a long clause can be cut there. */
const border = /[的将把对向给用从为在由]/u
/** Torn at its edge: the rest of a word, or a modifier whose noun is missing. */
const torn = /^[的了得着过性化们]|[的着受被把]$/u

/** The clause before the number without what leads up to it, cut at a border of words; else empty. */
function subjectBefore(before: string): string {
  const clause = before.split(clauseStart).at(-1) ?? ''
  const subject = clause.replace(filler, '').replace(leadIn, '')
  if (subject.length <= longest && /^\p{Script=Han}*$/u.test(subject)) return subject
  const last = subject.split(border).at(-1) ?? ''
  return last.length <= longest && last !== subject ? last : ''
}

/**
 * What a figure counts, from the words around it: the noun behind (31家企业 → 企业), else verb and noun
 * before (培训职工90万人次 → 培训职工). `null` when neither side says, or only with a torn word.
 */
export function countedThing(before: string, behind: string): string | null {
  const noun = noNoun.test(behind)
    ? ''
    : (behind.slice(0, longest + 4).split(nounEnd, 1)[0] ?? '').replace(nounTail, '')
  if (noun.length >= 2 && kindOnly.test(noun)) return null
  const quoted = /“([^“”]{2,14})”$/u.exec(before)?.[1]
  const isNoun = noun.length >= 2 && noun.length <= longest
  const thing = isNoun ? noun : (quoted ?? subjectBefore(before))
  return /^\p{Script=Han}{2,}$/u.test(thing) && !torn.test(thing) ? thing : null
}
