import { z } from 'astro/zod'

/** What the labelled pages of one set gave in this build; written by `scripts/eval/publish.ts`. */
export const measuredSchema = z.strictObject({
  /** Name of the set. */
  id: z.string(),
  /** Labelled pages in it. */
  pages: z.int().positive(),
  /** Field → mean share that is right, 0 to 1. */
  fields: z.record(z.string(), z.number().min(0).max(1)),
})

export type Measured = z.infer<typeof measuredSchema>
