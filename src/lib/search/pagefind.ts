/** What this project uses of Pagefind 1.6's `pagefind.js`. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>
  init(): Promise<void>
  filters(): Promise<unknown>
  search(term: string | null, options: SearchOptions): Promise<Found>
}

export interface SearchOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

export interface Found {
  readonly results: readonly Result[]
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface Result {
  readonly id: string
  data(): Promise<Fragment>
}

export interface Fragment {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/**
 * Opens the index below `base`. Pagefind cuts queries by the page's language; bigrams must reach the
 * index as they are. While the instance is made, the page calls itself a language without a segmenter.
 */
export async function openIndex(base: string): Promise<Pagefind> {
  const module: { createInstance(options: object): Pagefind } = await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js`
  )
  const root = document.documentElement
  const lang = root.lang
  root.lang = 'zh-x_'
  try {
    const pagefind = module.createInstance({ baseUrl: base, basePath: `${base}pagefind/` })
    await pagefind.init()
    // Searches count by filter only once the filters are loaded.
    await pagefind.filters()
    return pagefind
  } finally {
    root.lang = lang
  }
}
