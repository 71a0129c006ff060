/**
 * Ways to spoil a page whose answers are known, so that confidence can be held against mistakes:
 * the labelled pages alone have too few.
 */
import type { ConfidenceField } from '../../src/article.ts'

export interface Damage {
  readonly name: string
  /** Fields whose answer stays what the label says, though the page shows it no longer. */
  readonly fields: readonly ConfidenceField[]
  /** The decoded text, spoiled. */
  readonly apply: (text: string) => string
}

const isMeta = (line: string) =>
  line.length < 400 &&
  !line.includes('。') &&
  /来\s?源|时间|日期|作者|编辑|记者|20\d\d\s?[-年./]/u.test(line)

export const damages: readonly Damage[] = [
  {
    name: 'without meta lines',
    fields: ['published', 'source', 'people'],
    apply: (text) =>
      text
        .split('\n')
        .filter((line) => !isMeta(line))
        .join('\n'),
  },
  {
    name: 'without its start',
    fields: ['title', 'published', 'source', 'people'],
    apply: (text) => {
      const lines = text.split('\n')
      return lines
        .slice(
          Math.max(
            0,
            lines.findIndex((line) => line.includes('。')),
          ),
        )
        .join('\n')
    },
  },
  {
    name: 'without its end',
    fields: ['body'],
    apply: (text) => text.slice(0, Math.ceil(text.length * 0.6)),
  },
  {
    // Every twelfth Han character, about as in pages that went through a wrong charset.
    name: 'with lost characters',
    fields: ['title', 'source', 'people', 'region', 'topics', 'figures', 'body', 'relevance'],
    apply: (text) => {
      let count = 0
      return text.replace(/\p{Script=Han}/gu, (char) => (++count % 12 === 0 ? '\ufffd' : char))
    },
  },
  { name: 'without full stops', fields: ['body'], apply: (text) => text.replaceAll('。', ' ') },
  {
    // As where a page gives months and days alone: 5月6日.
    name: 'without years',
    fields: ['published'],
    apply: (text) => text.replace(/(?:19|20)\d\d\s?[年./-]/gu, ''),
  },
]
