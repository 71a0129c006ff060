import { toSimplified } from '../repair/characters.ts'

/** Stands for one code point of spam. */
const blot = '▇'

/** Length of the runs that are compared when spam stands in a text in another form. Assumed. */
const gram = 4

/** Shortest spam that is looked for; one character would be found everywhere. */
const shortest = 2

/** A text without what earlier rules may have changed in it. */
interface Folded {
  readonly chars: readonly string[]
  /** For each of them the index of its code point in the text. */
  readonly places: readonly number[]
}

/**
 * Two ways to look at a text, both with width, case and script folded: all letters, digits and
 * signs, and Han alone, which sees through readings in brackets: 票(piào)貼.
 */
const views = [/[^\s\p{P}]/u, /\p{Script=Han}/u]

function fold(points: readonly string[], seen: RegExp): Folded {
  const chars: string[] = []
  const places: number[] = []
  // One a line, so that no table of phrases changes their number.
  const column = points.map((point) => (point === '\n' ? '' : point)).join('\n')
  const lines = toSimplified(column).split('\n')
  for (const [place, point] of lines.entries()) {
    for (const char of point.normalize('NFKC').toLowerCase()) {
      if (!seen.test(char)) continue
      chars.push(char)
      places.push(place)
    }
  }
  return { chars, places }
}

const gramsOf = (chars: readonly string[]) =>
  chars
    .slice(0, Math.max(0, chars.length - gram + 1))
    .map((_, at) => chars.slice(at, at + gram).join(''))

/** Blots the folded characters `start` to `end`, and what stands between them. */
function blotSpan(points: string[], { places }: Folded, start: number, end: number): void {
  const from = places[start] ?? 0
  const to = places[end] ?? from
  for (let at = from; at <= to; at++) if (points[at] !== '\n') points[at] = blot
}

/** A function that blots the spam in one view. */
function maskView(spam: readonly string[], view: RegExp) {
  const needles = [...new Set(spam.map((text) => fold([...text], view).chars.join('')))]
    .map((text) => ({ text, length: [...text].length }))
    .filter(({ length }) => length >= shortest)
  const spamGrams = new Set(needles.flatMap(({ text }) => gramsOf([...text])))

  return (points: string[], text: readonly string[], kept: readonly string[]) => {
    const folded = fold(text, view)
    const hay = folded.chars.join('')
    const keptChars = fold(kept, view).chars
    const keptText = keptChars.join('')
    const keptGrams = new Set(gramsOf(keptChars))

    for (const { text: needle, length } of needles) {
      if (keptText.includes(needle)) continue
      for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + needle.length)) {
        // `at` counts UTF-16 units.
        const start = [...hay.slice(0, at)].length
        blotSpan(points, folded, start, start + length - 1)
      }
    }
    for (const [at, run] of gramsOf(folded.chars).entries()) {
      if (spamGrams.has(run) && !keptGrams.has(run)) blotSpan(points, folded, at, at + gram - 1)
    }
  }
}

/**
 * Returns a function that blots injected spam out of a text before it is published: whole spans,
 * also in another width, case or script; and every run of four characters that the spam has and
 * `kept` has not. Line ends stay; each other code point becomes one ▇.
 */
export function spamMask(spam: readonly string[]): (text: string, kept: string) => string {
  const masks = spam.length === 0 ? [] : views.map((view) => maskView(spam, view))

  return (text, kept) => {
    if (masks.length === 0 || text === '') return text

    const points = [...text]
    for (const mask of masks) mask(points, [...text], [...kept])
    return points.join('')
  }
}
