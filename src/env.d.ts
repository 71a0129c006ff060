/** What `astro.config.mjs` puts into scripts of the browser. */
interface ImportMetaEnv {
  readonly SITE_LANG: 'zh' | 'en'
}
