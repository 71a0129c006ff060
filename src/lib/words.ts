/**
 * The words of the interface, in the language that the deployer chose by `SITE_LANG`. Texts of
 * articles are never translated; where they stand among English words they carry `textLang`.
 *
 * Each file of `words/` holds one room of the site in both languages, side by side; add a word there
 * and it is `words.<room>.<name>` here. A word with something in it is a function.
 *
 * For pages, components and scripts of the build: a browser has no settings, so what a script says
 * there stands in the markup, as a `data-` attribute.
 */
import { languageOf } from './deployment.ts'
import { accuracy } from './words/accuracy.ts'
import { article } from './words/article.ts'
import { citing } from './words/citing.ts'
import { cleaning } from './words/cleaning.ts'
import { coverage } from './words/coverage.ts'
import { data } from './words/data.ts'
import { dates } from './words/dates.ts'
import { feeds } from './words/feeds.ts'
import { fields } from './words/fields.ts'
import { frame } from './words/frame.ts'
import { issue } from './words/issue.ts'
import { marking } from './words/marking.ts'
import { mending } from './words/mending.ts'
import { names } from './words/names.ts'
import { places } from './words/places.ts'
import { reasons } from './words/reasons.ts'
import { search } from './words/search.ts'
import { searching } from './words/searching.ts'
import { settings } from './words/settings.ts'
import { stories } from './words/stories.ts'

/** Every room in every language; only tests need more than `words`. */
export const rooms = {
  accuracy,
  article,
  citing,
  cleaning,
  coverage,
  data,
  dates,
  feeds,
  fields,
  frame,
  issue,
  marking,
  mending,
  names,
  places,
  reasons,
  search,
  searching,
  settings,
  stories,
} as const

type Rooms = typeof rooms
type Words = { readonly [Room in keyof Rooms]: Readonly<Rooms[Room]['zh']> }

export const language = languageOf(process.env['SITE_LANG'])

/** `lang` of the pages. */
export const pageLang = language === 'zh' ? 'zh-CN' : language

/** `lang` of Chinese text inside a page: needed only where the page is in another language. */
export const textLang = language === 'zh' ? undefined : 'zh-Hans'

const chosen = Object.entries(rooms).map(([name, room]) => [name, room[language]])

export const words: Words = Object.fromEntries(chosen)
