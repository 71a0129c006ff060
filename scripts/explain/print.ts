import { allRules } from '../../src/pipeline/emit/rules.ts'
import type { LineDecision } from '../../src/pipeline/extract/explain-body.ts'
import { correctionWords } from './field-values.ts'
import type { Explanation } from './gather.ts'
import { leafText } from './leaf-text.ts'
import type { Paint } from './paint.ts'

/** Lines of the page that are shown whole; what is behind them is counted. Assumed: two screens. */
const mostLines = 120
const mostCandidates = 5
const mostEvidence = 8

/** One line of at most `most` characters, without anything that a terminal would obey. */
export function short(text: string, most = 56): string {
  const chars = [
    ...text
      .replace(/\s+/gu, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim(),
  ]
  return chars.length <= most ? chars.join('') : `${chars.slice(0, most).join('')}…`
}

const labelOf = (rule: string) => allRules.get(rule)?.label ?? rule
const round = (value: number) => String(Math.round(value * 10) / 10)

function candidateLines({ candidates }: Explanation, paint: Paint): string[] {
  if (candidates.length === 0) return ['  没有一段像正文']
  return [
    ...candidates.slice(0, mostCandidates).map(({ score, start, end, text, isChosen }) => {
      const line = `  ${isChosen ? '●' : '○'} ${round(score)}分  第${start + 1}—${end}行  ${short(text, 40)}`
      return isChosen ? paint.good(line) : line
    }),
    ...(candidates.length > mostCandidates
      ? [paint.quiet(`  另有 ${candidates.length - mostCandidates} 段得分更低`)]
      : []),
    paint.quiet('  ●：正文取自其中；分数为其中完整句子的字数，减去夹杂的导航、链接等'),
  ]
}

function decisionLine({ text, rule, value }: LineDecision, number: number, paint: Paint): string {
  const head = `${String(number).padStart(4)} `
  if (rule === null) return paint.good(`${head}留  ${short(text)}`)
  return `${head}剪  ${short(text, 40)}  ${paint.quiet(`${labelOf(rule)}（${rule}，${round(value)}）`)}`
}

function lineSection({ lines }: Explanation, paint: Paint): string[] {
  const kept = lines.filter(({ rule }) => rule === null).length
  return [
    `  共 ${lines.length} 行，留 ${kept} 行，剪 ${lines.length - kept} 行`,
    ...lines.slice(0, mostLines).map((line, at) => decisionLine(line, at + 1, paint)),
    ...(lines.length > mostLines
      ? [paint.quiet(`  还有 ${lines.length - mostLines} 行，用 --json 看全部`)]
      : []),
  ]
}

function editLines({ edits }: Explanation, paint: Paint): string[] {
  if (edits.length === 0) return ['  文字没有改动']
  return edits.flatMap(({ rule, label, count, examples }) => [
    `  ${label}（${rule}）：${count} 处`,
    ...examples.map(({ before, after }) =>
      paint.quiet(`      ${short(before, 30) || '（空）'} → ${short(after, 30) || '（删）'}`),
    ),
  ])
}

function fieldLines({ fields, confidence }: Explanation, paint: Paint): string[] {
  if (confidence === null) return ['  没有读出文章']
  return [
    `  全文可信度 ${confidence.toFixed(2)}`,
    ...fields.flatMap(({ label, value, basis, evidence, confidence: own, grounds, doubts }) => [
      `  ${label}：${short(value, 120)}${basis === null ? '' : `（${short(basis, 100)}）`}`,
      `      可信度 ${own.toFixed(2)}  ${[...doubts.map(paint.bad), ...grounds].join('；')}`,
      ...evidence
        .slice(0, mostEvidence)
        .map((line) => paint.quiet(`      依据 ${short(line, 70)}`)),
      ...(evidence.length > mostEvidence
        ? [paint.quiet(`      另有 ${evidence.length - mostEvidence} 条依据`)]
        : []),
    ]),
  ]
}

const sides = { workers: '工会与职工', skills: '技能', report: '报道', against: '不利' } as const

function verdictLines({ verdict }: Explanation, paint: Paint): string[] {
  const { refusal, sums, least, signals } = verdict
  const points = (['workers', 'skills'] as const).map(
    (side) => `${sides[side]} ${round(sums[side])} 分（至少 ${least[side]}）`,
  )
  return [
    refusal === null
      ? paint.good('  收录')
      : paint.bad(`  不收（${refusal.code}）：${refusal.message} → ${refusal.hint}`),
    `  ${[...points, `合计 ${round(sums.total)} 分（至少 ${least.total}）`].join('，')}`,
    ...signals.map(
      ({ name, side, points: own, words }) =>
        `      ${own > 0 ? '+' : ''}${round(own)}  ${sides[side]}·${name}  ${paint.quiet(short(words.join('、'), 50))}`,
    ),
  ]
}

function relationLines({ relations }: Explanation): string[] {
  const { isKnown, setAside, copyOf, copies, story, reports } = relations
  if (!isKnown) return ['  文章文件夹里还没有这一页：运行 npm run prebuild 之后才知道']
  return [
    ...(setAside === null ? [] : [`  上次清洗时搁置：${setAside}`]),
    ...(copyOf === null ? [] : [`  是 ${copyOf} 的副本`]),
    ...(copies.length > 0 ? [`  它的副本：${copies.join('、')}`] : []),
    story === null ? '  没有同题报道' : `  同题报道 ${story}，另有 ${reports.length} 篇`,
    ...reports.map(({ id, title }) => `      ${id}  ${short(title ?? '')}`),
  ]
}

function overrideLines({ override }: Explanation, paint: Paint): string[] {
  if (override === null) return ['  没有更正文件']
  const { file, reviewed, corrections, problem } = override
  return [
    `  ${file}${reviewed ? '，已人工校订' : ''}`,
    ...(problem
      ? [paint.bad(`  没有采用：第 ${problem.line} 行 ${problem.message} → ${problem.hint}`)]
      : []),
    ...corrections.map(
      ({ field, before, after }) =>
        `      ${correctionWords[field] ?? field}：${short(leafText(before), 60)} → ${short(leafText(after), 60)}`,
    ),
  ]
}

/** Every decision, for a person. */
export function print(explained: Explanation, paint: Paint): string {
  const { id, raw, note, charset, format } = explained
  const section = (title: string, lines: readonly string[]) => ['', paint.strong(title), ...lines]
  return [
    paint.strong(`${id}  ${short(raw, 120)}`),
    ...(note === null ? [] : [paint.bad(note)]),
    ...section('编码与格式', [
      `  编码 ${charset.name}：${charset.reasons.map((reason) => short(reason, 80)).join('；')}`,
      `  格式 ${format.name}：${format.reason}`,
    ]),
    ...section('正文的候选', candidateLines(explained, paint)),
    ...section('逐行取舍', lineSection(explained, paint)),
    ...section('文字修复', editLines(explained, paint)),
    ...section('各项内容', fieldLines(explained, paint)),
    ...section('收录判断', verdictLines(explained, paint)),
    ...section('同题与重复', relationLines(explained)),
    ...section('编辑更正', overrideLines(explained, paint)),
    '',
  ].join('\n')
}
