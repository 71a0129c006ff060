/** The face of the cards: Noto Serif SC (OFL), cut down to the characters that the cards use. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { covers, fontSlices } from '../../src/lib/card.ts'

export const fontFamily = 'Noto Serif SC'

const folder = new URL(
  '../../node_modules/@fontsource-variable/noto-serif-sc/files/',
  import.meta.url,
)

/** One small font a slice, bold, with the characters given and no others. */
export async function cardFonts(text: string): Promise<Uint8Array[]> {
  const characters = [...new Set(text)]
  const fonts: Uint8Array[] = []
  for (const slice of fontSlices) {
    const own = characters.filter((character) => covers(slice, character))
    if (own.length === 0) continue
    const file = await readFile(fileURLToPath(new URL(slice.file, folder)))
    const options = { targetFormat: 'truetype', variationAxes: { wght: 700 } } as const
    fonts.push(new Uint8Array(await subsetFont(file, own.join(''), options)))
  }
  return fonts
}
