/** A quotation of fewer characters names something; a longer one is speech. Assumed. */
const nameLength = 8

/** Length of the quotation that is open at the end of the text; `Infinity` for none. */
function openQuotation(text: string): number {
  const open = text.lastIndexOf('“')
  return open === -1 || text.includes('”', open) ? Infinity : text.length - open - 1
}

/** Whether speech is open between the two texts, and nothing behind closes it. */
export function closesSpeech(before: string, after: string): boolean {
  const open = openQuotation(before)
  if (open === Infinity || open < nameLength || !/^\p{Script=Han}/u.test(after)) return false
  return !/^[^“]*”/u.test(after)
}

/** Whether a full stop may stand between the two texts. */
export function stopFits(before: string, after: string): boolean {
  if (!/[\p{Script=Han}\d%）)》”]$/u.test(before) || /^[，。、；：！？]/.test(after)) return false
  return /^[”’」』]/u.test(after) ? openQuotation(before) >= nameLength : true
}
