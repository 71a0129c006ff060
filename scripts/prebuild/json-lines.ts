/**
 * Longest line read, bytes: decode refuses pages over 8 MiB, and JSON may write each byte of a
 * page with six. A longer line is skipped without being held in memory.
 */
const longestLine = 48 * 1024 * 1024

export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Bytes without the line end; `null` for a line over the cap. */
  readonly bytes: Buffer | null
}

/** Splits a stream of bytes into lines, the empty ones left out but counted. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  cap: number = longestLine,
): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0

  const line = (): Line | null => {
    const bytes = size > cap ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return bytes?.toString('latin1').trim() === '' ? null : { number, bytes }
  }

  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      size += end - start
      if (size <= cap) parts.push(chunk.subarray(start, end))
      const done = line()
      if (done) yield done
      number += 1
      start = end + 1
    }
    size += chunk.length - start
    if (size <= cap) parts.push(chunk.subarray(start))
    else parts = []
  }
  const last = size > 0 ? line() : null
  if (last) yield last
}
