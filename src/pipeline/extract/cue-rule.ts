import type { NoiseRule, Page, PageLine } from './page.ts'

/** A noise rule that looks at one line at a time. */
export function cueRule(
  info: Omit<NoiseRule, 'find'>,
  test: (line: PageLine, at: number, page: Page) => boolean,
): NoiseRule {
  return {
    ...info,
    find: (page) => page.lines.flatMap((line, at) => (test(line, at, page) ? [at] : [])),
  }
}
