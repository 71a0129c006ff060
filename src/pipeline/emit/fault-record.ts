import type { ArticleFault } from '../faults.ts'
import { pipelineVersion } from './version.ts'

/** A page that could not be read at all, as one line of NDJSON. */
export function toFaultRecord(
  raw: string,
  { code, message, hint }: Pick<ArticleFault, 'code' | 'message' | 'hint'>,
) {
  return { raw, status: 'rejected', reason: code, message, hint, pipeline: pipelineVersion }
}
