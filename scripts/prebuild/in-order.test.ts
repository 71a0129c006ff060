import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms))

async function* from<T>(items: readonly T[]) {
  yield* items
}

const window = { weigh: (size: number) => size, mostWeight: 10, most: 4 }

test('results come in the order of the items, within the limits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 }),
      async (sizes) => {
        let weight = 0
        let count = 0
        const work = async (size: number) => {
          weight += size
          count += 1
          expect(count).toBeLessThanOrEqual(4)
          expect(weight).toBeLessThan(10 + 12 + 1)
          await pause(size % 3)
          weight -= size
          count -= 1
          return size
        }
        const results: number[] = []
        for await (const size of inOrder(from(sizes), work, window)) results.push(size)
        expect(results).toEqual(sizes)
      },
    ),
    { numRuns: 50 },
  )
})

test('a result does not wait for the next item', async () => {
  let answer = (_: string) => {}
  async function* asking() {
    yield 1
    expect(await new Promise((done) => (answer = done))).toBe('got 1')
    yield 2
  }
  const seen: number[] = []
  for await (const item of inOrder(asking(), async (item) => item, window)) {
    seen.push(item)
    answer(`got ${item}`)
  }
  expect(seen).toEqual([1, 2])
})

test('a failure ends it in its turn, and the source is closed', async () => {
  let closed = false
  async function* source() {
    try {
      yield* [1, 2, 3, 4, 5]
    } finally {
      closed = true
    }
  }
  const seen: number[] = []
  const work = async (item: number) => {
    if (item === 3) throw new Error('three')
    await pause(5)
    return item
  }
  const all = async () => {
    for await (const item of inOrder(source(), work, window)) seen.push(item)
  }
  await expect(all()).rejects.toThrow('three')
  expect(seen).toEqual([1, 2])
  expect(closed).toBe(true)
})
