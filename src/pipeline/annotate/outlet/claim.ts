import { outletName } from './outlet-name.ts'

/** An outlet that a line names. */
export interface Claim {
  readonly name: string
  /** Outlet that the line names as having carried it: 中工网 in 来源: 中工网——《工人日报》. */
  readonly relay: string | null
  readonly evidence: string
}

/**
 * 某网——《某报》, 某网-某报: the paper and the site that carried it. 某网-文化频道 is one name: a
 * channel belongs to its site.
 */
export function hopOf(value: string): Pick<Claim, 'name' | 'relay'> | null {
  const match = /^(.{2,16}?)\s*[—-]{1,2}\s*《?([^《》]{2,20})》?/u.exec(value)
  const [first, last] = [outletName(match?.[1] ?? ''), outletName(match?.[2] ?? '')]
  if (!first || !last) return null
  if (/频道$/u.test(last)) return { name: outletName(value) ?? last, relay: null }
  // 工人日报-中工网: the paper wrote it, wherever it stands.
  return /[报社]$/u.test(first) && /(?:网|客户端|在线)$/u.test(last)
    ? { name: first, relay: last }
    : { name: last, relay: first }
}
