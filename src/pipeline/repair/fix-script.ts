import type { Recorder } from '../types.ts'
import { toSimplified } from './characters.ts'
import type { TextRule } from './rule.ts'

/** Words that keep 著 (zhù); everywhere else Traditional 著 (zhe, zháo) is 着: 著力 is 着力. */
const writing =
  /[显原土专编译论巨名遗卓昭合拙撰拙所主新旧显]著|著[名作称述书者录译说文有]|^著$|著于/gu

/** What the converter leaves and Simplified script writes otherwise. */
const left: ReadonlyMap<string, string> = new Map([
  ['衹', '只'],
  ['祇', '只'],
  ['姪', '侄'],
  ['槪', '概'],
  ['吿', '告'],
  ['衞', '卫'],
  ['敍', '叙'],
  ['枱', '台'],
  ['牀', '床'],
  ['峯', '峰'],
  ['綫', '线'],
  ['鈎', '钩'],
  ['粧', '妆'],
  ['麪', '面'],
  ['甚麼', '什么'],
])

function convert(text: string): string {
  let out = toSimplified(text.replaceAll('甚麼', '什麼'))
  for (const [from, to] of left) out = out.replaceAll(from, to)
  if (!out.includes('著')) return out
  const kept = new Set<number>()
  for (const match of out.matchAll(writing)) kept.add(match.index + match[0].indexOf('著'))
  return [...out.matchAll(/著|[^著]+/g)]
    .map(({ 0: piece, index }) => (piece === '著' && !kept.has(index) ? '着' : piece))
    .join('')
}

/** Records each run of characters that differs; texts of unlike length as a whole. */
function recordRuns(before: string, after: string, record: Recorder): void {
  const from = [...before]
  const to = [...after]
  if (from.length !== to.length) {
    record({ before, after })
    return
  }
  let start = -1
  for (let at = 0; at <= from.length; at++) {
    const differs = at < from.length && from[at] !== to[at]
    if (differs && start < 0) start = at
    if (differs || start < 0) continue
    record({ before: from.slice(start, at).join(''), after: to.slice(start, at).join('') })
    start = -1
  }
}

/**
 * Traditional to Simplified, on pages that are Traditional as a whole: on others 乾隆 or the name
 * of a person stays as printed. Text that was converted blindly from Simplified (勞動模范) comes
 * out right as well.
 */
export const fixScript: TextRule = {
  name: 'fix-script',
  label: '繁体转为简体',
  apply(text, { script }, record) {
    if (script !== 'hant') return text
    return text
      .split(/(\P{Script=Han}+)/u)
      .map((run) => {
        const after = convert(run)
        if (after !== run) recordRuns(run, after, record)
        return after
      })
      .join('')
  },
}
