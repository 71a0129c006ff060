/** Stands for one code point of spam. */
const blot = '▇'

/** Length of the runs that are compared when spam stands in a text in another form. Assumed. */
const gram = 4

interface Folded {
  /** Letters, digits and signs, width and case folded; no blanks, no punctuation. */
  readonly chars: readonly string[]
  /** For each of them the index of its code point in the text. */
  readonly places: readonly number[]
}

function fold(points: readonly string[]): Folded {
  const chars: string[] = []
  const places: number[] = []
  for (const [place, point] of points.entries()) {
    for (const char of point.normalize('NFKC').toLowerCase()) {
      if (/[\s\p{P}]/u.test(char)) continue
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

/** Blots `[start, end]` of the folded text in `points`, punctuation between included. */
function blotSpan(points: string[], { places }: Folded, start: number, end: number): void {
  const from = places[start] ?? 0
  const to = places[end] ?? from
  for (let at = from; at <= to; at++) if (points[at] !== '\n') points[at] = blot
}

/**
 * Returns a function that blots injected spam out of a text before it is published: whole spans
 * first; where earlier rules left another form of it, every run of four characters that the spam
 * has and `kept` has not. Line ends stay; each other code point becomes one ▇.
 */
export function spamMask(spam: readonly string[]): (text: string, kept: string) => string {
  const needles = [...new Set(spam)]
    .map((text) => ({ text, chars: fold([...text]).chars }))
    .filter(({ text }) => text.trim() !== '')
    // The longest first, so that a part does not break up the whole.
    .sort((a, b) => b.chars.length - a.chars.length)
  const spamGrams = new Set(needles.flatMap(({ chars }) => gramsOf(chars)))

  return (text, kept) => {
    if (needles.length === 0 || text === '') return text

    const points = [...text]
    const folded = fold(points)
    const hay = folded.chars.join('')
    const keptChars = fold([...kept]).chars
    const keptText = keptChars.join('')
    const keptGrams = new Set(gramsOf(keptChars))

    for (const { chars } of needles) {
      const needle = chars.join('')
      if (chars.length < 2 || keptText.includes(needle)) continue
      for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + needle.length)) {
        // `at` counts UTF-16 units, `chars` code points.
        const start = [...hay.slice(0, at)].length
        blotSpan(points, folded, start, start + chars.length - 1)
      }
    }
    for (const [at, run] of gramsOf(folded.chars).entries()) {
      if (spamGrams.has(run) && !keptGrams.has(run)) blotSpan(points, folded, at, at + gram - 1)
    }
    return points.join('')
  }
}
