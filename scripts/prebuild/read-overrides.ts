import { isUtf8 } from 'node:buffer'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'astro/zod'
import { type Document, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { Terms } from '../../src/terms.ts'
import { byCodeUnit } from './code-unit-order.ts'
import { type Override, overrideSchema } from './override-schema.ts'
import { fieldWording, unknownWording, type Wording, yamlWording } from './override-wording.ts'

/** A mistake in a correction, for the editor who wrote it. */
export interface OverrideProblem {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Field, such as `published` or `replace.0.find`; `''` when the whole file is meant. */
  readonly field: string
  readonly message: string
  readonly hint: string
}

/** A correction that could be read. */
export interface OverrideFile {
  readonly file: string
  readonly override: Override
  /** Identifies the text: part of the key that decides whether an article is made anew. */
  readonly source: string
  /** Line of each entry of `replace`. */
  readonly replaceLines: readonly number[]
}

export interface Overrides {
  /** The correction for a page, by id, path or file name. */
  readonly find: (page: { readonly id: string; readonly path: string }) => OverrideFile | undefined
  readonly files: readonly OverrideFile[]
  readonly problems: readonly OverrideProblem[]
}

const zhCn = z.locales.zhCN().localeError

const stemId = (file: string) => /([0-9a-f]{16})\.ya?ml$/.exec(file)?.[1]

/** Line of the node at a path, or of the nearest one above it that exists. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const at = path.slice(0, depth)
    const parent = at.length === 0 ? null : document.getIn(at.slice(0, -1), true)
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isNode(key) && String(key) === String(at.at(-1)))
      : undefined
    const node = pair?.key ?? (at.length === 0 ? document.contents : document.getIn(at, true))
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function problemsOf(
  file: string,
  error: z.ZodError,
  document: Document,
  lines: LineCounter,
): OverrideProblem[] {
  return error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
    const path = [...issue.path, ...unknown.slice(0, 1)]
    return {
      file,
      line: lineOf(document, lines, path),
      field: path.map(String).join('.'),
      ...(unknown.length > 0
        ? unknownWording(unknown, issue.path)
        : fieldWording(issue.path, ownMessage(issue))),
    }
  })
}

/** The message that the schema itself has for editors; its library's are for programmers. */
function ownMessage(issue: z.core.$ZodIssue): string | null {
  const own =
    issue.code === 'custom' || (issue.code === 'invalid_format' && issue.format === 'regex')
  return own ? issue.message : null
}

/** Reads one file: a correction, or what is wrong with it. */
export function parseOverride(
  file: string,
  source: string,
  terms: Terms,
): OverrideFile | readonly OverrideProblem[] {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, version: '1.2', schema: 'core' })
  const [broken] = document.errors
  if (broken) {
    const line = broken.linePos?.[0].line ?? 1
    return [{ file, line, field: '', ...yamlWording(broken.code) }]
  }

  // An alias may multiply, and a correction has no use for one.
  let aliased = false
  visit(document, {
    Alias: () => {
      aliased = true
      return visit.BREAK
    },
  })
  if (aliased) {
    const hint = '请去掉 & 和 *，或给含有它们的文字加引号。'
    return [{ file, line: 1, field: '', message: '更正文件中不能用 YAML 别名（&、*）', hint }]
  }

  const result = overrideSchema.safeParse(document.toJS(), { error: zhCn })
  if (!result.success) return problemsOf(file, result.error, document, lines)

  const override = result.data
  if (override.id === undefined && override.raw === undefined && stemId(file) === undefined) {
    const message = '不知道更正的是哪篇文章'
    const hint = '请用文章编号作文件名（<编号>.yaml），或写 raw: 原始文件名。'
    return [{ file, line: 1, field: 'id', message, hint }]
  }

  const known = new Map(
    terms.topics.flatMap(
      ({ id, label }) =>
        [
          [id, id],
          [label, id],
        ] as const,
    ),
  )
  const stray = override.topics?.findIndex((topic) => !known.has(topic)) ?? -1
  if (stray !== -1) {
    return [
      {
        file,
        line: lineOf(document, lines, ['topics', stray]),
        field: `topics.${stray}`,
        message: `术语表里没有主题「${override.topics?.[stray]}」`,
        hint: `可用的主题：${terms.topics.map(({ label }) => label).join('、')}。`,
      },
    ]
  }

  const topics = override.topics?.map((topic) => known.get(topic) ?? topic)
  const replaceLines = (override.replace ?? []).map((_, index) =>
    lineOf(document, lines, ['replace', index, 'find']),
  )
  return { file, override: { ...override, ...(topics && { topics }) }, source, replaceLines }
}

/** Files that are no corrections on purpose. */
const isNote = (name: string) => /^[_.]/.test(name) || name === 'README.md'

const unreadable: Wording = {
  message: '读不出来，没有采用',
  hint: '请放入普通文件，不要放文件夹或快捷方式。',
}

/** Why a file cannot be a correction, whatever it says; `null` when it may be one. */
function misfiled(name: string, bytes: Uint8Array): Wording | null {
  if (!/\.ya?ml$/.test(name)) {
    return {
      message: '不是 .yaml 文件，没有采用',
      hint: '请把文件名改成以 .yaml 结尾（在 Windows 上先显示扩展名，免得成了 .yaml.txt），或移出这个文件夹。',
    }
  }
  if (isUtf8(bytes)) return null
  return { message: '文字编码不是 UTF-8，没有采用', hint: '请用编辑器另存为 UTF-8。' }
}

/**
 * Reads all corrections of a folder. Files that start with `_` or `.` and the README are skipped;
 * a missing folder holds none.
 */
export async function readOverrides(dir: string, terms: Terms): Promise<Overrides> {
  const names = await readdir(dir).catch(() => [])
  const files: OverrideFile[] = []
  const problems: OverrideProblem[] = []
  for (const name of names.filter((name) => !isNote(name)).sort(byCodeUnit)) {
    const file = join(dir, name)
    const isFile = await lstat(file).then(
      (stat) => stat.isFile(),
      () => false,
    )
    const bytes = isFile ? await readFile(file).catch(() => null) : null
    const wrong = bytes === null ? unreadable : misfiled(name, bytes)
    if (bytes === null || wrong !== null) {
      problems.push({ file, line: 1, field: '', ...(wrong ?? unreadable) })
      continue
    }
    const read = parseOverride(file, bytes.toString('utf8'), terms)
    if ('override' in read) files.push(read)
    else problems.push(...read)
  }

  const byKey = new Map<string, OverrideFile>()
  for (const read of files) {
    const { id, raw } = read.override
    // Paths are shown composed, whatever the editor's system makes of them.
    const key = raw?.normalize('NFC') ?? id ?? stemId(read.file) ?? ''
    const first = byKey.get(key)
    if (first) {
      const message = `与 ${first.file} 更正的是同一篇文章，这一份没有采用`
      problems.push({ file: read.file, line: 1, field: '', message, hint: '请合并成一个文件。' })
    } else byKey.set(key, read)
  }

  return {
    find: ({ id, path }) => byKey.get(id) ?? byKey.get(path) ?? byKey.get(basename(path)),
    files,
    problems,
  }
}
