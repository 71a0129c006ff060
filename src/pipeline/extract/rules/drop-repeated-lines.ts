import { isSentence } from '../line-value.ts'
import { bareText } from '../overlap.ts'
import type { EdgeRule } from '../page.ts'

/** Characters from which on a line does not stand twice in a body by chance. Assumed. */
const leastLength = 20

/** Paragraphs that the page prints a second time, as pages with a summary or a print view do. */
export const dropRepeatedLines: EdgeRule = {
  name: 'drop-repeated-lines',
  label: '删除重复的段落',
  place: 'elsewhere',
  *find({ lines }, body) {
    const seen = new Set<string>()
    for (const at of body) {
      const line = lines[at]
      if (!line || line.kind === 'cell' || !isSentence(line)) continue
      const bare = bareText(line.text)
      if (bare.length >= leastLength && seen.has(bare)) yield at
      seen.add(bare)
    }
  },
}
