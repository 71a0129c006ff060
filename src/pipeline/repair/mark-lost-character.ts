import { rewrite, type TextRule } from './rule.ts'

/** Words of a question, in the clause that the mark ends. */
const asking =
  /[吗呢么嘛吧哪谁啥咋几怎]|什么|为何|何[时处以人]|如何|是否|多少|难道|莫非|岂|可否|能否|会不会|(\p{Script=Han})[不没]\1|[真是对]的$|[了过好够]$|^(?:问|请问|试问)/u

/** A question mark behind a clause, which is caught: a converter leaves it in half width. */
const marked = /(?<=([^，。；！？：、“”《》\n,;!?]{1,40}))[?]/gu

/** Nothing asks before a comma or a full stop. */
const beforeSign = /^[?][，、；。,;]/u
const beforeHan = /^[?]\p{Script=Han}/u

/** Marks that stand where nothing can ask, or one of them beside marks behind clauses that ask nothing. Assumed. */
const least = { impossible: 2, beside: 3 }

/**
 * Whether the page shows question marks for characters that a converter lost: 来自乡镇?企业，9月2?开班.
 * In a page that is sound they end questions.
 */
export function losesCharacters(page: string): boolean {
  if (!page.includes('?')) return false
  let [sure, doubtful, asked] = [0, 0, 0]
  for (const { 1: clause = '', index } of page.matchAll(marked)) {
    if (asking.test(clause)) {
      asked += 1
      continue
    }
    const rest = page.slice(index, index + 2)
    // Nor does a number ask before its unit: 9月2?开班.
    const isSure =
      beforeSign.test(rest) || (beforeHan.test(rest) && /[月年第]\d{1,2}$/.test(clause))
    if (isSure) sure += 1
    else if (beforeHan.test(rest)) doubtful += 1
  }
  if (sure + doubtful <= asked) return false
  return sure >= least.impossible || (sure > 0 && doubtful >= least.beside)
}

/** A question mark that nobody asks with stands for a character that is gone, and says so. */
export const markLostCharacter: TextRule = {
  name: 'mark-lost-character',
  label: '标出丢失的文字',
  needs: /[?]/,
  apply(text, { losesCharacters }, record) {
    if (!losesCharacters || !/\p{Script=Han}/u.test(text)) return text
    return rewrite(text, { pattern: marked, record }, ({ 1: clause = '' }) =>
      asking.test(clause) || !/[\p{Script=Han}\d）)]$/u.test(clause) ? null : '\ufffd',
    )
  },
}
