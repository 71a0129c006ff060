import { charsOf, surrogates } from './char-table.ts'

/** Classes, a bit for each by its index. */
export type ClassSet = number

/** Classes that one set can hold. */
const mostClasses = 32

/** Every class: for a text whose characters are not looked up. */
export const everyClass: ClassSet = -1

export const holds = (set: ClassSet, index: number): boolean => (set & (1 << index)) !== 0

/**
 * Tells of which of the classes a text has a character: one look at each stands for a pattern of
 * each class. Halves of characters count for all.
 */
export function charClasses(classes: readonly RegExp[]): (text: string) => ClassSet {
  if (classes.length > mostClasses) {
    throw new RangeError(`More than ${mostClasses} classes: ${classes.length}.`)
  }
  const table = new Int32Array(0x10000)
  for (const [index, pattern] of classes.entries()) {
    const bit = 1 << index
    for (const code of charsOf(pattern)) table[code] = (table[code] ?? 0) | bit
  }
  table.fill(everyClass, surrogates.first, surrogates.last + 1)
  return (text) => {
    let found: ClassSet = 0
    for (let at = 0; at < text.length; at++) {
      found |= table[text.charCodeAt(at)] ?? 0
    }
    return found
  }
}
