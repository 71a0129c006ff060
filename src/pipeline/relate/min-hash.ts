/** Length of a shingle in Han characters. */
const shingleLength = 4
/** Hashes in a sketch: the estimate of a similarity of 0.8 has a standard error of 0.05. */
const size = 64

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** A different order of all 32-bit values for each `row` (the finaliser of MurmurHash3). */
function shuffle(value: number, row: number): number {
  let mixed = value ^ Math.imul(row + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/**
 * MinHash sketch of the Han characters of a text: the share of equal positions in two sketches estimates
 * the Jaccard similarity of their shingles. Empty for a text too short for one shingle.
 */
export function sketchOf(text: string): readonly number[] {
  const han = text.replaceAll(/\P{Script=Han}/gu, '')
  const shingles = new Set<number>()
  for (let start = 0; start + shingleLength <= han.length; start++) {
    shingles.add(hash(han.slice(start, start + shingleLength)))
  }
  if (shingles.size === 0) return []
  return Array.from({ length: size }, (_, row) => {
    let least = 0xffffffff
    for (const shingle of shingles) least = Math.min(least, shuffle(shingle, row))
    return least
  })
}

/** Estimated share of common shingles, 0 to 1; 0 when a sketch is empty. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0
  return a.filter((value, row) => value === b[row]).length / a.length
}

/** Rows in a band: two texts of similarity 0.8 share one of the 16 bands in 99.98 % of cases. */
const rowsInBand = 4

/** Keys under which alike texts meet: one for each band of the sketch. */
export function bandsOf(sketch: readonly number[]): readonly string[] {
  const bands: string[] = []
  for (let row = 0; row < sketch.length; row += rowsInBand) {
    bands.push(`${row}:${sketch.slice(row, row + rowsInBand).join(',')}`)
  }
  return bands
}
