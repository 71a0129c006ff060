/** One room of the dictionary: the same names, and the same parameters, in both languages. */
export interface InBoth<Room> {
  readonly zh: Room
  readonly en: NoInfer<Room>
}

/** The Chinese words say what there is; English that lacks one or has one more is a type error. */
export const inBoth = <Room>(both: InBoth<Room>): InBoth<Room> => both
