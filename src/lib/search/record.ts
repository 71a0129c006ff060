/**
 * Stands between the body of an indexed article and the names that only its metadata holds. Both
 * the index and the results know it; no article's text does (U+241E).
 */
export const namesMark = '␞'

/** The text of an index record as a reader may see it, its parts told apart. */
export function readRecord(content: string, title: string): { body: string; names: string } {
  const [text = '', names = ''] = content.split(namesMark)
  const body = text.startsWith(title) ? text.slice(title.length) : text
  // Pagefind ends a block that has no mark of its own with a full stop.
  const plain = body.replace(/(?<=[^\p{P}\s])\.\s/gu, '　').replace(/^[\s.。]+/, '')
  return { body: plain, names: names.replace(/^[\s.。]+/, '') }
}
