/** A bracket that holds one pictograph of the astral planes: `(🍔)`. */
const astralNote =
  /[(（] ?[\u{1f000}-\u{1faff}](?:\ufe0e|\ufe0f|\u200d|[\u{1f000}-\u{1faff}]){0,11} ?[)）]/gu

export const emojiNotes = (text: string): number => text.match(astralNote)?.length ?? 0
