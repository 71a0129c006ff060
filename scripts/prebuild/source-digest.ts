import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { byCodeUnit } from './code-unit-order.ts'
import { digestOf } from './sha256.ts'

/** What an article's bytes depend on beside its page: the code and the packages it calls. */
const sources = [
  'src/pipeline',
  'scripts/prebuild',
  'src/article.ts',
  'src/terms.ts',
  'package.json',
]

/** Tests and fixtures change no article. */
const ignored = /(?:^|\/)fixtures(?:\/|$)|\.test\.ts$/

async function filesUnder(path: string): Promise<string[]> {
  const names = await readdir(path).catch(() => null)
  if (names === null) return [path]

  const below = await Promise.all(names.map((name) => filesUnder(join(path, name))))
  return below.flat()
}

/**
 * Digest of the sources that make an article. An article is made anew when it changes, so that
 * nobody has to remember to bump a version after mending a rule.
 */
export async function sourceDigest(root: string): Promise<string> {
  const found = await Promise.all(sources.map((source) => filesUnder(join(root, source))))
  const files = found
    .flat()
    .map((file) => ({ file, name: relative(root, file).replaceAll('\\', '/') }))
    .filter(({ name }) => !ignored.test(name))
    .sort((a, b) => byCodeUnit(a.name, b.name))
  const parts = await Promise.all(
    files.map(async ({ file, name }) => [name, await readFile(file, 'utf8')]),
  )
  // Segmentation and character classes come with ICU.
  return digestOf([...parts.flat(), process.versions.icu ?? ''])
}
