import { isCommon } from './characters.ts'
import { speaksOfMarkup } from './markup-talk.ts'
import { rewrite, type TextRule } from './rule.ts'

const named: ReadonlyMap<string, string> = new Map([
  ...(['nbsp', 'ensp', 'emsp', 'thinsp'] as const).map((name) => [name, ' '] as const),
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['times', '×'],
  ['deg', '°'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['zwnj', ''],
  ['zwj', ''],
])

/** `&nbsp;`, `&#8220;`, `&#x4e2d;`, also escaped twice and more: `&amp;amp;ldquo;`. */
const entity = /&(?:amp;){0,4}(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}));/giu

/** One that a line break, a folded sign or a lost semicolon tore: `&nbs p;`, `& nbsp；`, `&nbsp县`. */
const torn =
  /& ?(?:amp[;；] ?){0,4}(?:n ?b ?s ?p|e ?n ?s ?p|e ?m ?s ?p|l ?d ?q ?u ?o|r ?d ?q ?u ?o|m ?d ?a ?s ?h|h ?e ?l ?l ?i ?p|m ?i ?d ?d ?o ?t|q ?u ?o ?t)(?: ?[;；]|(?![A-Za-z0-9 =;；]))/giu

/** The two bytes of a character, each as a reference of its own: `&#x4E;&#x2D;`. */
const halves = /&#x([4-9][0-9a-f]);&#x([0-9a-f]{2});/giu

function charOf(code: number): string | null {
  const isText = code >= 0x20 && code <= 0x1ffff && (code < 0x7f || code > 0x9f)
  if (code === 0xa0) return ' '
  return isText && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null
}

/** A character reference that a page escaped twice is read as the character. */
export const fixEntity: TextRule = {
  name: 'fix-entity',
  label: '还原字符实体',
  needs: /&/,
  apply(text, _traits, record) {
    if (!text.includes('&') || speaksOfMarkup(text)) return text
    const joined = rewrite(text, { pattern: halves, record }, ([, high = '', low = '']) => {
      const char = charOf(Number.parseInt(high + low, 16))
      return char !== null && isCommon(char) ? char : null
    })
    const whole = rewrite(joined, { pattern: entity, record }, ([, decimal, hex, name]) => {
      if (decimal !== undefined) return charOf(Number(decimal))
      if (hex !== undefined) return charOf(Number.parseInt(hex, 16))
      return named.get((name ?? '').toLowerCase()) ?? null
    })
    return rewrite(whole, { pattern: torn, record }, ([found]) => {
      const name = found.replace(/amp[;；]/giu, '').replace(/[^a-z]/giu, '')
      return named.get(name.toLowerCase()) ?? null
    })
  },
}
