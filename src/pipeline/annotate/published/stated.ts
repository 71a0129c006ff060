import type { Published } from '../../../article.ts'

/** A day that the page states, with the line that does. */
export const stated = (date: string, evidence: string | null): Published => ({
  date,
  precision: 'day',
  basis: 'stated',
  evidence: evidence?.trim().slice(0, 400) ?? null,
})
