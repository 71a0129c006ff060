/**
 * The part of an index record that only metadata holds: names, places, aliases of topics. Index and
 * results know its marks; no article's text has them (U+241E, U+241F).
 */
const namesMark = '␞'
const fieldMark = '␟'
const entryMark = '；'
const aliasMark = '，'

/** What the fields of the names are called for readers, in the order they stand in a record. */
const labels = ['原标题', '来源', '平台', '人员', '地区', '单位', '主题', '日期', '数字'] as const

export type NameField = (typeof labels)[number]

/** A name with other ways to say it, the one for readers first: 中华全国总工会, 全总. */
export type NameEntry = readonly string[]

export interface NameMatch {
  readonly field: NameField
  readonly entry: NameEntry
}

/** The names as text for the index. */
export function writeNames(
  names: Readonly<Partial<Record<NameField, readonly NameEntry[]>>>,
): string {
  const fields = labels.map((label) =>
    (names[label] ?? []).map((entry) => entry.join(aliasMark)).join(entryMark),
  )
  return `${namesMark}${fields.join(fieldMark)}`
}

/** The text of an index record as a reader may see it, its parts told apart. */
export function readRecord(
  content: string,
  title: string,
): { body: string; names: readonly NameMatch[] } {
  const [text = '', rest = ''] = content.split(namesMark)
  const body = text.startsWith(title) ? text.slice(title.length) : text
  // Pagefind ends a block that has no mark of its own with a full stop.
  const plain = body.replace(/(?<=[^\p{P}\s])\.\s/gu, '　').replace(/^[\s.。]+/, '')
  const fields = rest.replace(/[\s.。]+$/, '').split(fieldMark)
  const names = labels.flatMap((field, at) =>
    (fields[at] ?? '')
      .split(entryMark)
      .map((entry) => ({ field, entry: entry.split(aliasMark).map((name) => name.trim()) }))
      .filter(({ entry }) => entry.join('') !== ''),
  )
  return { body: plain, names }
}
