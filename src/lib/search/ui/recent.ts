/** What the search remembers, in this browser and nowhere else. */

const key = 'jiangxun-search'

/** Searches remembered. Assumed: as many as fit on a phone above its keyboard. */
const mostRecent = 6

interface Memory {
  /** The last one first. */
  readonly recent: readonly string[]
  /** Whether the key `/` opens the search: a single key can be in the way of speech input. */
  readonly slash: boolean
}

/** Storage may be refused, emptied or written by others: then nothing is remembered. */
function read(): Memory {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const { recent, slash }: Partial<Record<keyof Memory, unknown>> = Object(kept)
    const texts = Array.isArray(recent) ? recent.filter((one) => typeof one === 'string') : []
    return { recent: texts.slice(0, mostRecent), slash: slash !== false }
  } catch {
    return { recent: [], slash: true }
  }
}

function write(changes: Partial<Memory>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...read(), ...changes }))
  } catch {
    // Refused: the search works without.
  }
}

export const recentSearches = (): readonly string[] => read().recent

export function remember(query: string): void {
  const text = query.trim()
  if (text !== '') write({ recent: [text, ...read().recent.filter((one) => one !== text)] })
}

export const forget = (query: string): void =>
  write({ recent: read().recent.filter((one) => one !== query) })

export const forgetAll = (): void => write({ recent: [] })

export const slashOpens = (): boolean => read().slash

export const setSlashOpens = (slash: boolean): void => write({ slash })
