/** Where a build will stand and in what language it speaks, from the settings that a deployer gives. */

export interface Deployment {
  /** Origin for absolute addresses; a placeholder where the deployer named none. */
  readonly site: string
  /** Path under the host, with a slash at both ends. */
  readonly base: string
}

/** What `SITE_URL` and `BASE_PATH` are read as; undefined and empty: not set. */
export interface Given {
  readonly siteUrl?: string | undefined
  readonly basePath?: string | undefined
}

/**
 * A path within `SITE_URL` is the base where `BASE_PATH` names none.
 *
 * @throws when the two contradict each other or are no address.
 */
export function deployment({ siteUrl = '', basePath = '' }: Given): Deployment {
  const base = slashed(basePath)
  if (siteUrl === '') return { site: 'http://localhost:4321', base }

  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL 要写完整网址，如 https://name.github.io，现在是“${siteUrl}”。请改正后重新构建。`,
    )
  }
  const path = slashed(decodeURI(url.pathname))
  if (basePath !== '' && path !== '/' && path !== base) {
    throw new Error(
      `SITE_URL 里的路径（${path}）与 BASE_PATH（${base}）不一致。请只在 BASE_PATH 里写路径，SITE_URL 只写到域名：${url.origin}。`,
    )
  }
  return { site: url.origin, base: basePath === '' ? path : base }
}

const slashed = (path: string) => `/${path}/`.replace(/\/+/g, '/')

/** Languages of the interface, the default first. */
export const languages = ['zh', 'en'] as const

export type Language = (typeof languages)[number]

/**
 * What `SITE_LANG` is read as; undefined and empty: Chinese.
 *
 * @throws for a language that the site does not speak.
 */
export function languageOf(given = ''): Language {
  const found = languages.find((one) => one === (given || languages[0]))
  if (found) return found
  throw new Error(
    `SITE_LANG 只能是 ${languages.join(' 或 ')}，现在是“${given}”。请改正后重新构建。`,
  )
}
