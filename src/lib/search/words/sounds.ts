/** Combinations of readings of one word that are followed. Assumed: three characters of two each. */
const mostReadings = 8

/** Pinyin without tones, of the characters of the vocabulary. */
export class Sounds {
  readonly #readings = new Map<string, string[]>()
  readonly #syllables = new Set<string>()

  /** @param lines `jiang 江匠将 …`; behind a second blank the characters that are seldom read so. */
  constructor(lines: readonly string[]) {
    const seldom: (readonly [string, string])[] = []
    for (const line of lines) {
      const [syllable = '', usual = '', other = ''] = line.split(' ')
      this.#syllables.add(syllable)
      for (const char of usual) this.#add(char, syllable)
      for (const char of other) seldom.push([char, syllable])
    }
    for (const [char, syllable] of seldom) this.#add(char, syllable)
  }

  #add(char: string, syllable: string): void {
    const readings = this.#readings.get(char)
    if (readings) readings.push(syllable)
    else this.#readings.set(char, [syllable])
  }

  /** Readings of a character, the usual one first. */
  of(char: string): readonly string[] {
    return this.#readings.get(char) ?? []
  }

  readingsOf(text: string): string[] {
    return this.#combine(text, (reading) => reading)
  }

  /** Syllables apart: xian is not xi an here. */
  looseReadingsOf(text: string): string[] {
    return this.#combine(text, (reading) => `${loose(reading)} `)
  }

  initialsOf(text: string): string[] {
    return text.length < 2 ? [] : this.#combine(text, (reading) => reading[0] ?? '')
  }

  #combine(text: string, spell: (reading: string) => string): string[] {
    let all = ['']
    for (const char of text) {
      const readings = /[a-z0-9]/.test(char) ? [char] : this.of(char)
      if (readings.length === 0) return []
      const spelled = [...new Set(readings.map(spell))]
      all = spelled.flatMap((one) => all.map((start) => start + one)).slice(0, mostReadings)
    }
    return all
  }

  /** Whether one may be heard as the other: 0 the same reading, 1 a near one, 2 another. */
  distance(a: string, b: string): 0 | 1 | 2 {
    const [left, right] = [this.of(a), this.of(b)]
    if (left.some((reading) => right.includes(reading))) return 0
    return left.some((one) => right.some((other) => loose(one) === loose(other))) ? 1 : 2
  }

  /** Whether the letters are syllables throughout, an unfinished last one included. */
  isPinyin(letters: string): boolean {
    const reach = new Set([0])
    for (let from = 0; from < letters.length; from++) {
      if (!reach.has(from)) continue
      for (let to = from + 1; to <= Math.min(letters.length, from + 6); to++) {
        if (this.#syllables.has(letters.slice(from, to))) reach.add(to)
      }
    }
    return reach.has(letters.length)
  }
}

/** Syllables that many speakers do not tell apart. */
const loose = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/^r(?=[aeiou])/, 'l')
    .replace(/^hu(?=[aoi])/, 'f')
    .replace(/^hu$/, 'fu')
    .replace(/(?<=[aeiou])ng$/, 'n')
