/** Marks the words of `?h=` in the article that a search led to, without touching its text nodes. */
import { findWords } from './excerpt.ts'

const asked = new URLSearchParams(location.search).get('h')?.slice(0, 200) ?? ''
const words = asked.split(' ').filter((word) => word !== '')
const body = document.querySelector('[data-article-body]')

if (words.length > 0 && body && 'highlights' in CSS) {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [start, end] of findWords(node.textContent ?? '', words)) {
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  CSS.highlights.set('search', new Highlight(...ranges))
}
