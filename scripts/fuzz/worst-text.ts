/** What recheck would attack a pattern with. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]
  readonly suffix: string
}

/** Lengths of the worst texts, UTF-16 units. */
export const lengths = [5_000, 20_000] as const

/** CPU time of a page with one, ms; assumed: an ordinary page takes 10 ms. */
export const slowest = 1000

/** The worst text of about this length. */
export function worstText({ pumps, suffix }: Attack, length: number): string {
  const room = length - suffix.length - pumps.reduce((sum, { prefix }) => sum + prefix.length, 0)
  const share = Math.max(1, Math.floor(room / Math.max(1, pumps.length)))
  const pumped = pumps.map(
    ({ prefix, pump }) =>
      prefix + pump.repeat(Math.max(1, Math.floor(share / Math.max(1, pump.length)))),
  )
  return pumped.join('') + suffix
}
