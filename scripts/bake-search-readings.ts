/**
 * Writes `scripts/search/readings.json`: the readings, without tones, of every character of GB 2312,
 * the set that articles are written in. Characters stand under their usual reading; after a blank
 * follow those that can be read so in some words.
 *
 *   node scripts/bake-search-readings.ts
 */
import { writeFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import { gb2312 } from '../src/lib/search/gb2312.ts'
import { byCodeUnit } from './prebuild/code-unit-order.ts'

/** Readings of one character that are kept; the rest are of classical texts. */
const mostReadings = 3

const usual = new Map<string, string>()
const other = new Map<string, string>()

for (const char of [...gb2312()].filter((sign) => /\p{Script=Han}/u.test(sign)).sort(byCodeUnit)) {
  const all = pinyin(char, { multiple: true, toneType: 'none', type: 'array', v: true })
  const readings = [...new Set(all.map((reading) => reading.normalize('NFC')))]
  for (const [rank, reading] of readings.slice(0, mostReadings).entries()) {
    if (!/^[a-z]+$/.test(reading)) continue
    const table = rank === 0 ? usual : other
    table.set(reading, (table.get(reading) ?? '') + char)
  }
}

const syllables = [...new Set([...usual.keys(), ...other.keys()])].sort(byCodeUnit)
const lines = syllables.map((key) => [
  key,
  [usual.get(key) ?? '', other.get(key) ?? ''].join(' ').trimEnd(),
])
writeFileSync(
  new URL('search/readings.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(lines))}\n`,
)
console.log(`${syllables.length} syllables`)
