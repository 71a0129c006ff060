import { readFile } from 'node:fs/promises'
import { z } from 'astro/zod'
import type { Survey } from '../../src/pipeline/survey/index.ts'
import { writeAtomically } from './atomic-write.ts'
import { byCodeUnit } from './code-unit-order.ts'
import { SetupError } from './options.ts'

/** Site → key of a line and where it is noise. */
const schema = z.record(
  z.string(),
  z.array(z.tuple([z.int().nonnegative(), z.enum(['edge', 'anywhere'])])),
)

/**
 * The survey that an earlier run left, for runs that see only a part of the pages; `null` where
 * there is none yet.
 *
 * @throws SetupError for a file that is no survey.
 */
export async function readSurvey(path: string): Promise<Survey | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const sites = Object.entries(schema.parse(JSON.parse(text)))
    return new Map(sites.map(([site, lines]) => [site, new Map(lines)]))
  } catch (cause) {
    throw new SetupError(`${path} 不是 --survey 写出的文件；请删去它，重新通读一遍。`, { cause })
  }
}

/** Writes the survey, the same bytes for the same pages. */
export async function writeSurvey(path: string, survey: Survey): Promise<void> {
  const sites = [...survey]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([site, lines]) => [site, [...lines].sort(([a], [b]) => a - b)] as const)
  await writeAtomically(path, `${JSON.stringify(Object.fromEntries(sites))}\n`)
}
