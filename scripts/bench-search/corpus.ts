/** Articles made of templates, the same for the same seed, for measuring at a size that nobody ships. */
import { createHash } from 'node:crypto'
import type { Article } from '../../src/article.ts'
import { sampleArticle } from '../../src/lib/sample-article.ts'
import type { StoredArticle } from '../articles.ts'
import { Chance } from './chance.ts'
import {
  awards,
  cities,
  firms,
  levels,
  outlets,
  people,
  programmes,
  provinces,
  sentences,
  themes,
  titles,
  trades,
  venues,
} from './words.ts'

/** Values of one article, by the names that templates use. */
export type Facts = Readonly<Record<(typeof factNames)[number], string>>

const factNames = [
  'city',
  'trade',
  'trade2',
  'theme',
  'programme',
  'award',
  'venue',
  'level',
  'person',
  'person2',
  'firm',
  'count',
  'years',
  'year',
  'bonus',
  'figure',
  'money',
] as const

export interface GeneratedArticle extends StoredArticle {
  readonly facts: Facts
}

/** @param count Number of articles. */
export function generateArticles(count: number, seed = 1): GeneratedArticle[] {
  const chance = new Chance(seed)
  return Array.from({ length: count }, (_, number) => generate(number, chance))
}

function drawFacts(chance: Chance): Facts {
  return {
    city: `${chance.pick(cities)}市`,
    trade: chance.pick(trades),
    trade2: chance.pick(trades),
    theme: chance.pick(themes),
    programme: chance.pick(programmes),
    award: chance.pick(awards),
    venue: chance.pick(venues),
    level: chance.pick(levels),
    person: chance.pick(people),
    person2: chance.pick(people),
    firm: chance.pick(firms),
    count: String(chance.whole(12, 980)),
    years: String(chance.whole(3, 40)),
    year: String(chance.whole(2023, 2030)),
    bonus: String(chance.whole(2, 30) * 50),
    figure: `${chance.whole(11, 999) / 10}万人次`,
    money: `${chance.whole(120, 9800)}万元`,
  }
}

function fill(template: string, facts: Facts): string {
  return factNames.reduce((text, name) => text.replaceAll(`{${name}}`, facts[name]), template)
}

function generate(number: number, chance: Chance): GeneratedArticle {
  const facts = drawFacts(chance)
  const title = fill(chance.pick(titles), facts)
  const drawn = new Set<string>()
  const size = chance.whole(5, 9)
  while (drawn.size < size) drawn.add(chance.pick(sentences))
  const lines = [...drawn].map((sentence) => fill(sentence, facts))
  const blocks = [lines.slice(0, 3).join(''), lines.slice(3, 6).join(''), lines.slice(6).join('')]
  const province = provinces[cities.indexOf(facts.city.slice(0, -1)) % provinces.length] ?? null
  const day = `${chance.whole(2019, 2026)}-${pad(chance.whole(1, 12))}-${pad(chance.whole(1, 28))}`
  const outlet = chance.pick(outlets)

  const article: Article = {
    ...sampleArticle(),
    id: createHash('sha256').update(`generated ${number}`).digest('hex').slice(0, 16),
    title,
    originalTitle: null,
    published: { date: day, precision: 'day', basis: 'stated', evidence: null },
    source: { name: outlet, evidence: null },
    platform: null,
    chain: [],
    people: [],
    region: { province, city: facts.city, area: null, code: null, evidence: null },
    orgs: [{ name: `${facts.city}总工会`, kind: 'union' }],
    topics: [],
    figures: figuresOf(blocks, facts),
    story: null,
  }
  return { article, blocks: blocks.filter((block) => block !== ''), facts }
}

/** The figures of the templates that have a scale, as the pipeline reads them. */
function figuresOf(blocks: readonly string[], { figure, money }: Facts): Article['figures'] {
  const found: Article['figures'] = []
  for (const [text, unit] of [
    [figure, '人次'],
    [money, '元'],
  ] as const) {
    const block = blocks.findIndex((one) => one.includes(text))
    if (block < 0) continue
    const value = Math.round(Number.parseFloat(text) * 10_000)
    found.push({ value, unit, approx: null, asOf: null, what: null, text, sentence: text, block })
  }
  return found
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Everything of an article that a reader may look for. */
export function searchableText({ article, blocks }: StoredArticle): string {
  return [
    article.title,
    ...blocks,
    article.originalTitle,
    article.source?.name,
    article.platform?.name,
    ...article.people.map(({ name }) => name),
    article.region.province,
    article.region.city,
    article.region.area,
    ...article.orgs.map(({ name }) => name),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join('\n')
}
