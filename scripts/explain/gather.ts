import { type Correction, confidenceFields, type ConfidenceField } from '../../src/article.ts'
import {
  hearSignals,
  leastRelevance,
  weighRelevance,
} from '../../src/pipeline/annotate/relevance/relevance.ts'
import { decode } from '../../src/pipeline/decode/index.ts'
import { allRules } from '../../src/pipeline/emit/rules.ts'
import { explainBody } from '../../src/pipeline/extract/explain-body.ts'
import { extract, extractRules } from '../../src/pipeline/extract/index.ts'
import type { Survey } from '../../src/pipeline/survey/index.ts'
import type { Edit, Trust } from '../../src/pipeline/types.ts'
import type { Terms } from '../../src/terms.ts'
import { cleanPage } from '../prebuild/clean-page.ts'
import type { Refusal } from '../prebuild/refusal.ts'
import type { OverrideFile } from '../prebuild/read-overrides.ts'
import { fieldValues, type FieldValue } from './field-values.ts'
import type { Subject } from './find-page.ts'
import { charsetReasons, formatReason } from './reading.ts'

/** All edits of one rule to the text, with some of them. */
export interface RuleEdits {
  readonly rule: string
  readonly label: string
  readonly count: number
  readonly examples: readonly Pick<Edit, 'before' | 'after'>[]
}

const mostExamples = 3

/** Edits by rule, in the order of their first; alike ones are one example. */
export function byRule(edits: readonly Edit[]): RuleEdits[] {
  const groups = Map.groupBy(edits, ({ rule }) => rule)
  return [...groups].map(([rule, own]) => {
    const examples = new Map(
      own.map(({ before, after }) => [`${before}→${after}`, { before, after }]),
    )
    return {
      rule,
      label: allRules.get(rule)?.label ?? rule,
      count: own.length,
      examples: [...examples.values()].slice(0, mostExamples),
    }
  })
}

/** Everything that was decided about one page. */
export type Explanation = ReturnType<typeof gather>

interface Input {
  readonly subject: Subject
  readonly terms: Terms
  readonly override: OverrideFile | undefined
  /** What the sites of the run repeat. */
  readonly survey: Survey
}

const extractNames: ReadonlySet<string> = new Set(extractRules.map(({ name }) => name))

/** How the bytes became lines, and which lines the body is. */
function readingOf(subject: Subject, survey: Survey) {
  const { raw } = subject
  const decoded = decode(raw)
  const { page } = decoded
  const extracted = extract(decoded, survey)
  const cuts = extracted.edits.filter(({ kind, rule }) => kind === 'cut' && extractNames.has(rule))
  return {
    charset: { name: page.charset, reasons: charsetReasons(raw.bytes, page.charset) },
    format: { name: page.format, reason: formatReason(decoded.text, page) },
    ...explainBody(decoded, cuts, survey),
  }
}

/** The folder's knowledge of copies and of other reports of the event. */
function relationsOf({ id, neighbours }: Subject) {
  const own = neighbours.find((one) => one.id === id)
  const story = own?.story ?? null
  return {
    isKnown: own !== undefined,
    setAside: own?.reason ?? null,
    copyOf: own?.copyOf ?? null,
    copies: neighbours.filter(({ copyOf }) => copyOf === id).map(({ raw }) => raw),
    story,
    reports: neighbours
      .filter((one) => story !== null && one.story === story && one.id !== id)
      .map(({ id: other, title }) => ({ id: other, title })),
  }
}

export interface ExplainedField extends FieldValue, Omit<Trust, 'value'> {
  readonly field: ConfidenceField
  /** 0 to 1. */
  readonly confidence: number
}

/**
 * Cleans the page and gathers the reasons. Throws what `decode` throws: then there is nothing
 * to explain but the fault.
 */
export function gather({ subject, terms, override, survey }: Input) {
  const reading = readingOf(subject, survey)
  const outcome = cleanPage(subject.raw, terms, { file: override, survey })
  const { article, problem } = outcome
  const refusal: Refusal | null = outcome.refusal
  const corrections: readonly Correction[] = outcome.corrections
  const values = article && fieldValues(article, terms)
  const body = article?.body ?? []
  const title = article?.title ?? null
  return {
    id: subject.id,
    raw: subject.raw.path,
    note: subject.note,
    ...reading,
    edits: byRule((article?.edits ?? []).filter(({ rule }) => !extractNames.has(rule))),
    confidence: article?.confidence.article ?? null,
    fields: confidenceFields.flatMap((field): ExplainedField[] => {
      if (!article || !values) return []
      const { value: confidence, grounds, doubts } = article.confidence.fields[field]
      return [{ field, ...values[field], confidence, grounds, doubts }]
    }),
    verdict: {
      refusal,
      sums: weighRelevance(title, body, article?.edits),
      least: leastRelevance,
      signals: hearSignals(title, body, article?.edits),
    },
    relations: relationsOf(subject),
    override: override
      ? { file: override.file, reviewed: outcome.reviewed, corrections, problem }
      : null,
  }
}
