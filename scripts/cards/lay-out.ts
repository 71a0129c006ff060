/** A title in lines that fit a card. */

export interface Layout {
  readonly lines: readonly string[]
  /** Font size in pixels. */
  readonly size: number
}

/** From large to small; the first that holds the title in its lines is taken. Widths in em. */
const sizes = [
  { size: 76, width: 13.5, lines: 3 },
  { size: 62, width: 16.5, lines: 4 },
  { size: 50, width: 20.5, lines: 5 },
] as const

/** Latin letters and figures are about half as wide as Han characters. */
const widthOf = (character: string): number => (/[ -~]/.test(character) ? 0.58 : 1)

/** Marks that may not begin a line. */
const closing = /[，。、；：！？”’）》〉」』】…·%％]/

export function layOut(title: string): Layout {
  for (const { size, width, lines: most } of sizes) {
    const lines = wrap(title, width)
    if (lines.length <= most) return { lines, size }
  }
  const { size, width, lines: most } = sizes[sizes.length - 1] ?? sizes[0]
  const lines = wrap(title, width).slice(0, most)
  const last = [...(lines.pop() ?? '')].slice(0, -1).join('')
  return { lines: [...lines, `${last}…`], size }
}

/** Between words of figures and Latin letters a line never breaks; elsewhere between characters. */
function wrap(title: string, width: number): string[] {
  const pieces = title.match(/[A-Za-z0-9.+-]+|[^A-Za-z0-9.+-]/gu) ?? []
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces) {
    const wide = [...piece].reduce((sum, character) => sum + widthOf(character), 0)
    // A closing mark hangs over the edge rather than beginning a line.
    if (used + wide > width && line !== '' && !closing.test(piece)) {
      lines.push(line.trim())
      line = ''
      used = 0
    }
    line += piece
    used += wide
  }
  return line.trim() === '' ? lines : [...lines, line.trim()]
}
