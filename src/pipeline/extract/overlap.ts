import { charRemover, charTable } from '../char-table.ts'

const signs = charTable([/[\s\p{P}\p{S}]+/gu])
const withoutSigns = charRemover(/[\s\p{P}\p{S}]/u)

/** Whether there is something to take out: most headlines are bare already. */
function isBare(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Capitals, and beyond Latin whatever the pattern has to decide.
    if (signs[code] === 1 || (code >= 0x41 && code <= 0x5a)) return false
    if (code >= 0x80 && (code < 0x4e00 || code > 0x9fff)) return false
  }
  return true
}

/** The text without blanks, punctuation and symbols, in lower case. */
export const bareText = (text: string): string =>
  isBare(text) ? text : withoutSigns(text.normalize('NFKC')).toLowerCase()
