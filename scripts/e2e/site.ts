/** Builds the site as users do, and serves it from this machine. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sirv from 'sirv'
import { securityHeaders } from '../../src/lib/security.ts'

export const project = fileURLToPath(new URL('../..', import.meta.url))

/** Where test builds go: beside other caches, never into `dist`. */
export const cache = 'node_modules/.cache/jiangxun'

export interface Served {
  /** Address of the home page, with a slash at its end. */
  readonly url: string
  /** Folder of the built site, absolute. */
  readonly dir: string
  close(): Promise<void>
}

/** The built site as the tests of its parts use it, from when it stands. */
export interface SiteUnderTest {
  readonly base: string
  served(): Served
  browser(): Browser
  /** One page of each type, as paths. */
  pageTypes(): string[]
  /** Opens a page and fails on any error, refusal of the policy or request to another host. */
  visit<T>(
    path: string,
    look: (page: Page) => Promise<T>,
    options?: BrowserContextOptions,
  ): Promise<T>
  /** The same for many pages in one window, where a window for each would only take time. */
  visitEach(
    paths: readonly string[],
    look: (page: Page, path: string) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<void>
}

/** Builds the shipped content for one base and serves it there; `E2E_SITE` names one that is built. */
export async function buildAndServe(base: string): Promise<Served> {
  // For work on the tests: a site that stands already, built for this base and address.
  const built = process.env['E2E_SITE']
  if (built && base === '/') return serve(built, base)
  const dir = `${project}${cache}/site-${base.replaceAll('/', '') || 'root'}`
  const env = { ...ownEnvironment(), BASE_PATH: base, SITE_URL: 'https://digest.example' }
  if (base === '/') {
    await run('npm', ['run', '--silent', 'build'], { ...env, DIST_DIR: dir })
  } else {
    // Beside the other build, which holds the folder of the shipped articles.
    const articles = `${dir}-articles`
    await run('node', ['scripts/prebuild.ts', '--out', articles], env, [0, 2])
    await run('node', ['scripts/build.ts'], { ...env, DIST_DIR: dir, ARTICLES_DIR: articles })
  }
  return serve(dir, base)
}

/** The environment without what Vitest adds: a build inside would take its BASE_URL for the site's. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const added = new Set(['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'TEST'])
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !added.has(name) && !name.startsWith('VITEST')),
  )
}

/** Serves a folder at a base path with the headers of `_headers`; a missing page answers with 404.html. */
export async function serve(dir: string, base: string): Promise<Served> {
  const files = sirv(dir, { dev: true })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const path = request.url ?? '/'
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(dir, '404.html')))
    }
    if (!path.startsWith(base)) {
      missing()
      return
    }
    request.url = `/${path.slice(base.length)}`
    files(request, response, missing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('Cannot serve: no port.')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    dir,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Runs a command of the project; `fine` are the exit statuses that count as done. */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  fine: readonly number[] = [0],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: project, env, shell: process.platform === 'win32' })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== null && fine.includes(code)) resolve()
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`))
    })
  })
}
