/** House rules as programs: what the README says of the layout stays true. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => ending.test(name))
    .sort()
}

const isTest = (name: string) => /\.(?:test|fixture)\.ts$/.test(name)

/** What a file imports: project paths for relative imports, else the module's name. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, name = '']) =>
    name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name,
  )
}

describe('the wings stay apart', () => {
  const site = ['src/pages', 'src/components', 'src/layouts', 'src/lib'].flatMap((folder) =>
    filesIn(folder, /\.(?:astro|ts)$/).filter((name) => !isTest(name)),
  )

  test('the site never imports the pipeline', () => {
    expect(site.length).toBeGreaterThan(50)
    const wrong = site.filter((file) =>
      importsOf(file).some((name) => name.startsWith('src/pipeline/')),
    )
    expect(wrong).toEqual([])
  })

  test('the pipeline imports nothing of the site but the schemas', () => {
    const doors = new Set(['src/article.ts', 'src/terms.ts'])
    const wrong = filesIn('src/pipeline', /\.ts$/).flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('src/') && !name.startsWith('src/pipeline/'))
        .filter((name) => !doors.has(name))
        .map((name) => `${file} → ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the pipeline is pure', () => {
  const phases = filesIn('src/pipeline', /\.ts$/).filter((name) => !isTest(name))

  test('no file, process or network', () => {
    const impure = /^(?:node:(?!crypto$)|fs$|http|undici)/
    const wrong = phases.filter((file) => importsOf(file).some((name) => impure.test(name)))
    expect(wrong).toEqual([])
  })

  test('no clock, no chance, no locale of the machine', () => {
    const tells =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\.localeCompare\(|\bprocess\.|\bfetch\(/
    const wrong = phases.filter((file) => tells.test(readFileSync(join(root, file), 'utf8')))
    expect(wrong).toEqual([])
  })
})

test('the root holds what the README names, and what tools demand', () => {
  const named = [
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
  ]
  const made = ['dist', 'node_modules']
  const found = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name))
  expect(found.sort()).toEqual([...named, 'scripts', 'src', 'tsconfig.json'].sort())
})

test('no drawer for what has no name', () => {
  const drawers = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.)/
  const code = [...filesIn('src', /\.(?:ts|astro)$/), ...filesIn('scripts', /\.ts$/)]
  expect(code.filter((name) => drawers.test(name))).toEqual([])
})

test('no file of code is longer than 300 lines', () => {
  const code = [...filesIn('src', /\.ts$/), ...filesIn('scripts', /\.ts$/)]
  const long = code
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
    .filter(({ file, lines }) => lines > 300 && !isTest(file))
  expect(long).toEqual([])
})
