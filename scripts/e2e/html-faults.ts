/** Pages of a built site, and html-validate's view of them. */
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'

/** Every page of a built site, absolute, in order. */
export function pages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(dir, name))
}

/** What html-validate finds on the pages of a folder. */
export async function htmlFaults(dir: string): Promise<string[]> {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      extends: ['html-validate:standard'],
      rules: {
        // Astro writes void elements and boolean attributes in its own, valid style.
        'void-style': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-trailing-whitespace': 'off',
        // Full titles are told to readers and share cards whole, at any length.
        'long-title': 'off',
      },
    }),
  )
  const report = await validator.validateMultipleFiles(pages(dir))
  return report.results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, ruleId, message }) =>
        `${relative(dir, filePath ?? '')}:${line} ${ruleId}: ${message}`,
    ),
  )
}
