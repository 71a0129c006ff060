/** What a scan over a page must know: comments and the elements whose text no reader sees. */
const opening = /<!--|<(script|style)\b([^>]{0,2000})>/gi

const closing = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi } as const

/**
 * The page without its scripts and styles: two thirds of a portal's bytes, which the parser would
 * read character by character. Linked data stays; so does what is not plainly closed, or a script
 * that writes another, for the parser to decide.
 */
export function withoutScripts(source: string): string {
  const kept: string[] = []
  let from = 0
  opening.lastIndex = 0
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const [open, name] = found
    const start = found.index + open.length
    if (name === undefined) {
      const end = source.indexOf('-->', found.index + 2)
      if (end === -1) break
      opening.lastIndex = end + 3
      continue
    }
    const close = closing[name.toLowerCase() === 'script' ? 'script' : 'style']
    close.lastIndex = start
    const end = close.exec(source)
    if (end === null) break
    opening.lastIndex = end.index + end[0].length
    const isData = /ld\+json/i.test(found[2] ?? '')
    if (isData || source.slice(start, end.index).includes('<!--')) continue
    kept.push(source.slice(from, found.index))
    from = opening.lastIndex
  }
  return from === 0 ? source : kept.join('') + source.slice(from)
}
