/** Settings that the deployer gave, with defaults; the schema stands in astro.config.mjs. */
import {
  CONTACT,
  ICP_NUMBER,
  NOINDEX,
  POLICE_NUMBER,
  SITE_NAME,
  SITE_OPERATOR,
  SITE_URL,
} from 'astro:env/server'
import type { Here } from './citation/reference.ts'
import { words } from './words.ts'

export const site = {
  name: SITE_NAME || words.frame.siteName,
  tagline: words.frame.tagline,
  description: words.frame.description,
  /** Who runs this copy; empty when not said. */
  operator: SITE_OPERATOR,
  /** Mail or web address for corrections; empty when not set. */
  contact: CONTACT,
  icp: ICP_NUMBER,
  police: POLICE_NUMBER,
  noindex: NOINDEX,
  /** Whether the deployer named the address: only then is it announced as canonical. */
  announced: SITE_URL !== '',
} as const

/** Absolute address of a path made by `href()`. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href
}

/** How citations name the copy on this site; without an address that readers could reach, not at all. */
export function here(path: string): Here {
  return { site: site.name, address: site.announced ? absolute(path) : null }
}
