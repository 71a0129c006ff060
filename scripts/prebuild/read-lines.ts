import { decode } from '../../src/pipeline/decode/index.ts'
import { surveyPage } from '../../src/pipeline/survey/survey-page.ts'
import type { LinesOf } from './survey-pages.ts'

/** Reads them in this process. */
export const readLines: LinesOf = async (raw) => {
  try {
    return surveyPage(decode(raw))
  } catch {
    return null
  }
}
