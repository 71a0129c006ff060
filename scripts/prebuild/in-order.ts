export interface Window<Item> {
  /** How much an item weighs, such as its bytes. */
  readonly weigh: (item: Item) => number
  /** Weight under way at most; one item of any weight always is. */
  readonly mostWeight: number
  /** Items under way at most. */
  readonly most: number
}

/**
 * Works on several items at once and gives the results in the order of the items. A result does not
 * wait for an item that has not come yet: whoever writes one line and waits for its answer gets it.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { weigh, mostWeight, most }: Window<Item>,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]()
  const underWay: { readonly result: Promise<Result>; readonly weight: number }[] = []
  let weight = 0
  let coming: Promise<IteratorResult<Item>> | null = null
  let ended = false

  try {
    for (;;) {
      const room = underWay.length === 0 || (underWay.length < most && weight < mostWeight)
      if (room && !ended) coming ??= items.next()
      const [head] = underWay
      if (!head && !coming) return

      const first = head ? head.result.then(() => 'result' as const) : null
      const second = coming ? coming.then(() => 'item' as const) : null
      const ready = await Promise.race([first, second].filter((one) => one !== null))
      if (ready === 'item' && coming) {
        const { done, value } = await coming
        coming = null
        if (done) {
          ended = true
          continue
        }
        const result = work(value)
        // Awaited in its turn; until then a failure is nobody's surprise.
        result.catch(() => {})
        underWay.push({ result, weight: weigh(value) })
        weight += weigh(value)
      } else if (head) {
        underWay.shift()
        weight -= head.weight
        yield await head.result
      }
    }
  } finally {
    await items.return?.()
  }
}
