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

export const site = {
  name: SITE_NAME,
  tagline: '各地工会职工技能工作简报',
  description:
    '汇集各地工会职工技能工作报道：技能竞赛、工匠学院、产改、技能培训。每个日期、来源和数字都注明出处。',
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
