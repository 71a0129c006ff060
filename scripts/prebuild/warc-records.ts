import { ByteReader } from './byte-reader.ts'

/** One record of a WARC file (ISO 28500), or a stretch of bytes that is none. */
export type WarcRecord = { readonly number: number } & (
  | {
      readonly type: string
      /** Header fields by lower-case name. */
      readonly fields: ReadonlyMap<string, string>
      /** `null` where it was not wanted or is over the cap. */
      readonly block: Buffer | null
      readonly length: number
    }
  /** What is wrong with it, in Chinese. */
  | { readonly problem: string }
)

export interface WarcOptions {
  /** Whether the block of a record with these fields is read. */
  readonly wants: (type: string) => boolean
  /** Longest block that is kept, bytes. */
  readonly most: number
}

const version = /^WARC\/[01]\.\d{1,2}$/

/** Bytes of one header line, and lines of one header: ten times what crawlers write. */
const longestLine = 16_384
const mostLines = 200

const fieldLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}):[ \t]{0,100}(.*)$/

/** The fields of a record's header, or what is wrong with it. A line may go on on the next. */
async function readFields(reader: ByteReader): Promise<Map<string, string> | string> {
  const fields = new Map<string, string>()
  let last = ''
  for (let count = 0; count < mostLines; count++) {
    const line = await reader.line(longestLine)
    if (line === null) return '记录头没有写完'
    if (line === '') return fields
    if (/^[ \t]/.test(line) && last !== '') {
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
      continue
    }
    const [, name, value = ''] = fieldLine.exec(line) ?? []
    if (name === undefined) return '记录头有一行不是“名称: 值”'
    last = name.toLowerCase()
    fields.set(last, Buffer.from(value.trim(), 'latin1').toString('utf8'))
  }
  return '记录头过长'
}

/** Passes by what is no record. `true`: the version line of the next one has been read. */
async function findNext(reader: ByteReader): Promise<boolean> {
  for (let line = await reader.line(64); line !== null; line = await reader.line(64)) {
    if (version.test(line)) return true
  }
  return false
}

/**
 * The records of a WARC stream, in their order, counted from 1. After damage reading goes on at the
 * next line that starts a record.
 */
export async function* warcRecords(
  source: AsyncIterable<Uint8Array>,
  { wants, most }: WarcOptions,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(source)
  let number = 0
  let started = false
  try {
    for (;;) {
      if (!started) {
        let line = await reader.line(64)
        while (line === '') line = await reader.line(64)
        if (line === null) return
        if (!version.test(line)) {
          number += 1
          yield { number, problem: '应为一条记录的开头（WARC/1.0），实际不是' }
          if (!(await findNext(reader))) return
        }
      }
      started = false
      number += 1
      const fields = await readFields(reader)
      if (typeof fields === 'string') {
        yield { number, problem: fields }
        started = await findNext(reader)
        if (!started) return
        continue
      }
      const length = /^\d{1,15}$/.test(fields.get('content-length') ?? '')
        ? Number(fields.get('content-length'))
        : null
      if (length === null) {
        yield { number, problem: '没有写明长度（Content-Length）' }
        started = await findNext(reader)
        if (!started) return
        continue
      }
      const type = (fields.get('warc-type') ?? '').toLowerCase()
      const keep = wants(type) && length <= most
      const { body, missing } = await reader.bytes(length, { keep })
      if (missing > 0) yield { number, problem: `不完整，缺 ${missing} 字节` }
      else yield { number, type, fields, block: body, length }
    }
  } finally {
    await reader.close()
  }
}
