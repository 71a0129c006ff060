import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './json-lines.ts'

async function* chunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function lines(text: string, size: number, cap?: number) {
  const found: [number, string | null][] = []
  for await (const { number, bytes } of linesOf(chunks(Buffer.from(text), size), cap)) {
    found.push([number, bytes?.toString() ?? null])
  }
  return found
}

test('lines are the same however the stream is cut', async () => {
  const text = fc
    .array(fc.constantFrom('甲', 'a', '\n', ' ', '\r\n'))
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (source, size) => {
      const wanted = source
        .split('\n')
        .map((line, index): [number, string] => [index + 1, line])
        .filter(([, line]) => line.trim() !== '')
      expect(await lines(source, size)).toEqual(wanted)
    }),
  )
})

test('a line over the cap is passed by, the next one is read', async () => {
  expect(await lines('abcdef\ngh\n', 2, 4)).toEqual([
    [1, null],
    [2, 'gh'],
  ])
  expect(await lines('gh\nabcdef', 3, 4)).toEqual([
    [1, 'gh'],
    [2, null],
  ])
})
