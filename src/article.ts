/**
 * What one article knows: the frontmatter of `content/articles/*.mdx`.
 * The one door between the pipeline, which validates with it before writing, and the site, which
 * reads the collection through it. `null` means: looked for and not there.
 */
import { z } from 'astro/zod'

/** Text as it may stand in frontmatter: not empty, one line. */
const line = z
  .string()
  .min(1)
  .max(4000)
  .refine((text) => !/[\n\r]/.test(text), 'one line')

/** Beijing calendar day, `YYYY-MM-DD`. Never a `Date`. */
const day = z.iso.date()

/** Number of a body block, counted from 0 in page order; the page's anchor is `#b<N>`. */
const block = z.int().nonnegative()

/** The line or sentence of the page that a field rests on, repaired; `null` for an editor's word. */
const evidence = line.nullable()

export const roles = [
  'reporter',
  'correspondent',
  'author',
  'photographer',
  'editor',
  'responsible-editor',
  'reviewer',
] as const

export const bases = ['stated', 'inferred', 'no-later-than', 'unknown'] as const

const named = z.strictObject({ name: line, evidence })

export const publishedSchema = z.strictObject({
  /** The day; the first day of the month or year where `precision` is coarser. */
  date: day.nullable(),
  precision: z.enum(['day', 'month', 'year']).nullable(),
  /** `no-later-than`: an upper bound only, such as the clock of a recommendation list. */
  basis: z.enum(bases),
  evidence,
})

export const personSchema = z.strictObject({ role: z.enum(roles), name: line, evidence })

/** By GB/T 2260; `area` for a county, district or zone. Each part needs the one before it. */
export const regionSchema = z.strictObject({
  province: line.nullable(),
  city: line.nullable(),
  area: line.nullable(),
  /** Six digits of the deepest part that GB/T 2260 names. */
  code: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  evidence,
})

export const orgSchema = z.strictObject({
  /** Full name, such as 苏州工业园区总工会. */
  name: line,
  kind: z.enum(['union', 'company', 'school', 'government', 'other']),
})

export const programmeSchema = z.strictObject({
  /** As printed, such as 1+2+3产改工作服务体系. */
  name: line,
  /** Its named parts, in the order of the text. */
  parts: z.array(line),
  sentence: line,
})

export const figureSchema = z.strictObject({
  /** In base units: 90万人次 is 900000 with unit 人次. */
  value: z.number(),
  unit: line,
  /** As printed: 余, 多, 近, 超, 约 …; `null` for an exact figure. */
  approx: line.nullable(),
  /** Day, month or year that the text gives for the figure, as printed; `null` when it gives none. */
  asOf: line.nullable(),
  /** What is counted, such as 培训职工. */
  what: line.nullable(),
  /** The figure as printed, such as 90万人次. */
  text: line,
  sentence: line,
  block,
})

export const keyPointSchema = z.strictObject({ text: line, block })

/** All edits of one rule, alike ones counted once. */
export const editSchema = z.strictObject({
  /** Permanent name of the rule. */
  rule: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What the rule does, in Chinese, for readers: 删除拼音注音. */
  label: line,
  /** `cut`: a whole block or line went; `change`: text inside a kept block. */
  kind: z.enum(['cut', 'change']),
  /** Injected spam: then `changes` is empty, and only count and size are published. */
  spam: z.boolean(),
  /** Number of edits. */
  count: z.int().positive(),
  /** Characters (code points) taken out or rewritten, all edits together. */
  size: z.int().nonnegative(),
  /** Each different edit with the number of times it was made. Line breaks are kept. */
  changes: z.array(
    z.strictObject({ before: z.string(), after: z.string(), times: z.int().positive() }),
  ),
})

/** The text of a kept block before repair, where repair changed it; spam masked by ▇. */
export const originalSchema = z.strictObject({ block, text: z.string() })

export const correctionSchema = z.strictObject({
  /** Field that an editor set, such as `published`. */
  field: line,
  /** The machine's value and the editor's, as JSON. */
  before: z.string(),
  after: z.string(),
  note: line.nullable(),
  day: day.nullable(),
})

/** Fields whose value the machine can be more or less sure of. */
export const confidenceFields = [
  'title',
  'published',
  'source',
  'people',
  'region',
  'topics',
  'figures',
  'body',
  'relevance',
] as const

const confidence = z.number().min(0).max(1)

/** How far the machine trusts itself, 0 to 1; no probability. An editor's fields have 1. */
export const confidenceSchema = z.strictObject({
  article: confidence,
  fields: z.record(z.enum(confidenceFields), confidence),
})

/** A field that an editor should look at, and why, in Chinese. */
export const doubtSchema = z.strictObject({
  field: z.enum(confidenceFields),
  reasons: z.array(line).min(1),
})

export const articleSchema = z.strictObject({
  /** Permanent: from the SHA-256 of the raw bytes, so that no other article moves it. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  title: line,
  /** The page's own 原标题 where it states one. */
  originalTitle: line.nullable(),
  published: publishedSchema,
  /** The outlet that wrote it. */
  source: named.nullable(),
  /** Where this copy stood, such as 网易号. */
  platform: named.nullable(),
  /** From the first outlet to the last platform, hops between included. */
  chain: z.array(line),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .nullable(),
  people: z.array(personSchema),
  region: regionSchema,
  orgs: z.array(orgSchema),
  /** Ids of `content/terms.yaml`, the strongest first. */
  topics: z.array(z.string().regex(/^[a-z0-9-]+$/)),
  programmes: z.array(programmeSchema),
  figures: z.array(figureSchema),
  keyPoints: z.array(keyPointSchema),
  /** Id of the event that several articles report; `null` when alone. */
  story: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
  edits: z.array(editSchema),
  originals: z.array(originalSchema),
  corrections: z.array(correctionSchema),
  confidence: confidenceSchema,
  /** The weak fields, the weakest first; empty once an editor has read the article. */
  review: z.array(doubtSchema),
  /** An editor has compared the article with its page: 已人工校订. */
  reviewed: z.boolean(),
  raw: z.strictObject({
    /** As given, relative to the project; a line of a JSONL file is `file.jsonl#3`, counted from 1. */
    path: line,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().nonnegative(),
    /** Name of the Encoding Standard, such as `utf-8`, `gb18030`, `big5`. */
    charset: line,
    format: z.enum(['html', 'text']),
  }),
  /** Script of the page as it came. */
  script: z.enum(['hans', 'hant']),
  /** Han characters of the body, by code point. */
  hanCount: z.int().nonnegative(),
  /** Version of the rules that made it. */
  pipeline: line,
})

export type Article = z.infer<typeof articleSchema>
export type Published = z.infer<typeof publishedSchema>
export type Person = z.infer<typeof personSchema>
export type Role = Person['role']
export type Region = z.infer<typeof regionSchema>
export type Org = z.infer<typeof orgSchema>
export type Programme = z.infer<typeof programmeSchema>
export type Figure = z.infer<typeof figureSchema>
export type KeyPoint = z.infer<typeof keyPointSchema>
export type EditGroup = z.infer<typeof editSchema>
export type Original = z.infer<typeof originalSchema>
export type Correction = z.infer<typeof correctionSchema>
export type ConfidenceField = (typeof confidenceFields)[number]
export type Doubt = z.infer<typeof doubtSchema>

/** A field that wants an editor's look: one line of `review.jsonl` beside the articles. */
export const reviewItemSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Path of the raw page. */
  path: z.string(),
  field: z.enum(confidenceFields),
  /** Of the field, and of the whole article. */
  confidence,
  article: confidence,
  reasons: z.array(z.string()),
})

export type ReviewItem = z.infer<typeof reviewItemSchema>

/** A page that was set aside: one line of `set-aside.jsonl` beside the articles. */
export const setAsideSchema = z.strictObject({
  /** Path of the raw page. */
  raw: z.string(),
  sha256: z.string().nullable(),
  id: z.string().nullable(),
  /** Phase that gave up or decided. */
  phase: z.enum(['read', 'decode', 'extract', 'repair', 'annotate', 'relate', 'emit']),
  /** Permanent reason code; the list is in `src/pipeline/faults.ts`. */
  reason: z.string(),
  /** Why, in Chinese, for an editor. */
  message: z.string(),
  /** What to do, in Chinese. */
  hint: z.string(),
  title: z.string().nullable(),
  /** For `duplicate`: the id of the article that stands for it. */
  of: z.string().nullable(),
})

export type SetAside = z.infer<typeof setAsideSchema>
