/** Text as pairs of Han characters and other words whole: the best that MiniSearch can be given. */
export function bigrams(text: string): string[] {
  const runs = text
    .toLowerCase()
    .match(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu)
  return (runs ?? []).flatMap((run) => {
    const chars = [...run]
    if (!/\p{Script=Han}/u.test(run) || chars.length < 2) return [run]
    return chars.slice(1).map((char, i) => `${chars[i]}${char}`)
  })
}
