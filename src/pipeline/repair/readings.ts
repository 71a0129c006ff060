import table from './readings.json' with { type: 'json' }

/** Characters by reading with its tone, baked by `scripts/bake-readings.ts`. */
const byToned: ReadonlyMap<string, string> = new Map(Object.entries(table))

/** Characters by reading without its tone. */
const bySyllable: ReadonlyMap<string, string> = Object.entries(table).reduce(
  (found, [reading, chars]) => {
    const syllable = foldTone(reading)
    return found.set(syllable, (found.get(syllable) ?? '') + chars)
  },
  new Map<string, string>(),
)

/** A class of letters that pinyin is written with, tone marks and look-alikes included. */
export const pinyinLetters = '[A-Za-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\\u0300-\\u030c]'

const marks = /[\u0300\u0301\u0304\u030c]/

/** Whether a tone mark stands on some letter. */
export const isToned = (reading: string): boolean => marks.test(reading.normalize('NFD'))

/** Spelling of the table: no tone, `ü` as `v`. */
export function foldTone(reading: string): string {
  return reading
    .normalize('NFD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/ɑ/g, 'a')
    .replace(/ɡ/g, 'g')
    .replace(/[^a-z]/g, '')
}

export const isSyllable = (reading: string): boolean => bySyllable.has(foldTone(reading))

/** Whether the character can be read so, whatever the tone. */
export function canRead(char: string, reading: string): boolean {
  return bySyllable.get(foldTone(reading))?.includes(char) ?? false
}

/** Whether the character is read in more than one way, tones aside: 行 is háng and xíng. */
export function hasReadings(char: string): boolean {
  let count = 0
  for (const chars of bySyllable.values()) if (chars.includes(char)) count += 1
  return count > 1
}

/** Whether some reading of the character begins so: `zh` of a note that was cut off. */
export function canBeginWith(char: string, start: string): boolean {
  const folded = foldTone(start)
  for (const [syllable, chars] of bySyllable)
    if (syllable.startsWith(folded) && chars.includes(char)) return true
  return false
}

/** All characters that can be read so, in that very tone where the reading shows one. */
export function charsRead(reading: string): string {
  if (!isToned(reading)) return bySyllable.get(foldTone(reading)) ?? ''
  const plain = reading.toLowerCase().replaceAll('ɑ', 'a').replaceAll('ɡ', 'g')
  return byToned.get(plain.normalize('NFC')) ?? ''
}
