import { z } from 'astro/zod'
import { roles } from '../../src/article.ts'

const line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !/[\n\r]/.test(text), '应为一行文字')
const day = z.iso.date()
const id = z.string().regex(/^[0-9a-f]{16}$/, '应为 16 位编号（0-9 a-f），含数字时请加引号')

/**
 * What an editor may set for one article: `content/overrides/*.yaml`. A field that is absent stays
 * as the machine found it; `null` says that there is none.
 */
export const overrideSchema = z
  .strictObject({
    /** The article; the name of the file does when both are absent. */
    id: id.optional(),
    /** The raw page instead of the id: path or file name. */
    raw: line.optional(),
    title: line.optional(),
    /** A day, or day, precision and basis. */
    published: z
      .union([
        day.transform((date) => ({ date, precision: 'day' as const, basis: 'stated' as const })),
        z.strictObject({
          date: day.nullable(),
          precision: z.enum(['day', 'month', 'year']).nullable().default('day'),
          basis: z.enum(['stated', 'inferred', 'no-later-than', 'unknown']).default('stated'),
        }),
      ])
      .optional(),
    source: line.nullable().optional(),
    platform: line.nullable().optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2048)
      .nullable()
      .optional(),
    people: z.array(z.strictObject({ role: z.enum(roles), name: line })).optional(),
    region: z
      .strictObject({
        province: line.nullable().default(null),
        city: line.nullable().default(null),
        area: line.nullable().default(null),
        code: z
          .string()
          .regex(/^\d{6}$/, '应为 6 位数字，请加引号')
          .nullable()
          .default(null),
      })
      .optional(),
    /** Ids or labels of `content/terms.yaml`. */
    topics: z.array(line).optional(),
    orgs: z
      .array(
        z.union([
          line.transform((name) => ({ name, kind: 'union' as const })),
          z.strictObject({
            name: line,
            kind: z.enum(['union', 'company', 'school', 'government', 'other']),
          }),
        ]),
      )
      .optional(),
    story: id.nullable().optional(),
    /** The editor has compared the article with its page: off the list, shown as 已人工校订. */
    reviewed: z.boolean().optional(),
    status: z.enum(['accept', 'reject']).optional(),
    /** Why the article is taken or left out; a rejection needs it. */
    reason: line.optional(),
    /** Corrections of the body: each `find` must stand in it exactly once. */
    replace: z.array(z.strictObject({ find: z.string().min(1), with: z.string() })).optional(),
    /** Shown to readers beside each correction. */
    note: line.optional(),
    /** Beijing day of the correction. */
    day: day.optional(),
  })
  .refine((override) => override.status !== 'reject' || override.reason !== undefined, {
    path: ['status'],
    message: 'status 为 reject 时要写明 reason（为什么不收）',
  })

export type Override = z.infer<typeof overrideSchema>
