import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** Text of the article as the peer sees it; `null` when it finds none. */
export function readWithPeer(html: string): string | null {
  const { document } = parseHTML(html)
  return new Readability(document).parse()?.textContent ?? null
}
