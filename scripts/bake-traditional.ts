/**
 * Writes `src/lib/search/traditional.json`, the character pairs by which the browser folds a
 * Traditional query to Simplified: every single-character mapping of OpenCC (t, tw and hk to cn)
 * whose target is in GB 2312, the set that articles are written in.
 *
 *   node scripts/bake-traditional.ts
 */
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js'

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
const gb2312 = new Set<string>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0xb0; lead <= 0xf7; lead++) {
  for (let trail = 0xa1; trail <= 0xfe; trail++) {
    gb2312.add(decoder.decode(Uint8Array.of(lead, trail)))
  }
}

let from = ''
let to = ''
for (let code = 0x3400; code <= 0x9fff; code++) {
  const char = String.fromCodePoint(code)
  const simplified = converters.map((convert) => convert(char)).find((result) => result !== char)
  if (simplified?.length !== 1 || !gb2312.has(simplified)) continue
  from += char
  to += simplified
}

writeFileSync(
  new URL('../src/lib/search/traditional.json', import.meta.url),
  `${JSON.stringify({ from, to })}\n`,
)
console.log(`${from.length} pairs`)
