/** Sets of ids that were joined pair by pair. */
export interface Groups {
  /** The ids joined with `id` so far, itself included. */
  readonly of: (id: string) => readonly string[]
  readonly join: (a: string, b: string) => void
  /** All sets with more than one id, each sorted. */
  readonly all: () => readonly (readonly string[])[]
}

export function newGroups(): Groups {
  const sets = new Map<string, readonly string[]>()
  const of = (id: string): readonly string[] => sets.get(id) ?? [id]
  return {
    of,
    join(a, b) {
      if (of(a).includes(b)) return
      const joined = [...of(a), ...of(b)].sort()
      for (const id of joined) sets.set(id, joined)
    },
    all: () => [...new Set(sets.values())],
  }
}

/** Ids that share a key, as sorted pairs, each pair once; keys with more than `most` ids are skipped. */
export function pairsOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  most: number,
): readonly (readonly [Item, Item])[] {
  const buckets = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(item)
      else buckets.set(key, [item])
    }
  }
  const pairs = new Map<string, readonly [Item, Item]>()
  for (const bucket of buckets.values()) {
    if (bucket.length > most) continue
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) {
        const pair = a.id < b.id ? ([a, b] as const) : ([b, a] as const)
        pairs.set(`${pair[0].id} ${pair[1].id}`, pair)
      }
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}
