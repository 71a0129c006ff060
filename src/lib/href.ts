/** The one place that makes addresses: Astro never prefixes a link with `base`. */

/** Joins a base, with or without slashes around it, and a path of the site. */
export function joinBase(base: string, path: string): string {
  const prefix = base.replace(/^\/+|\/+$/g, '')
  const rest = path.replace(/^\/+/, '')
  return prefix === '' ? `/${rest}` : `/${prefix}/${rest}`
}

/** Address of a page or file of this site, such as `href('/archive/')`. */
export const href = (path: string): string => joinBase(import.meta.env.BASE_URL, path)

export const articleHref = (id: string, fragment = ''): string =>
  href(`/articles/${id}/${fragment === '' ? '' : `#${fragment}`}`)

/** A file beside an article's page: its citation or its text in another format. */
export const articleFileHref = (id: string, ending: string): string =>
  href(`/articles/${id}.${ending}`)

/** 清洗对照 of an article. */
export const cleaningHref = (id: string): string => href(`/articles/${id}/cleaning/`)

/** The paragraph, list, table or heading of an article that a fact stands in. */
export const blockHref = (id: string, block: number): string => articleHref(id, `b${block}`)

export const regionHref = (code: string): string => href(`/regions/${code}/`)
export const topicHref = (id: string): string => href(`/topics/${id}/`)
export const monthHref = (month: string): string => href(`/months/${month}/`)
export const nameHref = (kind: string, slug: string): string => href(`/names/${kind}/${slug}/`)
export const storyHref = (id: string): string => href(`/stories/${id}/`)
export const yearHref = (year: string): string => href(`/archive/${year}/`)
export const termHref = (id: string): string => href(`/terms/#${id}`)
