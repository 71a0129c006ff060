/** Colours of a terminal, or none. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly quiet: (text: string) => string
}

const colour = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`
const plain = (text: string) => text

/** Colours only where a person looks: on a terminal, and not where NO_COLOR asks for none. */
export function paintFor(isTerminal: boolean): Paint {
  return isTerminal && !process.env['NO_COLOR']
    ? { strong: colour(1), good: colour(32), bad: colour(31), quiet: colour(2) }
    : { strong: plain, good: plain, bad: plain, quiet: plain }
}
