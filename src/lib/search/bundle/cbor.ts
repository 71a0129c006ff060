const utf8 = new TextDecoder()

/** Reads the part of CBOR (RFC 8949) that Pagefind writes: integers, texts, arrays, null. */
export class CborReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** Offset of the next item, for `seek`. */
  get at(): number {
    return this.#at
  }

  seek(offset: number): void {
    this.#at = offset
  }

  /** Number of items of an array, which are read next. */
  array(): number {
    return this.#head(4)
  }

  integer(): number {
    const kind = (this.#bytes[this.#at] ?? 0xff) >> 5
    return kind === 1 ? -1 - this.#head(1) : this.#head(0)
  }

  text(): string {
    const length = this.#head(3)
    const start = this.#at
    this.#at += length
    return utf8.decode(this.#bytes.subarray(start, this.#at))
  }

  skip(): void {
    const kind = (this.#bytes[this.#at] ?? 0xff) >> 5
    const count = this.#head(kind)
    if (kind === 3) this.#at += count
    else if (kind === 4) for (let i = 0; i < count; i++) this.skip()
  }

  /** @throws when the next item is of another kind: the index has another shape than expected. */
  #head(kind: number): number {
    const first = this.#bytes[this.#at++] ?? 0xff
    const short = first & 31
    if (first >> 5 !== kind || (kind > 4 && first !== 0xf6) || kind === 2 || short > 27) {
      throw new Error(`Cannot read the search index: byte ${first} where kind ${kind} belongs.`)
    }
    if (short < 24 || kind === 7) return short
    const size = 1 << (short - 24)
    const at = this.#at
    this.#at += size
    if (size === 1) return this.#view.getUint8(at)
    if (size === 2) return this.#view.getUint16(at)
    if (size === 4) return this.#view.getUint32(at)
    return Number(this.#view.getBigUint64(at))
  }
}
