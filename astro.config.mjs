import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig, envField } from 'astro/config'
import { headerFilesIntegration } from './scripts/header-files.ts'
import { articleMdx } from './src/lib/article-mdx.ts'
import { deployment, languageOf } from './src/lib/deployment.ts'

const { SITE_URL, BASE_PATH, DIST_DIR, SITE_LANG } = process.env
const { site, base } = deployment({ siteUrl: SITE_URL, basePath: BASE_PATH })

/** A setting that a deployer may give; empty means: not set. */
const text = () =>
  envField.string({ context: 'server', access: 'public', optional: true, default: '' })

export default defineConfig({
  site,
  base,
  outDir: DIST_DIR || './dist',
  // Settings of the site, read nowhere else than in src/lib/site.ts. SITE_LANG, which scripts of the
  // build need too, is read in src/lib/words.ts.
  env: {
    schema: {
      SITE_URL: text(),
      SITE_NAME: text(),
      SITE_OPERATOR: text(),
      CONTACT: text(),
      ICP_NUMBER: text(),
      POLICE_NUMBER: text(),
      NOINDEX: envField.boolean({ context: 'server', access: 'public', default: false }),
    },
  },
  integrations: [
    mdx({
      // Smart punctuation would change the quoted source.
      processor: satteri({ mdastPlugins: [articleMdx], features: { smartPunctuation: false } }),
    }),
    headerFilesIntegration,
  ],
  // No inline script or style at all: the content security policy then needs no hash.
  build: { inlineStylesheets: 'never' },
  vite: {
    // A browser has no settings: the words of one language go into the scripts of the search.
    define: { 'import.meta.env.SITE_LANG': JSON.stringify(languageOf(SITE_LANG)) },
    build: {
      assetsInlineLimit: 0,
      // One style sheet of about 25 kB for all pages, cached after the first, instead of nine a page.
      cssCodeSplit: false,
      rolldownOptions: {
        // One line an article, about a directive of Astro's own that the bundle does not need.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
        },
      },
    },
  },
  devToolbar: { enabled: false },
})
