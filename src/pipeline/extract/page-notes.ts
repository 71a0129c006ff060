/** What a page says of itself outside its elements, each as printed unless noted. */
export interface PageNotes {
  /** Times that scripts or comments call the page's; an epoch as ISO 8601 in UTC. */
  readonly times: readonly string[]
  readonly author: string | null
  /** The account that posted it. */
  readonly source: string | null
  /** Where a browser saved the page from. */
  readonly url: string | null
}

/** The note of browsers at the top of a saved page, and how far down it stands. */
const saved = /<!--\s{0,4}saved from url=\(\d{1,5}\)(https?:\/\/[^\s<>"]{4,500})/i
const savedReach = 4000

/** The record that the newspaper system of Founder sets in a comment: <date>…</date><author>…</author>. */
const founderMark = '<!--enpproperty'
const founderReach = 8000
const founderField = /<(?:founder-)?(date|author)>([^<>]{1,100})</g

/** WeChat's article state: `var ct = "1523110915"`, `var nickname = "…"`. */
const wechatMark = 'id="js_content"'
const wechatTime =
  /\bvar\s{1,3}(?:ct|createTime|publish_time)\s{0,3}=\s{0,3}["']([\d\s:-]{8,20})["']/
const wechatName = /\bvar\s{1,3}nickname\s{0,3}=\s{0,3}["']([^"'<>\\]{2,40})["']/

/** "publishTime":"2019-09-07 19:02:00", pubtime: 1567854120, data-publish-time="…". */
const stateTime =
  /\b(?:[pP]ublish[_-]?(?:[tT]ime|[dD]ate)|[pP]ub[_-]?(?:[tT]ime|[dD]ate)|news_?[tT]ime|[rR]elease_?(?:[tT]ime|[dD]ate))["']?\s{0,3}[:=]\s{0,3}["']?((?:19|20)\d{2}[-/年.]\d{1,2}[-/月.]\d{1,2}[^"',;<>]{0,20}|1\d{9}(?:\d{3})?(?!\d))/g
/** Values that are looked at; a list of other articles has more. Assumed. */
const mostTimes = 12

/** A time as printed; seconds or milliseconds since 1970 as ISO 8601. */
function printed(value: string): string {
  const text = value.trim()
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return text
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
}

function founderNotes(source: string): ReadonlyMap<string, string> {
  const at = source.indexOf(founderMark)
  if (at === -1) return new Map()
  const record = source.slice(at, at + founderReach).split('-->')[0] ?? ''
  const fields = record.matchAll(founderField)
  return new Map(fields.map(([, name = '', value = '']) => [name, value.trim()]))
}

/** The times that the page's state gives, when all are of one day: those of a list are of many. */
export function stateTimes(source: string): readonly string[] {
  const times: string[] = []
  for (const [, value = ''] of source.matchAll(stateTime)) {
    if (times.push(printed(value)) > mostTimes) return []
  }
  const days = new Set(times.map((time) => time.replace(/\D+/g, '-').slice(0, 10)))
  return days.size === 1 ? times.slice(0, 1) : []
}

/** Reads comments and scripts; nothing is run, and nothing of it is checked. */
export function readNotes(source: string): PageNotes {
  const founder = founderNotes(source)
  const isWechat = source.includes(wechatMark)
  const time = isWechat ? wechatTime.exec(source)?.[1] : undefined
  return {
    times: [founder.get('date'), time === undefined ? undefined : printed(time)].filter(
      (text) => text !== undefined,
    ),
    author: founder.get('author') || null,
    source: (isWechat && wechatName.exec(source)?.[1]?.trim()) || null,
    url: saved.exec(source.slice(0, savedReach))?.[1] ?? null,
  }
}
