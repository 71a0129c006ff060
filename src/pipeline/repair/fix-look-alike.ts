import { rewrite, type TextRule } from './rule.ts'

/** Cyrillic and Greek letters that print like Latin ones. */
const latin: ReadonlyMap<string, string> = new Map(
  [...'АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((char, at) => [
    char,
    [...'ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo'][at] ?? char,
  ]),
)

/** Letters of two scripts in one word. */
const mixed = /[A-Za-z\d\u0370-\u03ff\u0400-\u04ff]{2,40}/gu

/** СNC with a Cyrillic С is not found by a search for CNC; μm and α-Fe are written so. */
export const fixLookAlike: TextRule = {
  name: 'fix-look-alike',
  label: '统一形近的字母',
  needs: /[\u0370-\u04ff]/,
  apply(text, _traits, record) {
    if (!/[\u0370-\u04ff]/.test(text)) return text
    return rewrite(text, { pattern: mixed, record }, ([word]) => {
      const chars = [...word]
      const foreign = chars.filter((char) => char > '\u036f')
      const isMixed = chars.some((char) => /[A-Za-z]/.test(char)) && foreign.length > 0
      if (!isMixed || !foreign.every((char) => latin.has(char))) return null
      return chars.map((char) => latin.get(char) ?? char).join('')
    })
  },
}
