/** Words for a time seen from today, by how far back it lies. */
export const dayWords: ReadonlyMap<
  string,
  { readonly unit: 'year' | 'month'; readonly back: number }
> = new Map([
  ['今年', { unit: 'year', back: 0 }],
  ['去年', { unit: 'year', back: 1 }],
  ['前年', { unit: 'year', back: 2 }],
  ['本月', { unit: 'month', back: 0 }],
  ['这个月', { unit: 'month', back: 0 }],
  ['上月', { unit: 'month', back: 1 }],
  ['上个月', { unit: 'month', back: 1 }],
])
