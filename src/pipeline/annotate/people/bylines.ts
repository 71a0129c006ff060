import type { Repaired } from '../../types.ts'
import { asAuthors, type Byline, clip, type Found, parseByline, standaloneLimit } from './byline.ts'
import { labelledCredits } from './credit-labels.ts'
import { daysIn } from '../published/days.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'
import { isWord } from '../../repair/index.ts'
import { hasSurname, surnamesOnly } from './names.ts'
import { fromBehindOutlet, fromBelowTitle, fromMetaLines, fromUnlabelled } from './unlabelled.ts'

/** Only this much of a paragraph's start is looked at for a dateline. Assumed: outlet, place, names. */
const datelineReach = 140
/** And this much of its end for a closing bracket. Assumed. */
const endingReach = 200
/** Longest line in the middle of a body that may be a byline, and what it must say. Assumed. */
const middleLimit = 40
const roles = /记者|通讯员/u
/** Blocks among which name and first paragraph stand: title, name, motto, paragraph. Assumed. */
const namedBlocks = 5

/** 某报讯(记者A 通讯员B), 某网石家庄9月8日电(记者 A), and a paragraph that opens with the bracket. */
const bracketed = /^[^()。]{0,40}?(?:讯|电|消息|报道)?\s*[:,]?\s*\(([^()]{2,80})\)/u
/** (甲 乙)近日: two names at least, and the lead behind them. */
const aheadOfLead = /^\s*\([^()]{4,40}\)\s?(?:近日|日前|今日|昨日|\d{1,2}月)/u
/** 【某报记者甲】 at a paragraph's start. */
const squared = /^\s*【([^【】]{0,16}(?:记者|通讯员)[^【】]{2,40})】/u
/** 某网(某报网)讯: the other name of the outlet, before the word of the dateline. */
export const alias = /^(\s*[^()。,\s]{2,16})\([^()]{2,12}\)(?=讯|电|消息)/u
/** 本报讯 记者A 通讯员B报道, 某报讯 A、B报道. */
const reported = /^[^()。,]{0,24}?(?:讯|电)\s*([^()。]{2,50}?)报道(?=[\s,:。]|近日|日前|$)/u
/** 某报记者A报道 ahead of the lead. */
const led = /^((?:[^()。,:]{0,14}?)(?:记者|通讯员)[^()。,:]{2,30}?)报道(?=\s)/u
/** 本报讯 记者 A 近日,: the names end where no name follows. */
const running =
  /^[^()。,]{0,24}?(?:讯|电)\s*((?:本报)?(?:记者|通讯员)\s*[^()。,]{2,40}?)(?=\s+(?:近日|日前|今日|昨日|\d))/u
/** 某网记者A、B10月6日报道: the day between the names and what they did. */
const ledByDay =
  /^((?:[^()。,:]{0,14}?)(?:记者|通讯员)[^()。,:\d]{2,40}?)\s?\d{1,2}月\d{1,2}日(?:报[道导]|电|讯)/u
const trailing = /\(([^()]{2,80}(?:\([^()]{1,8}\)[^()]{0,40})?)\)\s*$/u
const whole = /^[\s]*[([【](.{2,90})[)\]】]\s*$/u
const sentenceEnd = /[。!?”…』」]\s*$/u
/** (工会 张三): where in the house the writer works, before the name. */
const department =
  /^\p{Script=Han}{0,8}(?:工会|办公室|宣传部|党群部|综合部|人力资源部|党委|机关|车间)\s+(?=\p{Script=Han}{2,4}(?:[\s、]|$))/u
/** A name behind the last full stop: 。□甲乙 摄, 。高云报道. */
const afterStop = /[。!?”]\s*[□■]?\s*([^。!?”()]{2,40}?(?:摄影报道|报道|摄|文\/图|图\/文))\s*$/u

/** 文/摄: wrote the text and took the picture. */
const wroteAndTook = /文\s?[/、&]?\s?摄$/u

/** 。黄刚毅 曾建湘: two names or three alone behind the last full stop. */
const namesBehindStop = /[。!?”]\s*(\p{Script=Han}{2,3}(?:\s+\p{Script=Han}{2,3}){1,2})\s*$/u

/** Editors in the line of the last paragraph: 。某某 摄影报道 责任编辑:某某. */
const gluedEditor = /\s+[(（[【]?(?:责任编辑|责编|编辑)\s*[:：].{1,24}$/u

/** Datelines: a byline at the start of a paragraph, or a short line that is one. */
function fromOpening(line: string): readonly Found[] {
  const folded = foldLine(line)
  const found: Found[] = []
  const start = folded.slice(0, datelineReach).replace(alias, '$1')
  for (const pattern of [bracketed, squared, reported, running, led, ledByDay]) {
    const match = pattern.exec(start)
    const byline = match && parseByline(match[1] ?? '')
    if (!match || !byline) continue
    // A bracket without a role word, at a paragraph's start, needs the 讯 or 电 of a dateline.
    const isLed = byline.credits.length > 1 && aheadOfLead.test(start)
    if (byline.bare && !isLed && !/[讯电]/u.test(match[0])) continue
    found.push({ ...byline, evidence: clip(line.slice(0, match.index + match[0].length)) })
    break
  }
  return found
}

/** A byline without the day before it or behind it: 某报/记者甲/某地报道 2012-01-17 17:03. */
function undated(folded: string): string {
  const [day] = daysIn(folded)
  if (!day || !/记者|通讯员|报[道导]$/u.test(folded)) return folded
  const behind = folded.slice(day.end).replace(/^[:\d]{0,6}/u, '')
  if (day.at === 0) return behind.trim()
  return behind.trim() === '' ? folded.slice(0, day.at).trim() : folded
}

/** A line that holds a byline alone, with or without brackets. */
function fromStandalone(line: string): readonly Found[] {
  if (line.length > standaloneLimit) return []
  const folded = undated(foldLine(line).trim())
  const inner = whole.exec(folded)?.[1]?.replace(department, '')
  const byline = parseByline(inner ?? folded)
  if (!byline) return []
  // 【成长】 is a heading before it is a name.
  if (byline.bare && folded.startsWith('【')) return []
  // Words alone on a line are anything; names need a role word, a bracket or a tail.
  if (byline.bare && inner === undefined && !/报[道导]$|文\/图$|图\/文$|^[□■]/u.test(folded))
    return []
  return [{ ...byline, evidence: clip(line) }]
}

const asPhotographers = ({ credits }: Byline): Byline['credits'] =>
  credits.map(({ name }) => ({ role: 'photographer', name }))

/** The bracket at a paragraph's very end; without a role word only behind a finished sentence. */
function fromEnding(text: string, isLast: boolean): readonly Found[] {
  const line = text.slice(-endingReach).replace(gluedEditor, '')
  const folded = foldLine(line)
  const match = trailing.exec(folded)
  // (编辑 张三), (编译/张三): a label and its names in the bracket.
  const labels = match && sentenceEnd.test(folded.slice(0, match.index)) ? match[1] : undefined
  const credits = labels === undefined ? [] : labelledCredits(labels)
  if (credits.length > 0 && credits.every(({ name }) => hasSurname(name))) {
    return [{ bare: false, credits, prefix: '', evidence: clip(line.slice(match?.index ?? 0)) }]
  }
  const plain = match || !isLast ? null : namesBehindStop.exec(folded)
  const names = plain && surnamesOnly(plain[1] ?? '')
  // 严谨 高效 和谐 is a motto.
  if (plain && names && !names.some(isWord)) {
    const evidence = clip(line.slice(plain.index + 1))
    return [{ bare: false, credits: asAuthors(names), prefix: '', evidence }]
  }
  const stop = match ? null : afterStop.exec(folded)
  const inner = (
    match?.[1] ??
    stop?.[1]?.replace(wroteAndTook, '文/图').replace(/摄$/u, ' 摄') ??
    ''
  ).replace(department, '')
  const byline = parseByline(inner)
  if (!byline) return []
  if (byline.bare && !isLast) return []
  if (match && byline.bare && !sentenceEnd.test(folded.slice(0, match.index))) return []
  const at = (match ?? stop)?.index ?? 0
  // 。本报记者 甲 通讯员 乙 摄: under a picture, both took it.
  if (stop && /摄$/u.test(stop[1] ?? '') && !wroteAndTook.test(stop[1] ?? '')) {
    return [{ ...byline, credits: asPhotographers(byline), evidence: clip(line.slice(at + 1)) }]
  }
  return [{ ...byline, evidence: clip(line.slice(stop ? at + 1 : at)) }]
}

/** (记者 A 通讯员 B) at a line's start, whatever was glued behind it. */
export function fromBracket(line: string): readonly Found[] {
  const inner = /^\s*\(([^()]{2,80})\)/u.exec(foldLine(line))?.[1]
  const byline = inner === undefined ? null : parseByline(inner)
  return byline && !byline.bare ? [{ ...byline, evidence: clip(line) }] : []
}

/** A line of labels and names: 编辑:A 审核:B. */
export function fromLabels(line: string): readonly Found[] {
  const credits = labelledCredits(foldLine(line))
  return credits.length > 0 ? [{ bare: false, credits, prefix: '', evidence: clip(line) }] : []
}

/** 现场。某网记者 甲 摄: a photographer at the end of any short paragraph or caption. */
function fromCaption(line: string): readonly Found[] {
  const folded = foldLine(line)
  if (folded.length > 160 || !/摄(?:影)?[)\s]*$/u.test(folded)) return []
  const tail =
    /(?:^|[。!?”\s(□■])((?:[^。!?”()□■\s]{0,14}(?:记者|通讯员)\s*)?[^。!?”()□■,]{2,14}?)\s*摄(?:影)?[)\s]*$/u.exec(
      folded,
    )
  const byline = tail && parseByline(`${tail[1] ?? ''} 摄`)
  if (!byline) return []
  return [{ ...byline, credits: asPhotographers(byline), evidence: clip(line) }]
}

/** Every byline of the page, in page order, from the places where credits stand. */
export function findBylines(
  article: Pick<Repaired, 'body' | 'context'> & Partial<Pick<Repaired, 'titles'>>,
): readonly Found[] {
  const { above, opening, closing, below } = fieldLines(article)
  const texts = article.body.flatMap((block) => ('text' in block ? [block.text] : []))
  const last = closing.at(-1)
  // Without any candidate the first line is the title.
  const candidates = (article.titles ?? []).filter(({ origin }) => origin !== 'title-tag')
  const titles =
    candidates.length > 0 ? candidates.map(({ text }) => text.trim()) : texts.slice(0, 1)
  return [
    ...above.flatMap((line) => [
      ...fromLabels(line),
      ...fromStandalone(line),
      ...fromOpening(line),
    ]),
    ...opening.flatMap((line) => [
      ...(line.length <= 200 ? fromLabels(line) : []),
      ...fromStandalone(line),
      ...fromOpening(line),
    ]),
    ...above.flatMap(fromUnlabelled),
    ...above.flatMap(fromBehindOutlet),
    ...fromMetaLines(above),
    ...fromBelowTitle(texts.slice(0, namedBlocks), titles),
    ...texts.flatMap(fromCaption),
    ...texts
      .filter((line) => line.length <= middleLimit && roles.test(line))
      .flatMap(fromStandalone),
    ...closing
      .filter(isOfArticle)
      .flatMap((line) => [
        ...fromStandalone(line),
        ...fromEnding(line, line === last || isFollowedByCredits(closing, line)),
        ...fromLabels(line),
      ]),
    ...below
      .filter((line, at) => isOfArticle(line, at, below, last))
      .flatMap((line) => [
        ...fromLabels(line),
        ...fromBracket(line),
        ...fromStandalone(line),
        ...fromEnding(line, false),
      ]),
  ]
}

/** Whether a line credits no one with the work that the line above names alone: 《大地》, 作者：甲. */
function isOfArticle(line: string, at: number, lines: readonly string[], before = ''): boolean {
  const above = at === 0 ? before : (lines[at - 1] ?? '')
  return !(/^\s*作者/u.test(line) && /^\s*《[^《》]{1,40}》\s*$/u.test(above))
}

/** Whether only credit lines stand behind a line of the closing blocks. */
function isFollowedByCredits(closing: readonly string[], line: string): boolean {
  const rest = closing.slice(closing.indexOf(line) + 1)
  return rest.every((other) => fromLabels(other).length > 0 || fromStandalone(other).length > 0)
}
