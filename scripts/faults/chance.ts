/** Chance that can be had again: the same seed, the same numbers on every machine. */
export interface Chance {
  readonly seed: number
  /** From 0 up to 1. */
  readonly share: () => number
  /** Whole, from 0 up to and without `below`. */
  readonly below: (below: number) => number
  readonly pick: <T>(items: readonly [T, ...T[]] | readonly T[]) => T
  readonly bytes: (length: number) => Buffer
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(share() * most)
  return {
    seed,
    share,
    below,
    pick: (items) => {
      const found = items[below(items.length)]
      if (found === undefined) throw new Error('Cannot pick from nothing.')
      return found
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
    shuffled: (items) => {
      const left = [...items]
      return items.flatMap(() => left.splice(below(left.length), 1))
    },
  }
}
