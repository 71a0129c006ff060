/** Scores cleaned pages, as `prebuild --ndjson` prints them, against labelled ones. */

/** A labelled page. A field that is absent is not scored; `null` says: nothing must be claimed. */
export interface Gold {
  /** Path of the raw page; only its file name is compared. */
  readonly raw: string
  readonly inDomain?: boolean
  readonly title?: string
  /** The longer form of the title, right as well. */
  readonly fullTitle?: string
  readonly published?: { readonly date: string | null; readonly basis?: string }
  readonly source?: string | null
  readonly authors?: readonly string[]
  readonly editors?: readonly string[]
  readonly province?: string | null
  readonly city?: string | null
  readonly area?: string | null
  readonly topics?: readonly string[]
  readonly orgs?: readonly string[]
  readonly figures?: readonly FigureKey[]
  /** `false`: the label names only some figures, so that others are no mistake. */
  readonly figuresComplete?: boolean
  readonly body?: readonly string[]
  readonly mustContain?: readonly string[]
  readonly mustNotContain?: readonly string[]
}

interface FigureKey {
  readonly value: number
  readonly unit: string
}

/** What scoring reads of one line of NDJSON. */
export interface Scored {
  readonly raw: string
  readonly status: string
  readonly title?: string | null
  readonly published?: { readonly date: string | null; readonly basis: string }
  readonly source?: string | null
  readonly authors?: readonly string[]
  readonly editors?: readonly string[]
  readonly region?: {
    readonly province: string | null
    readonly city: string | null
    readonly area: string | null
  }
  readonly topics?: readonly string[]
  readonly orgs?: readonly string[]
  readonly figures?: readonly FigureKey[]
  readonly body?: readonly { readonly text: string }[]
}

/** Field → share of it that is right, 0 to 1; only fields that the label speaks of. */
export type Scores = Readonly<Record<string, number>>

/** Only the words count: not width, quotes, punctuation or blanks. */
function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase()
}

/** Scores one page; `undefined` for a page that did not come out at all. */
export function scorePage(gold: Gold, page: Scored | undefined): Scores {
  const scores: Record<string, number> = {}
  const put = (field: string, value: number | undefined) => {
    if (value !== undefined) scores[field] = page ? value : 0
  }

  put('inDomain', equal(gold.inDomain, page?.status === 'accepted'))
  if (gold.inDomain === false) return scores

  if (gold.title !== undefined) put('title', Number(titlesOf(gold).has(fold(page?.title))))
  put('date', equal(gold.published?.date, page?.published?.date ?? null))
  put('dateBasis', equal(gold.published?.basis, page?.published?.basis ?? 'unknown'))
  if (gold.source !== undefined) put('source', Number(fold(gold.source) === fold(page?.source)))
  put('authors', gold.authors && f1(setOf(gold.authors), setOf(page?.authors ?? [])))
  put('editors', gold.editors && f1(setOf(gold.editors), setOf(page?.editors ?? [])))
  put('province', equal(gold.province, page?.region?.province ?? null))
  put('city', equal(gold.city, page?.region?.city ?? null))
  put('area', equal(gold.area, page?.region?.area ?? null))
  put('topics', gold.topics && f1(setOf(gold.topics), setOf(page?.topics ?? [])))
  put('orgs', gold.orgs && recall(setOf(gold.orgs), setOf(page?.orgs ?? [])))
  put('figures', gold.figures && figureScore(gold, page))

  const text = (page?.body ?? []).map((block) => block.text).join('\n')
  put('body', gold.body && f1(grams(gold.body.join('\n')), grams(text)))
  put(
    'mustContain',
    gold.mustContain && share(gold.mustContain, (one) => fold(text).includes(fold(one))),
  )
  const shown = fold(`${page?.title ?? ''}\n${text}`)
  put(
    'mustNotContain',
    gold.mustNotContain && share(gold.mustNotContain, (one) => !shown.includes(fold(one))),
  )
  return scores
}

/** Mean of each field over the pages that have it. */
export function meanScores(pages: readonly Scores[]): Scores {
  const sums = new Map<string, [sum: number, count: number]>()
  for (const scores of pages) {
    for (const [field, value] of Object.entries(scores)) {
      const [sum, count] = sums.get(field) ?? [0, 0]
      sums.set(field, [sum + value, count + 1])
    }
  }
  return Object.fromEntries([...sums].map(([field, [sum, count]]) => [field, sum / count]))
}

function titlesOf({ title, fullTitle }: Gold): Set<string> {
  return new Set([title, fullTitle].filter((text) => text !== undefined).map(fold))
}

function equal<T>(wanted: T | undefined, given: T): number | undefined {
  return wanted === undefined ? undefined : Number(wanted === given)
}

function figureScore(gold: Gold, page: Scored | undefined): number {
  const keys = (figures: readonly FigureKey[]) =>
    setOf(figures.map(({ value, unit }) => `${value} ${unit}`))
  const wanted = keys(gold.figures ?? [])
  const given = keys(page?.figures ?? [])
  return gold.figuresComplete === false ? recall(wanted, given) : f1(wanted, given)
}

type Bag = ReadonlyMap<string, number>

function setOf(items: readonly string[]): Bag {
  return new Map(items.map((item) => [item, 1]))
}

/** Multiset of the 4-grams of the folded text, by code point. */
function grams(text: string): Bag {
  const chars = [...fold(text)]
  const bag = new Map<string, number>()
  for (let i = 0; i + 4 <= chars.length; i++) {
    const gram = chars.slice(i, i + 4).join('')
    bag.set(gram, (bag.get(gram) ?? 0) + 1)
  }
  return bag
}

function hits(wanted: Bag, given: Bag): number {
  let common = 0
  for (const [item, count] of wanted) common += Math.min(count, given.get(item) ?? 0)
  return common
}

function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0)
}

function recall(wanted: Bag, given: Bag): number {
  return sizeOf(wanted) === 0 ? 1 : hits(wanted, given) / sizeOf(wanted)
}

function f1(wanted: Bag, given: Bag): number {
  const sum = sizeOf(wanted) + sizeOf(given)
  return sum === 0 ? 1 : (2 * hits(wanted, given)) / sum
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(test).length / items.length
}
