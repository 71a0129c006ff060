import { charRemover } from '../char-table.ts'
import type { Block } from '../types.ts'
import { hanCount } from './characters.ts'
import { blockText } from '../block-text.ts'
import type { BodyRule } from './rule.ts'

/**
 * Han that a paragraph has at least before its repetition can be damage: laws repeat sentences of
 * 100 characters on purpose, songs their refrains. Assumed, checked on 12 MB of clean text.
 */
const shortest = { next: 18, lead: 18, run: 40 }

/** Share of the sentences of the body that a run apart from its first copy has; laws repeat less. Assumed. */
const leastOfBody = 1 / 4

/** From this share of the body's paragraphs on, printing twice is the page's habit; assumed. */
const habit = { share: 1 / 3, paragraphs: 3 }

/** Items of a rule are often said twice on purpose: （四）法律规定的其他情形。 */
const item =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[\d一二三四五六七八九十]{1,3}[.．、]|[^，。；]{1,6}：)/u

const ending = /[。！？!?…”）)]$/u

/** The text without signs and blanks. */
export const letters = charRemover(/[\p{P}\p{S}\p{Z}\s]/u)

interface Part {
  /** Without signs and blanks; `''` for what is no paragraph. */
  readonly text: string
  readonly han: number
  readonly isSentence: boolean
  /** Index of the part that said the same first, `-1` for none. */
  readonly first: number
}

function partsOf(body: readonly Block[]): readonly Part[] {
  const seen = new Map<string, number>()
  return body.map((block, index) => {
    const isProse = block.type === 'paragraph' || block.type === 'quote'
    const whole = isProse ? blockText(block) : ''
    const text = letters(whole)
    const first = text === '' ? -1 : (seen.get(text) ?? -1)
    if (text !== '' && first < 0) seen.set(text, index)
    return { text, han: hanCount(text), isSentence: ending.test(whole) && !item.test(whole), first }
  })
}

/** Paragraphs from `at` on that follow each other as they did before. */
function runLength(parts: readonly Part[], at: number): number {
  const start = parts[at]?.first ?? -1
  let length = 0
  while (start >= 0 && start + length < at && parts[at + length]?.first === start + length)
    length += 1
  return length
}

function isHabit(parts: readonly Part[]): boolean {
  const prose = parts.filter(({ isSentence, han }) => isSentence && han >= shortest.lead)
  const twice = prose.filter(({ first }) => first >= 0).length
  return twice >= habit.paragraphs && twice >= (prose.length - twice) * habit.share
}

/** Whether the paragraph says again what stands directly before it, or what the body begins with. */
function isAgain(parts: readonly Part[], at: number): boolean {
  const { first, han, isSentence } = parts[at] ?? { first: -1, han: 0, isSentence: false }
  if (first < 0 || !isSentence) return false
  if (parts[at - 1]?.text === parts[at]?.text) return han >= shortest.next
  const isLead = parts.findIndex(({ text }) => text !== '') === first
  return isLead && han >= shortest.lead
}

/**
 * A paragraph printed twice stays once, signs and blanks aside, where it is damage: two or more again
 * in the same order, right behind their copies or a good part of the body; one directly again; the
 * lead again below its copy on top; or a page that says everything twice. A sentence that a law or a
 * speech repeats stays.
 */
export const dropRepeatedParagraph: BodyRule = {
  name: 'drop-repeated-paragraph',
  label: '删除重复段落',
  drops(body) {
    const parts = partsOf(body)
    const all = isHabit(parts)
    const sentences = parts.filter(({ isSentence }) => isSentence).length
    const gone = new Set<number>()
    for (let at = 0; at < parts.length;) {
      const length = runLength(parts, at)
      const run = parts.slice(at, at + length)
      const han = run.reduce((sum, part) => sum + (part.isSentence ? part.han : 0), 0)
      const said = run.filter(({ isSentence }) => isSentence).length
      const isBehind = (run[0]?.first ?? 0) + length === at
      const isRun =
        said >= 2 && han >= shortest.run && (isBehind || said >= sentences * leastOfBody)
      for (let index = at; index < at + Math.max(1, length); index++) {
        const {
          first,
          isSentence,
          han: own,
        } = parts[index] ?? { first: -1, isSentence: false, han: 0 }
        const byHabit = all && first >= 0 && isSentence && own >= shortest.lead
        if (isRun || byHabit || isAgain(parts, index)) gone.add(index)
      }
      at += Math.max(1, length)
    }
    return body.map((_, index) => gone.has(index))
  },
}
