/** Looks through the JSON of the built site. */
import { scanFragment } from './scan-page.ts'
import { wrongScheme } from './scheme.ts'

/** Keys of an address and of HTML, as feeds and linked data name them. */
const addresses = /(?:^|[_A-Z])(?:url|uri|href|link|icon|favicon|avatar|image|permalink)$/i
const html = /(?:^|_)html$/i

/** What is wrong with a file of JSON, or with one a line, in Chinese. */
export function scanJson(text: string): string[] {
  const problems: string[] = []
  const check = (key: string, value: unknown): void => {
    // Whoever copies it into an object changes all objects.
    if (key === '__proto__') problems.push('JSON 里有 __proto__')
    if (typeof value !== 'string') return
    if (addresses.test(key)) problems.push(...wrongScheme(value, key))
    if (html.test(key)) problems.push(...scanFragment(value))
  }
  try {
    JSON.parse(text, (key, value) => {
      check(key, value)
      return value
    })
  } catch (error) {
    problems.push(`不是合格的 JSON：${error instanceof Error ? error.message : String(error)}`)
  }
  return problems
}

export const scanJsonLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => scanJson(line))
