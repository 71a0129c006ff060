/** Addresses for corrections, made from the one setting that a deployer gives. */

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

/** Report of a fault in one article. */
export function articleReport({ id, title }: { id: string; title: string }, page: string): Report {
  return {
    subject: `更正 ${id}`,
    body: `文章：${title}\n编号：${id}\n页面：${page}\n\n哪里有误：\n应为：\n依据：\n`,
  }
}
