import type { Measured } from '../measured.ts'
import { words } from './words.ts'

const { accuracy } = words

/** Fields in the order a reader meets them, with the way they were counted. */
const fields = [
  { key: 'body', how: accuracy.overlap },
  { key: 'title', how: accuracy.exact },
  { key: 'date', how: accuracy.exact },
  { key: 'dateBasis', how: accuracy.exact },
  { key: 'source', how: accuracy.exact },
  { key: 'authors', how: accuracy.f1 },
  { key: 'editors', how: accuracy.f1 },
  { key: 'province', how: accuracy.exact },
  { key: 'city', how: accuracy.exact },
  { key: 'area', how: accuracy.exact },
  { key: 'topics', how: accuracy.f1 },
  { key: 'orgs', how: accuracy.found },
  { key: 'figures', how: accuracy.found },
  { key: 'inDomain', how: accuracy.decided },
  { key: 'mustContain', how: accuracy.found },
  { key: 'mustNotContain', how: accuracy.gone },
] as const

const names: Readonly<Record<string, string>> = { own: accuracy.own, trials: accuracy.trials }

export interface AccuracyTable {
  readonly sets: readonly { readonly name: string; readonly pages: number }[]
  readonly rows: readonly {
    readonly label: string
    readonly how: string
    /** Per set: 0 to 1 with three digits, `—` where the set has no labels of this kind. */
    readonly values: readonly string[]
  }[]
}

/** The measured figures as a table; `null` where nothing was measured. */
export function accuracyTable(measured: readonly Measured[]): AccuracyTable | null {
  if (measured.length === 0) return null
  const rows = fields
    .map(({ key, how }) => ({
      label: accuracy[key],
      how,
      of: measured.map((set) => set.fields[key]),
    }))
    .filter(({ of }) => of.some((value) => value !== undefined))
    .map(({ label, how, of }) => ({ label, how, values: of.map(threeDigits) }))
  return {
    sets: measured.map(({ id, pages }) => ({ name: names[id] ?? id, pages })),
    rows,
  }
}

/** Rounded down, so that 1.000 means every page. */
function threeDigits(value: number | undefined): string {
  return value === undefined ? '—' : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3)
}
