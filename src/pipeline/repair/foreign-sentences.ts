import { PairSet } from '../pair-set.ts'
import { channelWords } from './channel-words.ts'

/** What every sentence of such an article is about, one way or another. */
const own =
  /工会|职工|工人|工匠|技能|技术|培训|竞赛|比武|大赛|选手|学员|师傅|徒弟|师徒|劳模|班组|车间|企业|工种|岗位|实操|实训|考核|证书|创新|学院|夜校|产改|劳动者|骑手|课程|老师|教师|裁判|参赛|颁奖|获奖|奖励/gu

/** Distinct ones of them that make an article of that kind. Assumed. */
const leastOwn = 4

const channels = channelWords.map((words) => new RegExp(words.join('|'), 'gu'))

/** Words of one channel that a sentence must have. */
const leastWords = 2

/** Han of a sentence that can be judged. Assumed. */
const leastLength = 14

/** Share of its character pairs that a foreign sentence has in common with the rest at most. Assumed. */
const mostShared = 0.15

/** Share of the sentences that may be foreign; above it the page is of several stories. Assumed. */
const mostForeign = 0.4

/** The same for sentences without a word of the article's own, most of them plain talk. Assumed. */
const mostStrange = 0.6

/** “水立方”: a name in quotation marks. Who speaks in longer ones may talk of anything. */
const quotedName = /“[^“”]{1,6}”/gu

const sentence = /[^。！？!?\n]{1,400}[。！？!?]+[”’」』）)]*/gu

const distinct = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(text.match(pattern) ?? [])

/** “…。”某歌手接受采访时说。: whether the speech is that of whoever is named behind it. */
const isSpeechOf = (said: string, next: string): boolean =>
  /^“[^“”]{1,200}”$/u.test(said) && /(?:说|表示|介绍)[。！]/u.test(next)

/**
 * Sentences of other stories that a spinner shuffled in: nothing of the article's own words and of
 * its subject in them, two words of another channel, and that channel nowhere in the article's own
 * sentences. Few enough to be sure; what is merely odd is left alone.
 */
export function foreignSentences(text: string): readonly string[] {
  if (distinct(text, own).size < leastOwn) return []
  const sentences = (text.match(sentence) ?? []).map((said) => said.trim())
  const strangers = sentences.filter((said) => said.length >= leastLength && said.search(own) < 0)
  if (strangers.length === 0 || strangers.length > sentences.length * mostStrange) return []
  const ownText = strangers.reduce((left, said) => left.replaceAll(said, '\n'), text)
  // Strangers of one channel may be the story of one person, and speak for each other.
  const spokenBy = new Map(
    strangers.map((said) => [
      said,
      channels.filter((channel) => distinct(said, channel).size >= leastWords),
    ]),
  )
  const isMixed = new Set([...spokenBy.values()].flat()).size > 1
  const found = strangers.filter((said) => {
    if (/[“”「」]/u.test(said.replace(quotedName, ''))) return false
    // The next sentence goes on about whom this one names.
    if (/^[他她]/u.test(sentences[sentences.indexOf(said) + 1] ?? '')) return false
    const spoken = spokenBy.get(said) ?? []
    if (spoken.length === 0) return false
    const rest = text.replaceAll(said, '\n')
    const isOtherChannel = spoken.some((channel) => (isMixed ? ownText : rest).search(channel) < 0)
    return isOtherChannel && new PairSet([rest]).shareOf(said) <= mostShared
  })
  const all = sentences.filter((said, at) => {
    const next = sentences[at + 1] ?? ''
    const isTheirs = strangers.includes(said) && found.includes(next) && isSpeechOf(said, next)
    return found.includes(said) || isTheirs
  })
  return all.length <= sentences.length * mostForeign ? all : []
}
