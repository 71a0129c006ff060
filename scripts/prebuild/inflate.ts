import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ArticleFault } from '../../src/pipeline/faults.ts'

/**
 * How many times its size an archive may grow. Chinese pages grow five times, a crawl of one
 * template some fifty times, a bomb of zeros a thousand times. Assumed.
 */
const mostGrowth = 300

/** Inflated bytes from which growth counts: a small archive of one template is no bomb. */
const growthCounts = 64 * 1024 * 1024

/**
 * Inflates a stream of gzip members chunk by chunk.
 *
 * @throws ArticleFault `too-large` for a bomb, `unreadable` for a damaged or cut archive; what came
 * before was whole.
 */
export async function* inflate(
  source: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  let taken = 0
  let given = 0
  const counted = async function* () {
    for await (const chunk of source) {
      taken += chunk.length
      yield chunk
    }
  }
  const gunzip = createGunzip()
  pipeline(Readable.from(counted()), gunzip, () => {})

  try {
    for await (const chunk of gunzip) {
      given += chunk.length
      if (given > growthCounts && given > taken * mostGrowth) {
        throw new ArticleFault('too-large', {
          message: `${path} 解压到 ${given} 字节，是压缩数据的 ${mostGrowth} 倍以上，不再往下读。`,
          hint: '这不像是抓取的网页；确认无误的，请先解压，分成单个网页再放入。',
        })
      }
      yield chunk
    }
  } catch (error) {
    if (error instanceof ArticleFault) throw error
    throw damaged(path, error instanceof Error ? error.message : String(error))
  } finally {
    gunzip.destroy()
  }
  if (gunzip.bytesWritten < taken) {
    throw damaged(path, `${taken - gunzip.bytesWritten} bytes behind the end`)
  }
}

const damaged = (path: string, reason: string) =>
  new ArticleFault('unreadable', {
    message: `${path} 的压缩数据损坏或不完整（${reason}），此处以后的内容读不出来。`,
    hint: '请重新下载或重新压缩这个文件。',
  })
