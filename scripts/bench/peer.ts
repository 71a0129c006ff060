import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** Text of the article as the peer sees it; `null` when it finds none, or does not survive the page. */
export function readWithPeer(html: string): string | null {
  const { document } = parseHTML(html)
  try {
    return new Readability(document).parse()?.textContent ?? null
  } catch {
    return null
  }
}
