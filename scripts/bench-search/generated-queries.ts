/** Queries over generated articles, of all the kinds that readers type, drawn by chance. */
import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { Chance } from './chance.ts'
import { type Facts, type GeneratedArticle, searchableText } from './corpus.ts'
import { type LabelledQuery, plain } from './labelled.ts'

const toTraditional = Converter({ from: 'cn', to: 'tw' })

interface Draw {
  readonly query: string
  /** Everything that an article has to hold. */
  readonly holds: readonly string[]
  readonly lacks?: readonly string[]
  /** The one article that is meant, where it is more than what holds the words. */
  readonly inTitle?: boolean
}

type Maker = (article: GeneratedArticle, chance: Chance) => Draw | null

const named = ({ facts }: GeneratedArticle, chance: Chance, names: readonly (keyof Facts)[]) =>
  facts[chance.pick(names)]

/** Facts that a text names in words, and of two characters more than one. */
const wordFacts = ['trade', 'theme', 'programme', 'venue', 'award', 'level', 'firm'] as const

const spellOut = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true })

function span(text: string, chance: Chance, [least, most]: readonly [number, number]) {
  const size = Math.min(text.length, chance.whole(least, most))
  const from = chance.whole(0, text.length - size)
  // Nobody copies half a number.
  return text.slice(from, from + size).replaceAll(/^[\d.]+|[\d.]+$/g, '')
}

/** Common characters that a slip may put in. */
const slips =
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后'

function mistype(text: string, chance: Chance): string | null {
  const at = chance.whole(0, text.length - 1)
  const slip = chance.pick([...slips])
  return slip === text[at] ? null : text.slice(0, at) + slip + text.slice(at + 1)
}

function mishear(text: string, chance: Chance, chars: ReadonlyMap<string, string>): string | null {
  const at = chance.whole(0, text.length - 1)
  const same = [...(chars.get(spellOut(text[at] ?? '')[0] ?? '') ?? '')]
  const others = same.filter((char) => char !== text[at])
  return others.length === 0 ? null : text.slice(0, at) + chance.pick(others) + text.slice(at + 1)
}

/** Characters of usual texts by their reading. */
function soundTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  const usual = new TextDecoder('gb18030').decode(
    Uint8Array.from(
      Array.from({ length: (0xd7 - 0xb0) * 94 }, (_, i) => [
        0xb0 + Math.floor(i / 94),
        0xa1 + (i % 94),
      ]).flat(),
    ),
  )
  for (const char of usual) {
    const [sound = ''] = spellOut(char)
    table.set(sound, (table.get(sound) ?? '') + char)
  }
  return table
}

const questions: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `${a}有哪些${b}`,
  (a, b) => `${a}的${b}有多少人`,
  (a, b) => `${a}什么时候办${b}`,
  (a, b) => `${a}${b}怎么样？`,
  (a, b) => `请问${a}哪里有${b}`,
]

const sounds = soundTable()

const makers: Readonly<Record<string, Maker>> = {
  word: (article, chance) => {
    const word = named(article, chance, wordFacts)
    return { query: word, holds: [word] }
  },
  'two words': (article, chance) => {
    const [a, b] = [article.facts.city, named(article, chance, wordFacts)]
    return { query: `${a} ${b}`, holds: [a, b] }
  },
  'words in a row': (article, chance) => {
    const [a, b] = [article.facts.city.slice(0, -1), named(article, chance, wordFacts)]
    return { query: `${a}${b}`, holds: [a, b] }
  },
  phrase: (article, chance) => {
    const text = span(chance.pick(article.blocks), chance, [6, 12])
    return /^[\p{Script=Han}\d]+$/u.test(text) ? { query: `“${text}”`, holds: [text] } : null
  },
  Traditional: (article, chance) => {
    const word = named(article, chance, wordFacts)
    const traditional = toTraditional(word)
    return traditional === word ? null : { query: traditional, holds: [word] }
  },
  pinyin: (article, chance) => {
    const word = named(article, chance, ['trade', 'theme', 'programme', 'person', 'award'])
    return { query: spellOut(word).join(chance.pick(['', '', ' '])), holds: [word] }
  },
  initials: (article, chance) => {
    const word = named(article, chance, ['trade', 'theme', 'programme'])
    const letters = spellOut(word).map((sound) => sound[0])
    return letters.length < 4 ? null : { query: letters.join(''), holds: [word] }
  },
  typo: (article, chance) => {
    const word = named(article, chance, ['trade', 'theme', 'programme', 'award', 'firm'])
    const typed = word.length < 4 ? null : mistype(word, chance)
    return typed === null ? null : { query: typed, holds: [word] }
  },
  homophone: (article, chance) => {
    const word = named(article, chance, ['trade', 'theme', 'programme', 'award'])
    const typed = word.length < 3 ? null : mishear(word, chance, sounds)
    return typed === null ? null : { query: typed, holds: [word] }
  },
  number: ({ facts, blocks }, chance) => {
    const text = chance.pick([facts.figure, facts.money])
    if (!blocks.join('').includes(text)) return null
    const value = Math.round(Number.parseFloat(text) * 10_000)
    const spelled = text.endsWith('万元') ? `${value}元` : `${value}人次`
    return { query: chance.pick([text, spelled]), holds: [text] }
  },
  question: (article, chance) => {
    const [a, b] = [article.facts.city, named(article, chance, ['trade', 'theme', 'programme'])]
    return { query: chance.pick(questions)(a, b), holds: [a, b] }
  },
  person: ({ facts }, chance) => {
    const name = chance.pick([facts.person, facts.person2])
    return { query: name, holds: [name] }
  },
  outlet: ({ article }) => {
    const name = article.source?.name ?? ''
    return { query: name, holds: [name] }
  },
  place: ({ facts }) => ({ query: facts.city, holds: [facts.city] }),
  term: ({ blocks, article }) => {
    const text = [article.title, ...blocks].join('')
    if (text.includes('产业工人队伍建设改革')) return { query: '产改', holds: ['产改'] }
    return text.includes('产改') ? { query: '产业工人队伍建设改革', holds: ['产改'] } : null
  },
  exclusion: (article, chance) => {
    const { city, trade } = article.facts
    const other = named(article, chance, ['theme', 'programme'])
    return {
      query: `${city} -${trade}${chance.pick(['', ` ${other}`])}`,
      holds: [city],
      lacks: [trade],
    }
  },
  'title fragment': ({ article }, chance) => {
    const text = span(article.title, chance, [5, 9])
    return /^\P{Script=Han}/u.test(text) ? null : { query: text, holds: [text], inTitle: true }
  },
  'part of a word': (article, chance) => {
    const text = span(named(article, chance, ['firm', 'trade']), chance, [2, 3])
    return text.length < 2 ? null : { query: text, holds: [text] }
  },
}

export const kinds = Object.keys(makers)

/** @param each Queries of each kind. */
export function generatedQueries(
  articles: readonly GeneratedArticle[],
  { each, seed }: { readonly each: number; readonly seed: number },
): LabelledQuery[] {
  const chance = new Chance(seed)
  const texts = articles.map((stored) => ({
    id: stored.article.id,
    text: withAliases(plain(searchableText(stored))),
    title: plain(stored.article.title),
  }))
  const queries: LabelledQuery[] = []
  for (const [kind, make] of Object.entries(makers)) {
    for (let made = 0; made < each;) {
      const draw = make(chance.pick(articles), chance)
      if (!draw) continue
      const query = labelled(kind, draw, texts)
      if (query.relevant.size === 0) continue
      queries.push(query)
      made += 1
    }
  }
  return queries
}

interface Text {
  readonly id: string
  readonly text: string
  readonly title: string
}

function labelled(kind: string, draw: Draw, texts: readonly Text[]): LabelledQuery {
  const extra = /-\S+ (\S+)$/.exec(draw.query)?.[1]
  const holds = [...draw.holds, ...(extra === undefined ? [] : [extra])].map(plain)
  const lacks = (draw.lacks ?? []).map(plain)
  const relevant = texts
    .filter(({ text, title }) => {
      const all = draw.inTitle ? title : text
      return holds.every((word) => all.includes(word)) && !lacks.some((word) => text.includes(word))
    })
    .map(({ id }) => id)
  return { kind, query: draw.query, relevant: new Set(relevant) }
}

/** Who says the long form says the short one. */
const withAliases = (text: string): string =>
  text.includes('产业工人队伍建设改革') ? `${text}\n产改` : text
