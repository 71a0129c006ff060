/**
 * Permanent id of an article: the first 16 hex digits of the SHA-256 of its raw bytes. ASCII and
 * independent of all other articles, so that no edit elsewhere moves an address.
 */
export function articleId(sha256: string): string {
  return sha256.slice(0, 16)
}
