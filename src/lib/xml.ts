/** Text as XML 1.0 allows it. */

/** Without controls, lone surrogates and noncharacters, which make a whole feed ill-formed. */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
  )
}

/** Text for a CDATA section or an element. Libraries for XML let `]]>` through, or break up only the first. */
export const xmlCdata = (text: string): string => xmlText(text).replaceAll(']]>', ']] >')

/** HTML for a CDATA section: the same document, without the end mark. */
export const xmlHtml = (html: string): string => xmlText(html).replaceAll(']]>', ']]&gt;')

/** Text for an element or an attribute. */
export function xmlEscape(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return xmlText(text).replace(/[&<>"]/g, (character) => named[character] ?? character)
}
