/** Entities of a kind across articles. */
import { createHash } from 'node:crypto'
import { type Entity, type Found, type Kind, kinds, type Mention } from './entity.ts'
import { finders, type Source } from './find.ts'

export type Names = Readonly<Record<Kind, readonly Entity[]>>

/** Permanent: no other name moves it. Ten digits of SHA-256 keep a million names apart. */
export const slugOf = (kind: Kind, name: string): string =>
  createHash('sha256').update(`${kind}\n${name}`).digest('hex').slice(0, 10)

/** The most named first, then by name. */
export function indexNames(sources: readonly Source[]): Names {
  const found = kinds.map((kind) => [kind, entitiesOf(kind, sources)] as const)
  return {
    unions: [],
    academies: [],
    competitions: [],
    programmes: [],
    outlets: [],
    documents: [],
    ...Object.fromEntries(found),
  }
}

function entitiesOf(kind: Kind, sources: readonly Source[]): Entity[] {
  const mentions = new Map<string, Mention[]>()
  for (const source of sources) {
    const own = new Map<string, Found>()
    for (const found of finders[kind](source)) {
      const first = own.get(found.name)
      // The first sentence stands for an article; all parts of it count.
      const parts = [...new Set([...(first?.parts ?? []), ...found.parts])]
      own.set(found.name, { ...(first ?? found), parts })
    }
    for (const [name, { sentence, block, parts }] of own) {
      const all = mentions.get(name) ?? []
      all.push({ article: source.article, sentence, block, parts })
      mentions.set(name, all)
    }
  }
  return [...mentions]
    .map(([name, own]) => ({ kind, slug: slugOf(kind, name), name, mentions: own }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
}

/** Parts of a programme with the articles that name them, in the order met. */
export function partsOf({ mentions }: Entity): { part: string; mentions: Mention[] }[] {
  const found = new Map<string, Mention[]>()
  for (const mention of mentions) {
    for (const part of mention.parts) found.set(part, [...(found.get(part) ?? []), mention])
  }
  return [...found].map(([part, own]) => ({ part, mentions: own }))
}
