/** Names in one article, by kind. Nothing is guessed: each stands in the article as it is. */
import type { Article } from '../../article.ts'
import { competitionsIn } from './competitions.ts'
import type { Found, Kind } from './entity.ts'

/** An article and the text of its blocks. */
export interface Source {
  readonly article: Article
  readonly blocks: readonly string[]
}

const bare = (name: string): Found => ({ name, sentence: null, block: null, parts: [] })

/** What a document of a union, a government or a congress is called at its end. */
const documentName =
  /《([^《》\n]{2,60}(?:条例|办法|意见|方案|规定|措施|通知|规划|计划|决定|纲要|规程|细则|标准|指南|倡议书|公约|法))(?:（[^（）]{1,20}）)?》/g

export const finders: Readonly<Record<Kind, (source: Source) => Found[]>> = {
  unions: ({ article }) =>
    article.orgs.filter(({ kind }) => kind === 'union').map(({ name }) => bare(name)),
  academies: ({ article }) =>
    article.orgs
      .filter(
        ({ kind, name }) => kind !== 'union' && /^[^的]*(?:工匠|劳模)[^的]{0,4}学院$/.test(name),
      )
      .map(({ name }) => bare(name)),
  competitions: ({ article, blocks }) =>
    blocks.flatMap((text, block) =>
      competitionsIn(text, article.region).map(({ name, edition, index }) => ({
        name,
        sentence: sentenceAt(text, index),
        block,
        parts: edition === null ? [] : [edition],
      })),
    ),
  programmes: ({ article, blocks }) =>
    article.programmes.map(({ name, parts, sentence }) => ({
      name: programmeName(name),
      parts,
      sentence,
      block: blockOf(blocks, sentence),
    })),
  // Who wrote it comes before who passed it on.
  outlets: ({ article }) =>
    [article.source?.name, ...article.chain, article.platform?.name].flatMap((name) =>
      name === undefined ? [] : bare(outletName(name)),
    ),
  documents: ({ blocks }) =>
    blocks.flatMap((text, block) =>
      [...text.matchAll(documentName)].flatMap(({ 1: name, index }) =>
        name === undefined ? [] : { name, sentence: sentenceAt(text, index), block, parts: [] },
      ),
    ),
}

/** 《云川工人报》 and 云川工人报 are one. */
export const outletName = (name: string): string => name.replace(/^《(.+)》$/, '$1')

/** “十百千万”工程 and 十百千万工程 are one. */
export const programmeName = (name: string): string => name.replace(/[“”"「」『』]/g, '').trim()

function blockOf(blocks: readonly string[], sentence: string): number | null {
  const found = blocks.findIndex((text) => text.includes(sentence))
  return found === -1 ? null : found
}

/** The sentence around a place in a block; never longer than a paragraph. */
export function sentenceAt(text: string, index: number): string {
  const start = Math.max(...['。', '！', '？', '\n'].map((end) => text.lastIndexOf(end, index)))
  const rest = text.slice(start + 1)
  const end = /[。！？\n]/.exec(rest.slice(index - start - 1))
  const length = end === null ? rest.length : index - start - 1 + end.index + 1
  return rest.slice(0, length).trim()
}
