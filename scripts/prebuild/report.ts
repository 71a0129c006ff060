import type { FaultCode } from '../../src/pipeline/faults.ts'
import { byCodeUnit } from './code-unit-order.ts'
import type { Summary } from './summary.ts'

/** Reason codes as an editor reads them. */
const reasons: Readonly<Record<FaultCode, string>> = {
  unreadable: '读不出来',
  'unknown-format': '格式不支持',
  'too-large': '文件过大',
  empty: '没有文字',
  'bad-charset': '编码无法识别',
  garbled: '乱码无法还原',
  'too-deep': '嵌套过深',
  'too-slow': '处理超时',
  'no-body': '找不到正文',
  spam: '只有垃圾信息',
  'off-topic': '与主题无关',
  duplicate: '重复',
  unsafe: '无法安全写出',
  invalid: '字段不合格式',
  editor: '编辑决定不收',
  internal: '程序内部出错',
}

const labels: ReadonlyMap<string, string> = new Map(Object.entries(reasons))

/** Columns on a terminal: Han and full-width signs take two. */
const width = (text: string) =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  )

function table(rows: readonly (readonly [string, number | string])[]): string[] {
  const column = Math.max(...rows.map(([label]) => width(label)))
  return rows.map(([label, value]) => `  ${label}${' '.repeat(column - width(label) + 2)}${value}`)
}

/** The report of a run in Chinese: details first, the table last. `seconds` is wall time. */
export function report(summary: Summary, seconds: number): string {
  const { setAside, problems, files, review, failure } = summary
  const lines: string[] = []

  for (const { raw, reason, message, hint } of setAside) {
    lines.push(`搁置 ${raw}：${labels.get(reason) ?? reason}。${message} → ${hint}`)
  }
  for (const { file, line, field, message, hint } of problems) {
    lines.push(`更正有误 ${file}:${line}${field ? ` 字段 ${field}` : ''}：${message} → ${hint}`)
  }
  for (const { file, kept } of files?.keptAside ?? []) {
    lines.push(
      `手工改动 ${file} 已另存为 ${kept} → 请把改动写进 content/overrides，再删去这个文件。`,
    )
  }
  for (const name of files?.foreign ?? []) {
    lines.push(`外来文件 ${name} 不是清洗产生的，保持原样 → 人写的页面请放进 content/pages。`)
  }

  const counts = new Map<string, number>()
  for (const { reason } of setAside) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const byReason = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))
  lines.push(
    ...(lines.length > 0 ? [''] : []),
    ...table([
      ['页面', summary.pages],
      ['收录', summary.accepted],
      ...(review === undefined ? [] : [['  其中待核对', review] as const]),
      ['搁置', setAside.length],
      ...byReason.map(([reason, count]) => [`  ${labels.get(reason) ?? reason}`, count] as const),
      ...(summary.passedBy === 0 ? [] : [['跳过的记录（不是网页）', summary.passedBy] as const]),
      ...(files
        ? ([
            ['写出', files.written],
            ['未变', files.unchanged],
            ['删除', files.removed],
          ] as const)
        : []),
      ['用时', `${seconds.toFixed(1)} 秒`],
    ]),
  )
  if (failure !== null) lines.push('', `失败：${failure}`)
  return `${lines.join('\n')}\n`
}

/** A line on a terminal that says how far the run is; silent where stderr is no terminal. */
export function progress(total: number): { step: () => void; done: () => void } {
  const { stderr } = process
  if (!stderr.isTTY) return { step: () => {}, done: () => {} }

  let count = 0
  return {
    step() {
      count += 1
      if (count % 10 === 0 || count === total) stderr.write(`\r\u001b[K清洗 ${count} / ${total}`)
    },
    done: () => stderr.write('\r\u001b[K'),
  }
}
