import { confidenceFields, type Correction } from '../../src/article.ts'
import { trustEditor } from '../../src/pipeline/annotate/index.ts'
import { blockText } from '../../src/pipeline/block-text.ts'
import type { Annotated, Block, Repaired, Verdict } from '../../src/pipeline/types.ts'
import type { Override } from './override-schema.ts'
import type { OverrideFile, OverrideProblem } from './read-overrides.ts'

/** A correction of the body that does not fit the text. */
export class PatchError extends Error {
  override readonly name = 'PatchError'
  readonly problem: OverrideProblem

  constructor(problem: OverrideProblem) {
    super(problem.message)
    this.problem = problem
  }
}

const textsOf = (block: Block): readonly string[] => {
  if (block.type === 'list') return block.items
  return block.type === 'table' ? block.rows.flat() : [block.text]
}

function mapText(block: Block, change: (text: string) => string): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) }
    default:
      return { ...block, text: change(block.text) }
  }
}

/**
 * Corrects the body.
 *
 * @throws PatchError when a `find` does not stand in the body exactly once.
 */
export function patchBody(
  article: Repaired,
  { file, override, replaceLines }: OverrideFile,
): Repaired {
  let body = article.body
  for (const [index, { find, with: replacement }] of (override.replace ?? []).entries()) {
    const hits = body.flatMap(textsOf).reduce((sum, text) => sum + text.split(find).length - 1, 0)
    if (hits !== 1) {
      throw new PatchError({
        file,
        line: replaceLines[index] ?? 1,
        field: `replace.${index}.find`,
        message: `要改的文字在正文中出现了 ${hits} 次，应恰好一次：${find}`,
        hint:
          hits === 0
            ? '请从网站上的正文原样复制（清洗之后的文字），并核对标点。'
            : '请在 find 中多写几个字，使它只指一处。',
      })
    }
    body = body.map((block) => mapText(block, (text) => text.split(find).join(replacement)))
  }

  const originals = article.body.map((block, index) => {
    const original = article.originals[index] ?? null
    const now = body[index]
    const changed = now !== undefined && blockText(now) !== blockText(block)
    return original ?? (changed ? blockText(block) : null)
  })
  return { ...article, body, originals }
}

const named = (name: string | null) => (name === null ? null : { name, evidence: null })

/** The fields an editor set, in the shape the article has them. Evidence is the editor's word. */
function fieldsOf(override: Override): Partial<Annotated> {
  const { title, published, source, platform, url, people, region, topics, orgs } = override
  return {
    ...(title !== undefined && { title }),
    ...(published && { published: { ...published, evidence: null } }),
    ...(source !== undefined && { source: named(source) }),
    ...(platform !== undefined && { platform: named(platform) }),
    ...(url !== undefined && { url }),
    ...(people && { people: people.map((person) => ({ ...person, evidence: null })) }),
    ...(region && { region: { ...region, evidence: null } }),
    ...(topics && { topics }),
    ...(orgs && { orgs }),
  }
}

function verdictOf({ override, file }: OverrideFile): Verdict | undefined {
  if (override.status === 'accept') return { status: 'accepted' }
  if (override.status === undefined) return undefined
  return {
    status: 'rejected',
    reason: 'editor',
    message: `编辑决定不收：${override.reason ?? ''}`,
    hint: `如要恢复，请改 ${file}。`,
  }
}

/** Sets the fields that an editor gave, over whatever the machine found, and lists what changed. */
export function applyFields(
  article: Annotated,
  file: OverrideFile,
): { article: Annotated; corrections: Correction[] } {
  const { override } = file
  const note = override.note ?? override.reason ?? null
  const day = override.day ?? null
  const entry = (field: string, before: unknown, after: unknown): Correction => ({
    field,
    before: JSON.stringify(before ?? null),
    after: JSON.stringify(after ?? null),
    note,
    day,
  })

  const fields = fieldsOf(override)
  const machine = new Map<string, unknown>(Object.entries(article))
  const corrections = Object.entries(fields).map(([field, value]) =>
    entry(field, machine.get(field), value),
  )
  for (const { find, with: replacement } of override.replace ?? []) {
    corrections.push(entry('body', find, replacement))
  }
  if (override.story !== undefined) corrections.push(entry('story', null, override.story))

  const verdict = verdictOf(file)
  if (verdict) corrections.push(entry('status', article.verdict.status, verdict.status))

  const set = new Set([...Object.keys(fields), ...(verdict ? ['relevance'] : [])])
  const confidence = trustEditor(
    article.confidence,
    new Set(confidenceFields.filter((field) => set.has(field))),
  )
  return {
    article: { ...article, ...fields, ...(verdict && { verdict }), confidence },
    corrections,
  }
}
