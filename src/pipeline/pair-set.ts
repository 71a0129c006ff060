/** Neighbouring code units as one number; never 0 in a text, which holds no NUL. */
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** Spreads pairs over a table: neighbours in Unicode are neighbours in texts too. */
const spread = (pair: number): number => Math.imul(pair ^ (pair >>> 15), 0x9e3779b1) >>> 0

/**
 * The pairs of neighbouring characters of some texts: what a title shares with its article. A table
 * of numbers with open addressing, as a set of strings takes longer than all that asks it.
 */
export class PairSet {
  readonly #slots: Int32Array
  readonly #shift: number
  #size = 0

  constructor(texts: readonly string[]) {
    const most = texts.reduce((sum, { length }) => sum + length, 0)
    const bits = Math.ceil(Math.log2(most + 1)) + 1
    this.#shift = 32 - bits
    this.#slots = new Int32Array(2 ** bits)
    for (const text of texts) {
      for (let at = 0; at + 1 < text.length; at++) this.#add(pairAt(text, at))
    }
  }

  get size(): number {
    return this.#size
  }

  /** The slot that holds the pair, or the empty one where it would be. */
  #slotOf(pair: number): number {
    let slot = spread(pair) >>> this.#shift
    while (this.#slots[slot] !== pair && this.#slots[slot] !== 0) {
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    return slot
  }

  #add(pair: number): void {
    const slot = this.#slotOf(pair)
    if (this.#slots[slot] === pair) return
    this.#slots[slot] = pair
    this.#size += 1
  }

  /** Share (0 to 1) of the text's pairs that are among these; 0 for a text without any. */
  shareOf(text: string): number {
    if (text.length < 2) return 0
    let shared = 0
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = pairAt(text, at)
      if (this.#slots[this.#slotOf(pair)] === pair) shared += 1
    }
    return shared / (text.length - 1)
  }
}
