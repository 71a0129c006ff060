import { type SetAside, setAsideSchema } from '../../src/article.ts'
import { articleId } from '../../src/pipeline/emit/article-id.ts'
import type { Refusal } from './refusal.ts'
import { byCodeUnit } from './code-unit-order.ts'

/** A line of `set-aside.jsonl`. */
export function asideOf(
  page: { readonly path: string; readonly sha256: string | null; readonly of?: string },
  { phase, code, message, hint }: Refusal,
  title: string | null,
): SetAside {
  return {
    raw: page.path,
    sha256: page.sha256,
    id: page.sha256 === null ? null : articleId(page.sha256),
    phase,
    reason: code,
    message,
    hint,
    title,
    of: page.of ?? null,
  }
}

/** The whole file, sorted by path: the order of the input does not matter. */
export function setAsideFile(lines: readonly SetAside[]): string {
  return [...lines]
    .sort((a, b) => byCodeUnit(a.raw, b.raw))
    .map((line) => `${JSON.stringify(setAsideSchema.parse(line))}\n`)
    .join('')
}
