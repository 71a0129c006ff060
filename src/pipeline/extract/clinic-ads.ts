import { charClasses } from '../char-classes.ts'
import { clinicWords } from '../spam-words.ts'

const { cities, troubles, cues, offers } = clinicWords

/** Where an advertisement of a clinic may begin. */
const opening = new RegExp(
  `(?:${cities})?市?(?:专业|治疗|治|看|做|割|哪里|最好的?)?(?:${troubles})|(?:${cities})(?:市)?(?:治疗|看|整形|医院|哪里|哪家)`,
  'u',
)
const trouble = new RegExp(troubles, 'u')
const mayHaveTrouble = charClasses([cues])
const offer = new RegExp(offers, 'u')

/** Longest advertisement at the end of a line, and what notes in brackets make of it. Assumed. */
const mostLength = 90
const mostNoted = 200

/** Whether the text is an advertisement of a clinic: a trouble, an offer, and no sentence. */
export function isClinicAd(view: string): boolean {
  if (view.length < 5 || view.length > mostLength || /[。；]/u.test(view)) return false
  return opening.exec(view)?.index === 0 && trouble.test(view) && offer.test(view)
}

/** What an advertisement is glued to: the name of an editor, a bracket of names, a sentence's end. */
const credited =
  /(?:(?:编辑|责编|审核|校对|制作|记者|通讯员|摄影|图片|文字|作者|来源)\s?[:：丨|]?\s?\p{Script=Han}{2,4}|[)）】。！？”])\s{0,3}$/u

/** A text and how cues know it: see reading-view.ts. */
export interface Viewed {
  readonly text: string
  readonly view: string
}

/** Whether the end of the line names a trouble. Most lines do not. */
function endsInTrouble({ text, view }: Viewed, viewOf: (text: string) => string): boolean {
  const end = text.length <= mostNoted ? view : viewOf(text.slice(-mostNoted))
  return mayHaveTrouble(end) !== 0 && trouble.test(end)
}

/** The line, and the advertisement of a clinic glued to its end as a line of its own. */
export function splitClinicAd(text: string, viewOf: (text: string) => string): readonly Viewed[] {
  const line = { text, view: viewOf(text) }
  if (!endsInTrouble(line, viewOf)) return [line]
  const viewed = (part: string): Viewed => ({ text: part, view: viewOf(part) })
  for (let at = Math.max(text.length - mostNoted, 1); at < text.length; at++) {
    if (!credited.test(viewOf(text.slice(Math.max(0, at - 40), at)))) continue
    const ad = viewed(text.slice(at).trim())
    if (isClinicAd(ad.view)) return [viewed(text.slice(0, at).trim()), ad]
  }
  return [line]
}
