let set: ReadonlySet<string> | undefined

/** The characters of GB 2312, the set of Simplified Chinese; a Han character outside is suspect. */
export function gb2312(): ReadonlySet<string> {
  set ??= new Set(new TextDecoder('gb18030').decode(bytes()))
  return set
}

function bytes(): Uint8Array {
  const codes: number[] = []
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) codes.push(lead, trail)
  }
  return Uint8Array.from(codes)
}
