/** A declaration stands in the first 1,024 bytes by the HTML standard; real pages put it later too. */
const searchedBytes = 4096

/** The charset label that a page's `<meta>` or XML prologue declares, in lower case; `null` without. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, searchedBytes))
  const found =
    /<meta\b[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i.exec(head) ??
    /^\s{0,20}<\?xml\b[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i.exec(head)
  return found?.[1]?.toLowerCase() ?? null
}
