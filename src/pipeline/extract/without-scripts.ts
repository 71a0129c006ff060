/** Comments, and the elements inside which `<` opens nothing. */
const opening = /<!--|<(script|style|textarea|title)\b([^>]{0,2000})>/gi

const closing: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title'].map((name) => [
    name,
    new RegExp(`</${name}\\s*>`, 'gi'),
  ]),
)

/** End of the comment that starts there; -1 for one that is not plainly closed. */
function commentEnd(source: string, start: number): number {
  // <!--> is whole.
  const end = source.indexOf('-->', start + 2)
  return end === -1 || source.slice(start, end).includes('--!>') ? -1 : end + 3
}

/**
 * The page without its scripts, styles and comments: two thirds of a portal's bytes, which the
 * parser would read character by character. Linked data stays; so does what is not plainly closed,
 * or a script that writes another, for the parser to decide.
 */
export function withoutScripts(source: string): string {
  const kept: string[] = []
  let from = 0
  const drop = (start: number, end: number) => {
    kept.push(source.slice(from, start))
    from = end
  }

  opening.lastIndex = 0
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const [open, name = '', attributes = ''] = found
    const close = closing.get(name.toLowerCase())
    if (!close) {
      const end = commentEnd(source, found.index)
      if (end === -1) break
      drop(found.index, end)
      opening.lastIndex = end
      continue
    }
    const start = found.index + open.length
    close.lastIndex = start
    const end = close.exec(source)
    if (end === null) break
    opening.lastIndex = end.index + end[0].length
    if (/^t/i.test(name) || /ld\+json/i.test(attributes)) continue
    if (source.slice(start, end.index).includes('<!--')) continue
    drop(found.index, opening.lastIndex)
  }
  if (from === 0) return source
  kept.push(source.slice(from))
  return kept.join('')
}
