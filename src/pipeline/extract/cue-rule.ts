import type { NoiseRule, Page, PageLine } from './page.ts'

/** A noise rule that looks at one line at a time. */
export function cueRule(
  info: Omit<NoiseRule, 'find'>,
  test: (line: PageLine, at: number, page: Page) => boolean,
): NoiseRule {
  return {
    ...info,
    find: (page, candidates) =>
      candidates.filter((at) => {
        const line = page.lines[at]
        return line !== undefined && test(line, at, page)
      }),
  }
}
