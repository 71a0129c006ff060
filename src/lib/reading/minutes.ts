/** Han characters that a practised reader takes in a minute; studies of news say 300 to 500. */
const charactersAMinute = 400

/** Whole minutes for so many Han characters; at least one. */
export const readingMinutes = (hanCount: number): number =>
  Math.max(1, Math.round(hanCount / charactersAMinute))
