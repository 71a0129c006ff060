/** Runs in the browser: one engine over one index, asked by `window.ask`. */
import { bigrams } from './bigrams.ts'

interface Asked {
  /** Ids of the articles, the best first. */
  readonly ids: readonly string[]
  readonly milliseconds: number
}

type Find = (query: string) => Promise<string[]>

const idOf = (url: string): string => /articles\/([^/]+)\//.exec(url)?.[1] ?? url

const engines: Readonly<Record<string, (index: string) => Promise<Find>>> = {
  async ours(index) {
    const { openSearch } = await import('../../src/lib/search/engine.ts')
    const search = openSearch(`/${index}/ours/`)
    return async (query) => {
      const { results } = await search.search(query, { grouped: false })
      return results.map(({ id }) => id)
    }
  },

  async stock(index) {
    const path = `/${index}/stock/pagefind/pagefind.js`
    const pagefind: {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
    } = await import(path)
    return async (query) => {
      const { results } = await pagefind.search(query)
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()))
      return shown.map(({ url }) => idOf(url))
    }
  },

  async minisearch(index) {
    const path = '/node_modules/minisearch/dist/es/index.js'
    const { default: MiniSearch }: typeof import('minisearch') = await import(path)
    const text = await (await fetch(`/${index}/minisearch.json`)).text()
    const search = MiniSearch.loadJSON(text, { fields: ['title', 'text'], tokenize: bigrams })
    return async (query) =>
      search
        .search(query, { boost: { title: 3 }, combineWith: 'AND', prefix: true })
        .slice(0, 10)
        .map(({ id }) => String(id))
  },
}

let find: Promise<Find> | undefined

Object.assign(window, {
  async ask(query: string): Promise<Asked> {
    const started = performance.now()
    const params = new URLSearchParams(location.search)
    find ??= engines[params.get('engine') ?? '']?.(params.get('index') ?? '')
    const ids = await (await find)?.(query)
    return { ids: ids ?? [], milliseconds: performance.now() - started }
  },
})
