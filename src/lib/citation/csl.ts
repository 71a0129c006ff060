/** CSL-JSON 1.0, the format that citation processors take. */
import { type Reference, remarksOf } from './reference.ts'

export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]]; readonly circa?: true }
  readonly page?: string
  readonly URL?: string
  readonly note?: string
  readonly language: string
}

export function cslItem(reference: Reference): CslItem {
  const { key, kind, title, authors, outlet, day, estimated, page, address } = reference
  const note = remarksOf(reference)
  return {
    id: key,
    type: kind === 'newspaper' ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(day === null
      ? {}
      : {
          issued: {
            'date-parts': [day.split('-').map(Number)],
            ...(estimated ? { circa: true } : {}),
          },
        }),
    ...(page === null ? {} : { page }),
    ...(address === null ? {} : { URL: address }),
    ...(note === null ? {} : { note }),
    language: 'zh-CN',
  }
}

/** A file holds a list, with one item. */
export const cslJson = (reference: Reference): string =>
  `${JSON.stringify([cslItem(reference)], null, 2)}\n`
