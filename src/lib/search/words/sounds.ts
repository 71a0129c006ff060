/** Combinations of readings of one word that are followed. Assumed: three characters of two each. */
const mostReadings = 8

/** Pinyin without tones, of the characters of the vocabulary. */
export class Sounds {
  readonly #readings = new Map<string, string[]>()
  readonly syllables = new Set<string>()

  /** @param lines `jiang 江匠将 …`; behind a second blank the characters that are seldom read so. */
  constructor(lines: readonly string[]) {
    const seldom: (readonly [string, string])[] = []
    for (const line of lines) {
      const [syllable = '', usual = '', other = ''] = line.split(' ')
      this.syllables.add(syllable)
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
    return this.combine(text, (reading) => reading)
  }

  initialsOf(text: string): string[] {
    return text.length < 2 ? [] : this.combine(text, (reading) => reading[0] ?? '')
  }

  /** Ways to spell a text: those of its characters one behind the other. */
  combine(text: string, spell: (reading: string) => string): string[] {
    let all = ['']
    for (const char of text) {
      const readings = /[a-z0-9]/.test(char) ? [char] : this.of(char)
      if (readings.length === 0) return []
      const spelled = [...new Set(readings.map(spell))]
      all = spelled.flatMap((one) => all.map((start) => start + one)).slice(0, mostReadings)
    }
    return all
  }
}
