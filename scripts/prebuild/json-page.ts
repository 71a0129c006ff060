import { isUtf8 } from 'node:buffer'
import { ArticleFault } from '../../src/pipeline/faults.ts'
import type { Raw } from '../../src/pipeline/types.ts'

/** Fields of a JSONL line that may hold the page, the first one wins. */
const pageFields = ['html', 'raw_html', 'text', 'content', 'raw_content', 'body', 'markdown']
const urlFields = ['url', 'link', 'source_url']

/**
 * The page in one line of JSONL; `null` is a line over the cap.
 *
 * @throws ArticleFault when there is none.
 */
export function jsonPage(path: string, bytes: Buffer | null): Raw {
  if (bytes === null) {
    throw new ArticleFault('too-large', {
      message: `${path} 这一行超过长度上限。`,
      hint: '请确认一行只有一个网页。',
    })
  }
  if (!isUtf8(bytes)) {
    throw new ArticleFault('bad-charset', {
      message: `${path} 这一行不是 UTF-8 编码。`,
      hint: '请把整个文件另存为 UTF-8，或重新导出。',
    })
  }
  const fields = fieldsOf(path, bytes)
  const first = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((field) => typeof field === 'string' && field !== '')
  const page = first(pageFields)
  const url = first(urlFields)
  if (typeof page !== 'string') {
    throw new ArticleFault('unknown-format', {
      message: `${path} 中没有网页：需要 ${pageFields.join('、')} 之一为非空文字。`,
      hint: '请把网页放在 html 或 text 字段，网址放在 url 字段。',
    })
  }
  return {
    path,
    bytes: new TextEncoder().encode(page),
    url: typeof url === 'string' ? url : null,
  }
}

function fieldsOf(path: string, bytes: Buffer): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return new Map(isObject ? Object.entries(value) : [])
  } catch (cause) {
    throw new ArticleFault('unreadable', {
      message: `${path} 这一行不是完整的 JSON。`,
      hint: '多半是引号、括号没有成对，或一个网页占了几行；请重新导出这一行。',
      cause,
    })
  }
}
