/** Schemes of addresses in files for machines: `tag` and `urn` name things and lead nowhere. */
const fine = /^(?:https?:\/\/[^/@\s]+(?:[/?#]|$)|mailto:[^\s:]+@|tag:|urn:)/i

/**
 * Whether an address in a file for machines may lead where it does. Readers of feeds and tables open
 * it in a browser, which drops blanks and controls inside of a scheme.
 */
export function wrongScheme(address: string, place: string): string[] {
  const plain = address.trim()
  const hasScheme = /^[^/?#.{]{0,40}:|^[/\\]{2}/.test(plain.replace(/[\s\p{Cc}]/gu, ''))
  if (!hasScheme || fine.test(plain)) return []
  return [`不允许的地址 ${place}="${plain.slice(0, 80)}"`]
}
