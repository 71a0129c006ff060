import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { type Terms, termsSchema } from '../../src/terms.ts'
import { SetupError } from './options.ts'

/**
 * Reads the table of terms, and its text for the key.
 *
 * @throws SetupError when it is missing or breaks the schema.
 */
export async function readTerms(path: string): Promise<{ terms: Terms; source: string }> {
  try {
    const source = await readFile(path, 'utf8')
    return { terms: termsSchema.parse(parse(source)), source }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(`术语表 ${path} 读不出来：${reason}`, { cause: error })
  }
}
