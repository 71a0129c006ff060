/** Serves indexes and the sources of the search to a browser, and counts what goes over the line. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { join, normalize } from 'node:path'
import { contentSecurityPolicy } from '../../src/lib/security.ts'

export interface BenchServer {
  readonly url: string
  /** Bytes of all answers but the sources of this project, since it was last asked. */
  takeBytes(): number
  close(): void
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  ts: 'text/javascript',
  json: 'application/json',
}

/** @param folder Where the indexes are; everything else is read from the project. */
export async function serveBench(project: string, folder: string): Promise<BenchServer> {
  let bytes = 0
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench')
    const path = normalize(pathname)
    const isOwn = /^\/(?:src|scripts|node_modules|bench\.html)/.test(path)
    answer(path, isOwn ? project : folder).then(
      (body) => {
        if (!isOwn || path.startsWith('/node_modules/')) bytes += body.length
        response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'binary')
        // Stock Pagefind needs WebAssembly and a worker, which the site's policy does not allow.
        if (searchParams.get('engine') === 'ours') {
          response.setHeader('Content-Security-Policy', contentSecurityPolicy)
        }
        response.end(body)
      },
      () => {
        response.statusCode = 404
        response.end()
      },
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Cannot serve: no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    takeBytes() {
      const taken = bytes
      bytes = 0
      return taken
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const page =
  '<!doctype html><html lang="zh-CN"><title>bench</title><script type="module" src="/scripts/bench-search/in-page.ts"></script></html>'

async function answer(path: string, root: string): Promise<Buffer> {
  if (path === '/bench.html') return Buffer.from(page)
  const body = await readFile(join(root, path))
  if (!path.endsWith('.ts')) return body
  return Buffer.from(stripTypeScriptTypes(body.toString('utf8')))
}
