/** Every regular expression of the repository: literals as they stand, others as they are made. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|js|astro)$/.test(name))
    .sort()
}

/** Code of a component is what its fences and scripts hold; markup is no TypeScript. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.astro')) return text
  const fence = text.startsWith('---') ? text.slice(3, text.indexOf('\n---', 3)) : ''
  const scripts = text.split('<script>').slice(1)
  return [fence, ...scripts.map((part) => part.slice(0, part.indexOf('</script>')))].join('\n')
}

function literalsOf(file: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(`${file}.ts`, codeOf(file), ts.ScriptTarget.Latest, true))
  return found
}

/** Patterns that modules of the pipeline put together when they are loaded. */
async function madePatterns(): Promise<Pattern[]> {
  const made: Pattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags)
      made.push({ file: 'made by src/pipeline', source: pattern.source, flags: pattern.flags })
      return pattern
    },
  })
  try {
    await import('../../src/pipeline/clean.ts')
    await import('../../src/pipeline/relate/index.ts')
    await import('../../src/pipeline/emit/index.ts')
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

/** Each different pattern once, tests left out: nobody hostile feeds them. */
export async function patternList(): Promise<Pattern[]> {
  const files = ['src', 'scripts', 'public']
    .flatMap(filesIn)
    .filter((name) => !/\.(?:test|fixture)\.ts$/.test(name))
  const all = [...(await madePatterns()), ...files.flatMap(literalsOf)]
  return [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()]
}
