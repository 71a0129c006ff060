/** Whole pages, mutated as crawls and attackers mutate them, through the whole pipeline. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { parse } from 'yaml'
import { articleSchema } from '../../src/article.ts'
import { clean } from '../../src/pipeline/clean.ts'
import { attackList } from '../../src/pipeline/emit/attacks.fixture.ts'
import { emit, toRecord } from '../../src/pipeline/emit/index.ts'
import { ArticleFault } from '../../src/pipeline/faults.ts'
import { termsSchema } from '../../src/terms.ts'

/** The last two stand beside the repository on the machines that have them. */
const folders = ['content/raw', 'scripts/eval/pages', '../shared/seeds', '../shared/practice/pages']

interface Page {
  readonly path: string
  readonly text: string
}

const pages: readonly Page[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|html?)$/.test(name))
      .sort()
      .map((name) => join(folder, name)),
  )
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const terms = termsSchema.parse(parse(readFileSync('content/terms.yaml', 'utf8')))

type Mutation = (text: string) => string

/** A place in a text, 0 to 1, so that shrinking does not depend on its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, share: number) => Math.floor(share * text.length)

/** What lies between two places. */
const span = fc.tuple(place, fc.double({ min: 0, max: 0.2, noNaN: true }))
const cutOut = (text: string, [start, share]: readonly [number, number]) => {
  const from = at(text, start)
  return { from, to: Math.min(text.length, from + Math.ceil(share * text.length)) }
}

const insert = (what: fc.Arbitrary<string>): fc.Arbitrary<Mutation> =>
  fc.tuple(place, what).map(([share, piece]): Mutation => (text) => {
    const cut = at(text, share)
    return text.slice(0, cut) + piece + text.slice(cut)
  })

const markup = fc.constantFrom(
  ...['<div>', '</div>', '<p>', '</p>', '<table><tr><td>', '<script>', '</script>', '<!--', '-->'],
  ...['<style>', '<title>', '<a href="', '">', '<svg>', '<template>', '<plaintext>', '<li>', '&'],
)

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  insert(fc.constantFrom(...attackList.map(({ text }) => text))),
  insert(markup),
  insert(fc.string({ unit: 'binary', maxLength: 20 })),
  insert(fc.tuple(markup, fc.integer({ min: 2, max: 400 })).map(([tag, n]) => tag.repeat(n))),
  span.map((where): Mutation => (text) => {
    const { from, to } = cutOut(text, where)
    return text.slice(0, from) + text.slice(to)
  }),
  fc.tuple(span, fc.integer({ min: 1, max: 4 })).map(([where, times]): Mutation => (text) => {
    const { from, to } = cutOut(text, where)
    return text.slice(0, to) + text.slice(from, to).repeat(times) + text.slice(to)
  }),
  fc.tuple(fc.nat(), span, place).map(([number, where, share]): Mutation => (text) => {
    const other = pages[number % pages.length]?.text ?? ''
    const { from, to } = cutOut(other, where)
    const cut = at(text, share)
    return text.slice(0, cut) + other.slice(from, to) + text.slice(cut)
  }),
  place.map(
    (share): Mutation =>
      (text) =>
        text.slice(0, at(text, share)),
  ),
  fc.constantFrom<Mutation>(
    (text) => text.replaceAll('\n', ''),
    (text) => text.replaceAll('\n', '\r\n\n'),
    (text) => text.replaceAll(/<[^>]*>/g, ''),
    (text) => text.replaceAll('>', ''),
    (text) => text.replaceAll('"', ''),
    (text) => text.replaceAll('。', ''),
    (text) => text.normalize('NFKD'),
  ),
)

type Bytes = (text: string) => Uint8Array

const bytes: fc.Arbitrary<Bytes> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Bytes>((text) => new TextEncoder().encode(text)) },
  fc.constantFrom('gb18030', 'big5', 'utf-16le', 'utf-16be', 'latin1', 'shift_jis').map(
    (charset): Bytes =>
      (text) =>
        iconv.encode(text, charset),
  ),
  fc
    .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 }))
    .map(([share, noise]): Bytes => (text) => {
      const whole = new TextEncoder().encode(text)
      const from = Math.floor(share * whole.length)
      whole.set(noise.slice(0, whole.length - from), from)
      return whole
    }),
)

const mutated = fc
  .tuple(fc.nat(), fc.array(mutation, { minLength: 1, maxLength: 5 }), bytes)
  .map(([number, mutations, encode]) => {
    const page = pages[number % pages.length]
    if (page === undefined) throw new Error('Cannot mutate pages: there are none.')
    const text = mutations.reduce((sum, mutate) => mutate(sum), page.text)
    return { path: page.path, bytes: encode(text), url: null }
  })

/** Any page is an article that the site reads as it was written, or a fault with a code. */
export const pagesProperty = fc.property(mutated, (raw) => {
  try {
    const article = clean(raw, terms)
    toRecord(article, { terms, corrections: [], reviewed: false })
    const { text } = emit(article, { story: null, corrections: [], reviewed: false })
    const { frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' })
    articleSchema.parse(frontmatter)
  } catch (error) {
    // What emit cannot read back as it was written is set aside, and still a defect.
    if (!(error instanceof ArticleFault) || error.code === 'unsafe') throw error
  }
})
