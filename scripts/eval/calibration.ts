/**
 * Holds confidence against the labelled pages, as they are and spoiled: for each field the mean
 * confidence where it is right and where it is wrong, and how well one number tells the two apart.
 *
 *   node scripts/eval/calibration.ts [--pages]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ConfidenceField } from '../../src/article.ts'
import { decode } from '../../src/pipeline/decode/index.ts'
import { toRecord } from '../../src/pipeline/emit/index.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import type { Terms } from '../../src/terms.ts'
import { cleanPage } from '../prebuild/clean-page.ts'
import { listFiles, readPages } from '../prebuild/inputs.ts'
import { readTerms } from '../prebuild/terms-file.ts'
import { type Damage, damages } from './damage.ts'
import { type Gold, type Scores, scorePage } from './score.ts'
import { isPresent, type LabelledSet, sets } from './sets.ts'

/** One field of one page: what it is worth to the machine, and whether the label agrees. */
export interface Judged {
  readonly page: string
  /** Name of the damage, `null` for the page as it is. */
  readonly damage: string | null
  readonly field: ConfidenceField | 'article'
  readonly confidence: number
  readonly isRight: boolean
  readonly doubts: readonly string[]
}

/** Scores that a field of confidence answers for, and the least at which it counts as right. */
const answersFor: readonly (readonly [ConfidenceField, readonly string[], number])[] = [
  ['title', ['title'], 1],
  ['published', ['date', 'dateBasis'], 1],
  ['source', ['source'], 1],
  ['people', ['authors', 'editors'], 1],
  ['region', ['province', 'city', 'area'], 1],
  ['topics', ['topics'], 0.8],
  ['figures', ['figures'], 1],
  ['body', ['body', 'mustContain', 'mustNotContain'], 0.95],
  ['relevance', ['inDomain'], 1],
]

function worst(scores: Scores, names: readonly string[]): number | null {
  const given = names.flatMap((name) => scores[name] ?? [])
  return given.length === 0 ? null : Math.min(...given)
}

function judge(gold: Gold, raw: Raw, terms: Terms): Omit<Judged, 'damage'>[] {
  const { article } = cleanPage(raw, terms, undefined)
  if (article === null) return []
  const record = toRecord(article, { terms, corrections: [], reviewed: false })
  const scores = scorePage(gold, record)
  const page = basename(raw.path)
  const fields = answersFor.flatMap(([field, names, least]) => {
    const value = worst(scores, names)
    const { value: confidence, doubts } = article.confidence.fields[field]
    return value === null
      ? []
      : [{ page, field, confidence, isRight: value >= least - 1e-9, doubts }]
  })
  const isRight = fields.every((field) => field.isRight || field.field === 'topics')
  const { article: whole } = article.confidence
  return [...fields, { page, field: 'article', confidence: whole, isRight, doubts: [] }]
}

function spoil(raw: Raw, change: (text: string) => string): Raw {
  const { text } = decode(raw)
  return { ...raw, bytes: new TextEncoder().encode(change(text)) }
}

/** Every field of every labelled page of the sets, as it is and spoiled in every way given. */
export async function judgeSets(
  chosen: readonly LabelledSet[],
  spoiling: readonly Damage[],
): Promise<Judged[]> {
  const { terms } = await readTerms('content/terms.yaml')
  const judged: Judged[] = []
  for (const set of chosen.filter(isPresent)) {
    const labels = new Map<string, Gold>()
    for (const name of readdirSync(set.gold).filter((file) => file.endsWith('.json'))) {
      const gold: Gold = JSON.parse(readFileSync(join(set.gold, name), 'utf8'))
      labels.set(basename(gold.raw), gold)
    }
    for await (const found of readPages(await listFiles([set.pages], process.cwd()))) {
      const gold = 'raw' in found ? labels.get(basename(found.raw.path)) : undefined
      if (gold === undefined || !('raw' in found)) continue
      judged.push(...judge(gold, found.raw, terms).map((one) => ({ ...one, damage: null })))
      for (const { name, fields, apply } of spoiling) {
        const spoiled = judge(gold, spoil(found.raw, apply), terms)
        judged.push(
          ...spoiled
            .filter(({ field }) => fields.some((known) => known === field))
            .map((one) => ({ ...one, damage: name })),
        )
      }
    }
  }
  return judged
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** How often a right one has more confidence than a wrong one, 0 to 1; ties count half. */
function ranking(right: readonly number[], wrong: readonly number[]): number | null {
  const pairs = right.flatMap((a) => wrong.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
  return mean(pairs)
}

export interface Calibration {
  readonly field: string
  readonly right: number
  readonly wrong: number
  readonly meanOfRight: number | null
  readonly meanOfWrong: number | null
  readonly ranking: number | null
}

/** The figures of each field. */
export function calibrate(judged: readonly Judged[]): Calibration[] {
  return [...answersFor.map(([field]) => field), 'article' as const].map((field) => {
    const own = judged.filter((one) => one.field === field)
    const values = (isRight: boolean) =>
      own.filter((one) => one.isRight === isRight).map(({ confidence }) => confidence)
    const [right, wrong] = [values(true), values(false)]
    return {
      field,
      right: right.length,
      wrong: wrong.length,
      meanOfRight: mean(right),
      meanOfWrong: mean(wrong),
      ranking: ranking(right, wrong),
    }
  })
}

const shown = (value: number | null) => (value === null ? '-' : value.toFixed(2)).padStart(6)

function print(title: string, judged: readonly Judged[]): void {
  console.log(`${title}\n  field        right  mean  wrong  mean  ranking`)
  for (const one of calibrate(judged)) {
    const counts = [one.right, one.wrong].map((count) => String(count).padStart(6))
    console.log(
      `  ${one.field.padEnd(11)}${counts[0]}${shown(one.meanOfRight)}${counts[1]}${shown(one.meanOfWrong)}${shown(one.ranking)}`,
    )
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { pages: { type: 'boolean', default: false } } })
  const judged = await judgeSets(sets, damages)
  print(
    'pages as they are',
    judged.filter(({ damage }) => damage === null),
  )
  print('pages as they are and spoiled', judged)
  if (values.pages) {
    for (const one of judged.filter(({ isRight, field }) => !isRight && field !== 'article')) {
      console.log(
        `${one.field}\t${one.confidence}\t${one.page}\t${one.damage ?? 'as it is'}\t${one.doubts.join('；')}`,
      )
    }
  }
}
