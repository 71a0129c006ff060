/** Reads lines and counted bytes from a stream, holding no more than it is asked to keep. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = new Uint8Array()
  #ended = false

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** Whether there is a byte left. */
  async #fill(): Promise<boolean> {
    while (this.#chunk.length === 0 && !this.#ended) {
      const { done, value } = await this.#source.next()
      if (done) this.#ended = true
      else this.#chunk = value
    }
    return this.#chunk.length > 0
  }

  /**
   * The next line without its end, as Latin-1; `null` at the end of the stream. Of a line longer
   * than `most` bytes only the start is kept.
   */
  async line(most: number): Promise<string | null> {
    if (!(await this.#fill())) return null
    let text = ''
    while (await this.#fill()) {
      const end = this.#chunk.indexOf(10)
      const part = end === -1 ? this.#chunk : this.#chunk.subarray(0, end)
      text += Buffer.from(part.subarray(0, Math.max(0, most - text.length))).toString('latin1')
      this.#chunk = this.#chunk.subarray(end === -1 ? this.#chunk.length : end + 1)
      if (end !== -1) break
    }
    return text.replace(/\r$/, '')
  }

  /** The next `count` bytes, fewer at the end of the stream; passed by and not kept unless `keep`. */
  async bytes(count: number, { keep }: { readonly keep: boolean }) {
    const parts: Uint8Array[] = []
    let missing = count
    while (missing > 0 && (await this.#fill())) {
      const part = this.#chunk.subarray(0, missing)
      if (keep) parts.push(part)
      missing -= part.length
      this.#chunk = this.#chunk.subarray(part.length)
    }
    return { body: keep ? Buffer.concat(parts) : null, missing }
  }

  async close(): Promise<void> {
    await this.#source.return?.()
  }
}
