/** A QR code as the outline of its dark squares. */
import { encode } from 'uqr'

export interface QrPath {
  /** Squares on each side, the quiet zone of four included. */
  readonly size: number
  /** For `d` of a `<path>`: one unit a square. */
  readonly d: string
}

/** Dark squares of a row that touch are one run, which keeps the outline short. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const runs = data.flatMap((row, y) => {
    const found: string[] = []
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x] || row[x - 1]) continue
      const next = row.indexOf(false, x)
      const length = (next === -1 ? row.length : next) - x
      found.push(`M${x} ${y}h${length}v1h-${length}z`)
    }
    return found
  })
  return { size, d: runs.join('') }
}
