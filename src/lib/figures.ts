/** The figures of one article in the form that its table shows. */
import type { Figure } from '../article.ts'

export interface SentenceFigures {
  readonly sentence: string
  readonly block: number
  readonly figures: readonly Figure[]
}

/** Figures by the sentence that they stand in, in the order of the text. */
function groupBySentence(figures: readonly Figure[]): SentenceFigures[] {
  const groups: { sentence: string; block: number; figures: Figure[] }[] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    if (last?.sentence === figure.sentence && last.block === figure.block) last.figures.push(figure)
    else groups.push({ sentence: figure.sentence, block: figure.block, figures: [figure] })
  }
  return groups
}

/** Small counts in Han digits, such as 两项 and 三家: part of the prose, no news by themselves. */
const inPassing = /^[一二两三四五六七八九]\p{Script=Han}/u

export function isTelling({ text, value }: Pick<Figure, 'text' | 'value'>): boolean {
  return value >= 10 || !inPassing.test(text)
}

export interface TableFigures {
  readonly shown: readonly SentenceFigures[]
  /** Small counts that are folded away. */
  readonly folded: readonly SentenceFigures[]
  /** Number of figures in `folded`. */
  readonly foldedCount: number
}

/** What the table shows at once; an article that only counts in passing shows all. */
export function tableFigures(figures: readonly Figure[]): TableFigures {
  const telling = figures.filter(isTelling)
  if (telling.length === 0) {
    return { shown: groupBySentence(figures), folded: [], foldedCount: 0 }
  }
  const rest = figures.filter((figure) => !isTelling(figure))
  return {
    shown: groupBySentence(telling),
    folded: groupBySentence(rest),
    foldedCount: rest.length,
  }
}
