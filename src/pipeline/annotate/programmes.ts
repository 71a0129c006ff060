import type { Programme } from '../../article.ts'
import type { Block } from '../types.ts'
import { sentencesOf } from './sentences.ts'

/** What a named initiative is; the longer first. */
const kinds =
  '专项行动|行动计划|工作体系|服务体系|培育体系|培训体系|工程|计划|行动|体系|工作法|机制'

/** “1+2+3”产改工作服务体系 · “浙工培优”行动 · 技能人才培育“十百千万”工程 */
const quotedName = new RegExp(
  `(?<before>\\p{Script=Han}{0,10})[“「](?<core>[^“”「」]{2,20})[”」](?<between>\\p{Script=Han}{0,10}?)(?<kind>${kinds})`,
  'gu',
)
/** 1+2+3产改工作服务体系 without quotation marks. */
const sumName = new RegExp(
  `(?<before>)(?<core>\\d(?:[+＋](?:\\d|N|X)){1,4})(?<between>\\p{Script=Han}{0,10}?)(?<kind>${kinds})`,
  'gu',
)
/** Only nouns before the quotation belong to the name (技能人才培育“十百千万”工程). */
const ownWords =
  /(?:技能人才培育|人才培育|素质提升|技能提升|产改|职工|工匠|劳模|技能|人才|培育|提升|培养){1,4}$/u
/** Between quotation and kind, words that show the kind belongs to something else. */
const foreign = /[的了等和与及在是为将对以]|活动|大赛|竞赛|项目/u

/** 以…为枢纽，…为牵引，…为依托: what the whole rests on. */
const partClause =
  /(?:以|，|,|、)?([^，。；]{2,80}?)为(?:枢纽|牵引|依托|支撑|载体|核心|基础|抓手|引领|主体|重点|平台|纽带|骨干|点|线|面)/gu
/** 两赛事, 三平台, 四大行业性分院: the sum of the names before it. */
const sum =
  /(?:等)?[两二三四五六七八九十]大?(?:赛事|平台|阵地|中心|基地|机制|载体|工程|行动|品牌|体系|\p{Script=Han}{2,5})$/u

function clean(part: string): string {
  return part
    .replace(/^(?:即)?以/u, '')
    .replace(/[“”「」]/gu, '')
    .trim()
}

/** The parts of one clause: names in quotation marks or between 、, without the sum behind them. */
function partsOfClause(clause: string): readonly string[] {
  const names = clause.replace(sum, '')
  if (!/[“「、]/u.test(names)) return [clean(names)]
  // “甲大赛”“乙”竞赛两赛事: a quotation with the words that follow it, up to the next one, is one name.
  return names
    .split(/、|(?<=”)(?=“)/u)
    .flatMap((name) => name.split(/(?<=[”」])(?=[“「])/u))
    .map(clean)
    .filter((name) => name.length >= 2)
}

/** Parts that the text behind the name spells out (即以…为枢纽，…两赛事为牵引), else none. */
function partsBehind(rest: string): readonly string[] {
  if (!/^[，,、（(：:—-]{0,2}(?:即|也就是)?以/u.test(rest)) return []
  const clauses = [...rest.slice(0, 400).matchAll(partClause)].map((match) => match[1] ?? '')
  return [...new Set(clauses.flatMap(partsOfClause))].filter(
    (part) => part.length >= 2 && part.length <= 40,
  )
}

/** Names in a sentence; most have neither quotation marks nor a sum, and are not searched. */
const namesIn = (sentence: string): readonly RegExpExecArray[] => [
  ...(/[“「]/u.test(sentence) ? sentence.matchAll(quotedName) : []),
  ...(/\d[+＋]/u.test(sentence) ? sentence.matchAll(sumName) : []),
]

/**
 * Named systems and initiatives, each once. A later mention that spells the parts out takes the place of
 * an earlier one that only names it.
 */
export function findProgrammes(body: readonly Block[]): readonly Programme[] {
  const found = new Map<string, Programme>()
  for (const { text: sentence } of sentencesOf(body)) {
    for (const match of namesIn(sentence.slice(0, 1000))) {
      const { before = '', core = '', between = '', kind = '' } = match.groups ?? {}
      if (foreign.test(between)) continue
      const own = ownWords.exec(before)?.[0] ?? ''
      // 园区产改工作服务体系 and 产改工作服务体系 are one: the core decides.
      const parts = partsBehind(sentence.slice(match.index + match[0].length))
      const known = found.get(core)
      if (known && (known.parts.length > 0 || parts.length === 0)) continue
      const name = known?.name ?? `${own}${/^\d/u.test(core) ? core : `“${core}”`}${between}${kind}`
      found.set(core, { name, parts: [...parts], sentence })
    }
  }
  return [...found.values()]
}
