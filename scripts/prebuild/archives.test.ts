import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromStream } from './archives.ts'

async function* inChunks(bytes: Buffer, size = 1000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What a stream gives: address and text of a page, or the code of a fault. */
async function read(bytes: Buffer, size?: number) {
  const tally = { passedBy: 0 }
  const found: [string, string][] = []
  for await (const one of fromStream('in', inChunks(bytes, size), tally)) {
    if ('fault' in one) found.push([one.path, one.fault.code])
    else found.push([one.raw.path, `${one.raw.url} ${Buffer.from(one.raw.bytes)}`])
  }
  return { found, passedBy: tally.passedBy }
}

interface Answer {
  readonly status?: string
  readonly type?: string | null
  readonly fields?: readonly string[]
  readonly body?: Buffer
}

/** An answer of a server. */
function http({ status = '200 OK', type = 'text/html', fields = [], body = page }: Answer): Buffer {
  const lines = [`HTTP/1.1 ${status}`, ...(type ? [`Content-Type: ${type}`] : []), ...fields]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body])
}

function record(block: Buffer, fields: readonly string[] = ['WARC-Type: response']): Buffer {
  const head = [
    'WARC/1.0',
    ...fields,
    'WARC-Target-URI: https://example.cn/1',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

const page = Buffer.from('<p>云岭市的工匠</p>')
const fine = `https://example.cn/1 ${page}`

describe('WARC', () => {
  test('gives the pages of answers, and passes by what is none', async () => {
    const warc = Buffer.concat([
      record(Buffer.from('software: x'), ['WARC-Type: warcinfo']),
      record(Buffer.from('GET / HTTP/1.1\r\n\r\n'), ['WARC-Type: request']),
      record(http({})),
      record(http({ status: '404 Not Found' })),
      record(http({ type: 'image/png', body: Buffer.from([0, 1, 2]) })),
      record(http({ type: 'text/plain; charset=utf-8' })),
      record(http({ type: null })),
    ])
    const expected = {
      found: [
        ['in#3', fine],
        ['in#6', fine],
        ['in#7', fine],
      ],
      passedBy: 4,
    }
    expect(await read(warc)).toEqual(expected)
    expect(await read(warc, 1)).toEqual(expected)
    expect(await read(gzipSync(warc))).toEqual(expected)
  })

  test('reads one gzip member a record, as crawlers write them', async () => {
    const members = Array.from({ length: 3 }, () => gzipSync(record(http({}))))
    expect((await read(Buffer.concat(members), 7)).found).toHaveLength(3)
  })

  const chunked = Buffer.concat([
    Buffer.from('5;x=y\r\n'),
    page.subarray(0, 5),
    Buffer.from(`\r\n${(page.length - 5).toString(16)}\r\n`),
    page.subarray(5),
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  const encoding = (name: string, body: Buffer) => ({
    fields: [`Content-Encoding: ${name}`],
    body,
  })

  test.for<[string, Answer]>([
    ['chunked', { fields: ['Transfer-Encoding: chunked'], body: chunked }],
    ['chunked by name only', { fields: ['Transfer-Encoding: chunked'] }],
    ['gzip', encoding('gzip', gzipSync(page))],
    ['gzip by name only', encoding('GZIP', page)],
    ['zlib', encoding('deflate', deflateSync(page))],
    ['raw deflate', encoding('deflate', deflateRawSync(page))],
    ['br', encoding('br', brotliCompressSync(page))],
    ['br by name only', encoding('br', page)],
    ['zstd', encoding('zstd', zstdCompressSync(page))],
    ['two in one', encoding('br, gzip', gzipSync(brotliCompressSync(page)))],
  ])('unpacks %s', async ([, answer]) => {
    expect((await read(record(http(answer)))).found).toEqual([['in#1', fine]])
  })

  test.for<[string, Buffer, string]>([
    [
      'chunks cut off',
      http({ fields: ['Transfer-Encoding: chunked'], body: chunked.subarray(0, 20) }),
      'unreadable',
    ],
    ['gzip cut off', http(encoding('gzip', gzipSync(page).subarray(0, 20))), 'unreadable'],
    ['an unknown encoding', http(encoding('compress', page)), 'unknown-format'],
    ['many encodings', http(encoding('gzip, gzip, gzip, gzip', page)), 'unknown-format'],
    ['a bomb', http(encoding('gzip', gzipSync(Buffer.alloc(9 << 20)))), 'too-large'],
    ['an answer that is none', Buffer.from('<p>x</p>'), 'unreadable'],
    ['too long a record', http({ body: Buffer.alloc(9 << 20) }), 'too-large'],
  ])('sets aside %s, and reads on', async ([, block, code]) => {
    const { found } = await read(Buffer.concat([record(block), record(http({}))]))
    expect(found).toEqual([
      ['in#1', code],
      ['in#2', fine],
    ])
  })

  test.for<[string, Buffer]>([
    ['junk between records', Buffer.from('junk\r\nmore junk\r\n')],
    ['a record without length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n')],
    ['a header line that is none', Buffer.from('WARC/1.0\r\nnonsense\r\n\r\n')],
    ['an endless header', Buffer.from(`WARC/1.0\r\n${'a: b\r\n'.repeat(300)}\r\n`)],
  ])('names %s, and reads on', async ([, junk]) => {
    const { found } = await read(Buffer.concat([record(http({})), junk, record(http({}))]))
    expect(found.map(([, what]) => what)).toEqual([fine, 'unreadable', fine])
  })

  test('names a record that was cut off', async () => {
    const { found } = await read(record(http({})).subarray(0, -30))
    expect(found).toEqual([['in#1', 'unreadable']])
  })

  test('whatever is broken, it ends, and whole records before it are there', async () => {
    const one = record(http({}))
    const warc = Buffer.concat([one, one, one])
    await fc.assert(
      fc.asyncProperty(
        fc.nat(warc.length - 1),
        fc.uint8Array({ maxLength: 40 }),
        fc.boolean(),
        async (at, noise, zip) => {
          const broken = Buffer.concat([
            warc.subarray(0, at),
            noise,
            warc.subarray(at + noise.length),
          ])
          const bytes = zip ? gzipSync(broken) : broken
          const { found } = await read(bytes, 64)
          const whole = Math.floor(at / one.length)
          expect(found.slice(0, whole).map(([, what]) => what)).toEqual(Array(whole).fill(fine))
        },
      ),
    )
  })

  test('an address that is none of the web is none', async () => {
    for (const url of ['urn:x', 'javascript:alert(1)', 'https://']) {
      const text = record(http({})).toString('latin1').replace('https://example.cn/1', url)
      const { found } = await read(Buffer.from(text, 'latin1'))
      expect(found[0]?.[1]).toMatch(/^null /)
    }
    const bracketed = record(http({}))
      .toString('latin1')
      .replace(/https:\S+/, '<$&>')
    expect((await read(Buffer.from(bracketed, 'latin1'))).found[0]?.[1]).toBe(fine)
  })
})

describe('JSONL', () => {
  const line = (text: string) => `${JSON.stringify({ url: 'https://example.cn/1', text })}\n`

  test('is known from gzip by its bytes', async () => {
    const bytes = Buffer.from(line('甲') + line('乙'))
    const expected = [
      ['in#1', 'https://example.cn/1 甲'],
      ['in#2', 'https://example.cn/1 乙'],
    ]
    expect((await read(bytes)).found).toEqual(expected)
    expect((await read(gzipSync(bytes), 1)).found).toEqual(expected)
  })

  test.for([1, 2, 5, 30])(
    'of a damaged archive the lines before are kept: %i bytes lost',
    async (lost) => {
      const bytes = gzipSync(Buffer.from(line('甲') + line('乙'.repeat(300))))
      const { found } = await read(bytes.subarray(0, -lost))
      expect(found.at(-1)).toEqual(['in', 'unreadable'])
    },
  )

  test('text behind an archive is not passed over', async () => {
    const { found } = await read(
      Buffer.concat([gzipSync(Buffer.from(line('甲'))), Buffer.from('tail')]),
    )
    expect(found.at(-1)).toEqual(['in', 'unreadable'])
    const zeros = await read(
      Buffer.concat([gzipSync(Buffer.from(line('甲'))), Buffer.alloc(4), gzipSync(line('乙'))]),
    )
    expect(zeros.found.at(-1)).toEqual(['in', 'unreadable'])
  })

  test('a bomb is given up early', async () => {
    const bomb = Buffer.concat(Array.from({ length: 8 }, () => gzipSync(Buffer.alloc(32 << 20))))
    expect((await read(bomb, 65_536)).found).toEqual([['in', 'too-large']])
  })

  test('an archive of nothing but junk is given up, not listed line by line', async () => {
    const { found } = await read(Buffer.from('x\n'.repeat(5000)))
    expect(found).toHaveLength(1001)
    expect(found.at(-1)).toEqual(['in', 'unreadable'])
  })

  test('whoever waits for an answer before the next line gets it', async () => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
    async function* talk() {
      yield Buffer.from(line('甲'))
      await answered
      yield Buffer.from(line('乙'))
    }
    const seen: string[] = []
    for await (const found of fromStream('in', talk(), { passedBy: 0 })) {
      seen.push('raw' in found ? found.raw.path : found.path)
      answer()
    }
    expect(seen).toEqual(['in#1', 'in#2'])
  })
})
