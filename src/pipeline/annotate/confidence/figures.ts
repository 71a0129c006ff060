import type { Figure } from '../../../article.ts'
import type { Block } from '../../types.ts'
import { type Finding, quoted, when } from './finding.ts'
import { linesOf } from '../sentences.ts'

interface Input {
  readonly figures: readonly Figure[]
  readonly body: readonly Block[]
}

/** Largest count that union news speaks of, in base units: 万亿元 are above it. Assumed. */
const huge = 1e13
/** Share of the figures of which it is not known what they count, that is still ordinary. Assumed. */
const ordinaryNameless = 0.5

/** Two values of the same thing in one unit, such as 培训职工3000人 and 培训职工3200人. */
function contradiction(figures: readonly Figure[]): Figure | null {
  const seen = new Map<string, Figure>()
  for (const figure of figures) {
    if (figure.what === null || figure.unit === '%' || figure.asOf !== null) continue
    const key = `${figure.what}|${figure.unit}`
    const first = seen.get(key)
    if (first && first.value !== figure.value && first.approx === figure.approx) return figure
    seen.set(key, figure)
  }
  return null
}

/** What speaks for and against the figures. */
export function weighFigures({ figures, body }: Input): readonly Finding[] {
  const text = body.flatMap(linesOf).join('\n')
  const nameless = figures.filter(({ what }) => what === null).length
  const torn = figures.find(({ sentence }) => /\ufffd/u.test(sentence))
  const large = figures.find(({ value }) => value > huge)
  const twice = contradiction(figures)
  const beside = /\d\s?\ufffd|\ufffd\s?\d/u.test(text)
  return [
    figures.length === 0
      ? { share: /\d/u.test(text) ? 0.85 : 0.95, says: '正文没有可记的数字' }
      : { share: 0.95, says: `${figures.length}个数字都附有原句` },
    ...when(beside, 0.5, '数字旁有还原不了的字'),
    ...when(torn !== undefined, 0.75, `所在句子有缺字${quoted(torn?.text ?? '')}`),
    ...when(large !== undefined, 0.6, `数值过大${quoted(large?.text ?? '')}`),
    ...when(twice !== null, 0.85, `同一项有两个数${quoted(twice?.text ?? '')}`),
    ...when(
      figures.length > 3 && nameless > figures.length * ordinaryNameless,
      0.85,
      `${nameless}个数字不知所计何物`,
    ),
  ]
}
