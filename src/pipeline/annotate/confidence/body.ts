import { charTable } from '../../char-table.ts'
import type { Block, Edit } from '../../types.ts'
import { type Finding, when } from './finding.ts'
import { linesOf } from '../sentences.ts'

interface Input {
  readonly body: readonly Block[]
  readonly edits: readonly Edit[]
  readonly hanCount: number
}

/** All assumed, checked on the labelled pages; shares are 0 to 1. */
const limits = {
  /** Han below which a report is a stub, and below which it is short. */
  stub: 80,
  short: 200,
  /** Share of the body in blocks that end like sentences. */
  fewSentences: 0.5,
  someSentences: 0.75,
  /** Prose that was cut, as a share of the prose kept. */
  muchProse: 0.6,
  someProse: 0.25,
  /** Share of the page that was cut. */
  nearlyAll: 0.95,
  /** Characters above which a last line is no signature. */
  longLine: 40,
  /** Characters rewritten for each Han of the body. */
  muchRepair: 0.08,
} as const

/** Rules that cut what is known not to be the article's, whatever it reads like. */
const knownForeign =
  /related|comments|disclaimer|footer|spam|injected|hidden|title-repeat|repeated|headline|teaser|tags|credits|meta|source/u
/** Rules that read bytes anew: what they give is a reconstruction. */
const byteRules: ReadonlySet<string> = new Set(['fix-shifted-bytes', 'fix-misread-charset'])
const sentence = /[。！？；：!?;:…][”"’」』）)\]】]*$/u
/** (记者某某), 2024年5月6日: a body's end that is no sentence. */
const signed = /[)）日】]$/u
const prose = /。/u

const blanks = charTable([/\s+/gu])

function charsIn(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (blanks[code] === 1) count -= 1
    // Halves come in pairs: what decode lets through is well-formed.
    else if (code >= 0xdc00 && code <= 0xdfff) count -= 1
  }
  return count
}

const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + charsIn(text), 0)
const percent = (share: number) => `${Math.round(share * 100)}%`

function shapeFindings({ body, hanCount }: Input): readonly Finding[] {
  const lines = body.filter(({ type }) => type === 'paragraph' || type === 'quote').flatMap(linesOf)
  const whole = Math.max(1, sum(body.flatMap(linesOf)))
  const inSentences = sum(lines.filter((line) => sentence.test(line.trim()))) / whole
  const last = lines.at(-1) ?? ''
  const isOpen = last !== '' && !sentence.test(last.trim()) && !signed.test(last.trim())
  return [
    ...when(hanCount < limits.stub, 0.6, `正文只有${hanCount}个汉字`),
    ...when(
      hanCount >= limits.stub && hanCount < limits.short,
      0.85,
      `正文较短，${hanCount}个汉字`,
    ),
    ...when(inSentences >= limits.someSentences, 0.98, `正文${percent(inSentences)}是完整句子`),
    ...when(
      inSentences < limits.someSentences && inSentences >= limits.fewSentences,
      0.88,
      `正文只有${percent(inSentences)}是完整句子`,
    ),
    ...when(inSentences < limits.fewSentences, 0.7, `正文只有${percent(inSentences)}是完整句子`),
    ...when(isOpen && charsIn(last) > limits.longLine, 0.7, '末段没有写完'),
    ...when(isOpen && charsIn(last) <= limits.longLine, 0.94, '末行没有句末标点'),
  ]
}

function cutFindings({ body, edits }: Input): readonly Finding[] {
  const kept = Math.max(1, sum(body.flatMap(linesOf)))
  const cuts = edits.filter(({ kind }) => kind === 'cut')
  const cut = sum(cuts.map(({ before }) => before))
  const doubtful = cuts
    .filter(({ rule }) => !knownForeign.test(rule))
    .flatMap(({ before }) => before.split('\n'))
    .filter((line) => prose.test(line))
  const share = sum(doubtful) / kept
  const all = cut / (cut + kept)
  return [
    ...when(share > limits.muchProse, 0.6, '剪掉的部分也有大段完整句子'),
    ...when(share > limits.someProse && share <= limits.muchProse, 0.8, '剪掉的部分有一些完整句子'),
    ...when(all > limits.nearlyAll, 0.8, `页面的${percent(all)}被剪掉`),
    ...when(all <= limits.nearlyAll && cuts.length > 0, 1, `页面的${percent(all)}被剪掉`),
  ]
}

function repairFindings({ body, edits, hanCount }: Input): readonly Finding[] {
  const text = body.flatMap(linesOf).join('\n')
  const lost = text.match(/\ufffd/gu)?.length ?? 0
  const changes = edits.filter(({ kind }) => kind === 'change')
  const rebuilt = changes.filter(({ rule }) => byteRules.has(rule))
  const doubts = rebuilt.filter(({ after }) => after.includes('\ufffd')).length
  const spliced = changes.filter(({ rule }) => rule.startsWith('drop-spliced')).length
  const rewritten = sum(rebuilt.map(({ before }) => before)) / Math.max(1, hanCount)
  return [
    ...when(lost > 0 && lost <= 3, 0.8, `还有${lost}个字还原不了`),
    ...when(lost > 3, 0.6, `还有${lost}个字还原不了`),
    ...when(rebuilt.length > 0, 0.9, `按字节还原了${rebuilt.length}处`),
    ...when(doubts > 0, 0.9, `其中${doubts}处没有完全还原`),
    ...when(rewritten > limits.muchRepair, 0.85, '还原的文字占正文较多'),
    ...when(spliced > 0, 0.85, `句中删去${spliced}处植入的广告词`),
    ...when(changes.length === 0, 1, '文字未经改动'),
    ...when(changes.length > 0 && rebuilt.length === 0, 1, `修整文字${changes.length}处`),
  ]
}

/** What speaks for and against the body: whether all of it is there, and nothing else. */
export function weighBody(input: Input): readonly Finding[] {
  if (input.body.length === 0) return [{ share: 0.2, says: '没有找到正文' }]
  return [...shapeFindings(input), ...cutFindings(input), ...repairFindings(input)]
}
