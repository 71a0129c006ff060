import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { setAsideSchema } from '../../src/article.ts'
import { readArticles } from '../articles.ts'
import { badNames, badPage } from './bad-page.ts'
import type { Chance } from './chance.ts'
import { type Finding, openWorkshop, report, run, type Workshop } from './workshop.ts'

const extensions = [
  '.html',
  '.htm',
  '.txt',
  '.md',
  '.jsonl',
  '.jsonl.gz',
  '.warc',
  '.warc.gz',
] as const

/** Bytes for a file of this kind; archives hold bad pages and are damaged themselves. */
function contentFor(extension: string, chance: Chance): Buffer {
  if (!/jsonl|warc/.test(extension)) return badPage(chance)
  const pages = Array.from({ length: 1 + chance.below(3) }, () => badPage(chance))
  const parts = pages.map((page) => {
    if (extension.includes('jsonl'))
      return Buffer.from(`${JSON.stringify({ html: String(page) })}\n`)
    const block = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'),
      page,
    ])
    const head = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${block.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
  })
  let bytes = Buffer.concat(parts)
  if (extension.endsWith('gz')) bytes = gzipSync(bytes)
  if (chance.share() < 0.5) bytes = Buffer.concat([bytes, chance.bytes(chance.below(20))])
  return chance.share() < 0.5 ? bytes : bytes.subarray(0, chance.below(bytes.length + 1))
}

/** Writes the files; returns their names as prebuild shows them. */
function fill(shop: Workshop, count: number, chance: Chance): string[] {
  const names: string[] = []
  const put = (name: string, bytes: Buffer) => {
    try {
      writeFileSync(shop.path(`content/raw/${name}`), bytes)
      names.push(name)
    } catch {
      // Not every file system takes every name.
    }
  }
  shop.put('content/raw/good.txt', report(0))
  for (const name of badNames) put(`${name}.html`, badPage(chance))
  for (let number = names.length; number < count; number++) {
    const extension =
      chance.share() < 0.9 ? chance.pick(extensions.slice(0, 4)) : chance.pick(extensions)
    put(`${number}${extension}`, contentFor(extension, chance))
  }
  return names
}

const shown = (name: string) =>
  `content/raw/${name}`.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd')

/** Runs prebuild over bad files: each is written or set aside with a reason, none is a crash. */
export async function badFiles(count: number, chance: Chance): Promise<Finding> {
  const shop = openWorkshop()
  const names = fill(shop, count, chance)
  const before = performance.now()
  const args = ['--out', 'out', '--max-set-aside', '1']
  const { status, signal, output } = await run('scripts/prebuild.ts', args, { cwd: shop.root })
  const seconds = Math.round((performance.now() - before) / 1000)
  const problems: string[] = []
  if (status !== 2) {
    shop.close()
    return {
      name: 'bad files',
      figures: `seed ${chance.seed}`,
      problems: [`${signal ?? status}: ${output.slice(-2000)}`],
    }
  }

  const lines = readFileSync(join(shop.root, 'out/set-aside.jsonl'), 'utf8').trim().split('\n')
  const aside = lines.map((line) => setAsideSchema.parse(JSON.parse(line)))
  const written = (await readArticles(join(shop.root, 'out'))).map(
    ({ article }) => article.raw.path,
  )
  const accounted = new Set(
    [...aside.map(({ raw }) => raw), ...written].map((path) =>
      path.replace(/(?<=\.(?:jsonl|warc)(?:\.gz)?)#\d+$/, ''),
    ),
  )
  for (const name of names) {
    const isArchive = /\.(?:jsonl|warc)(?:\.gz)?$/.test(name)
    // An archive that was cut down to nothing holds no page.
    const isNote = name.startsWith('.')
    if (!isArchive && !isNote && !accounted.has(shown(name)))
      problems.push(`neither written nor set aside: ${name}`)
  }
  const crashes = aside.filter(({ reason }) => reason === 'internal' || reason === 'too-slow')
  for (const { raw, reason, message } of crashes) problems.push(`${reason}: ${raw}: ${message}`)
  const counts = new Map<string, number>()
  for (const { reason } of aside) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  if (problems.length === 0) shop.close()
  else problems.push(`kept in ${shop.root}`)
  return {
    name: 'bad files',
    figures: `${names.length} files, ${seconds} s: ${written.length} written, ${aside.length} set aside (${[...counts].map(([reason, times]) => `${reason} ${times}`).join(', ')}), ${crashes.length} crashes`,
    problems,
  }
}
