/**
 * Writes `src/pipeline/repair/readings.json`: every reading, with its tone, of every Han character
 * that GBK can encode, Traditional ones included. Run: `node scripts/bake-readings.ts`.
 */
import { writeFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { pinyin } from 'pinyin-pro'

const target = new URL('../src/pipeline/repair/readings.json', import.meta.url)

/** Code unit order, so that the file is the same on every machine. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function gbkHan(): readonly string[] {
  const found = new Set<string>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = iconv.decode(Buffer.from([lead, trail]), 'gbk')
      if (/^\p{Script=Han}$/u.test(char)) found.add(char)
    }
  }
  return [...found].sort(byCode)
}

function bake(): Record<string, string> {
  const bySyllable = new Map<string, string>()
  for (const char of gbkHan()) {
    const readings = pinyin(char, { multiple: true, toneType: 'symbol', type: 'array' })
    for (const reading of new Set(readings.map((reading) => reading.normalize('NFC')))) {
      if (reading === '') continue
      bySyllable.set(reading, (bySyllable.get(reading) ?? '') + char)
    }
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => byCode(a, b)))
}

writeFileSync(target, `${JSON.stringify(bake(), null, 0)}\n`)
