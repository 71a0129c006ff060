import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

test('covers the dark squares and no others', () => {
  const text = 'https://digest.example/sub/articles/0123456789abcdef/'
  const { size, d } = qrPath(text)
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x = '', y = '', length = ''] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(length); step += 1) {
      const row = dark[Number(y)]
      if (row) row[Number(x) + step] = true
    }
  }
  const code = encode(text, { ecc: 'M', border: 4 })
  expect(dark).toEqual(code.data)
  // Nothing in the path is left over.
  expect(d.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('')
  expect(size).toBe(code.size)
})
