import type { SetAside } from '../../src/article.ts'
import { toFaultRecord } from '../../src/pipeline/emit/fault-record.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import type { OverrideProblem } from './read-overrides.ts'
import type { Refusal } from './refusal.ts'
import { asideOf } from './set-aside.ts'
import { sha256 } from './sha256.ts'

/** A page as a line of the filter. */
export interface Recorded {
  /** JSON with its line end. */
  readonly line: string
  readonly aside: SetAside | null
  readonly problem: OverrideProblem | null
}

/** The line of a page that could not be cleaned. */
export function refusedRecord(raw: Pick<Raw, 'path' | 'bytes'>, refusal: Refusal): Recorded {
  const { code, message, hint } = refusal
  const record = toFaultRecord(raw.path, { code, message, hint })
  const aside = asideOf({ path: raw.path, sha256: sha256(raw.bytes) }, refusal, null)
  return { line: `${JSON.stringify(record)}\n`, aside, problem: null }
}
