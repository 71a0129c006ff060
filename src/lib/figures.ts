/** The figures of one article in the form that its table shows. */
import type { Figure } from '../article.ts'

export interface SentenceFigures {
  readonly sentence: string
  readonly block: number
  readonly figures: readonly Figure[]
}

/** Figures by the sentence that they stand in, in the order of the text. */
export function groupBySentence(figures: readonly Figure[]): SentenceFigures[] {
  const groups: { sentence: string; block: number; figures: Figure[] }[] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    if (last?.sentence === figure.sentence && last.block === figure.block) last.figures.push(figure)
    else groups.push({ sentence: figure.sentence, block: figure.block, figures: [figure] })
  }
  return groups
}
