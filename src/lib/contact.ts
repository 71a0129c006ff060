/** Addresses for corrections, made from the one setting that a deployer gives. */
import { words } from './words.ts'

export interface Report {
  readonly subject: string
  readonly body: string
}

/**
 * Address that opens a prefilled report: a mail for `name@host`; for a web address the fields `title`
 * and `body`, which issue trackers read. `null` without a contact.
 */
export function reportHref(contact: string, { subject, body }: Report): string | null {
  if (/^https?:\/\//.test(contact)) {
    const url = new URL(contact)
    url.searchParams.set('title', subject)
    url.searchParams.set('body', body)
    return url.href
  }
  if (!contact.includes('@')) return null
  const address = contact.replace(/^mailto:/, '')
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

/** Report of a fault in one article, or in one field of it as it stands there. */
export function articleReport(
  { id, title }: { readonly id: string; readonly title: string },
  page: string,
  wrong?: { readonly label: string; readonly value: string },
): Report {
  const { article } = words
  const body = article.reportBody(title, id, page)
  if (!wrong) return { subject: article.reportSubject(id), body: body + article.reportAsk }
  return {
    subject: article.reportSubjectField(id, wrong.label),
    body: body + article.reportAskField(wrong.label, wrong.value),
  }
}
