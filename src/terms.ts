import { z } from 'astro/zod'

/**
 * The table of terms, `content/terms.yaml`: data that an editor extends without touching code.
 * It feeds topic detection, union bodies and, on the site, the labels.
 */
export const termSchema = z.strictObject({
  /** ASCII, permanent: addresses are built from it. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The standard term in Chinese, such as 产业工人队伍建设改革. */
  label: z.string().min(1),
  /** Short name shown on the site, such as 产改; the label when absent. */
  short: z.string().min(1).optional(),
  /** Other spellings that mean the same, such as 产改. Simplified script. */
  aliases: z.array(z.string().min(1)).default([]),
  /** One sentence that explains the term to a reader. */
  definition: z.string().min(1).optional(),
})

export const termsSchema = z.strictObject({
  /** The controlled topics, in the order the site lists them. */
  topics: z.array(
    termSchema.extend({
      /** Words whose presence counts for the topic beside label and aliases, such as 比武. */
      cues: z.array(z.string().min(1)).default([]),
    }),
  ),
  /** Names of bodies and other terms, such as 全总 for 中华全国总工会. */
  terms: z.array(termSchema),
})

export type Term = z.infer<typeof termSchema>
export type Terms = z.infer<typeof termsSchema>
