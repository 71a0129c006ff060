const leaves = (value: unknown): string[] => {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (typeof value !== 'object') return [String(value)]
  return Object.entries(value).flatMap(([key, own]) => (key === 'evidence' ? [] : leaves(own)))
}

/** A value of a correction, JSON as it is stored, in a form that a person reads. */
export function leafText(json: string): string {
  try {
    return leaves(JSON.parse(json)).join('，') || '（无）'
  } catch {
    return json
  }
}
