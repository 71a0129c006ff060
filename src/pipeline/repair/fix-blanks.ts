import { rewrite, type TextRule } from './rule.ts'
import { joinsAcross } from './words.ts'

/** From this share on blanks between characters are the page's habit, not the author's; assumed. */
const habit = 0.15

const edge = /^[\s\u00a0\u3000\u200b]+|[\s\u00a0\u3000\u200b]+$/g
const oddBlank = /[\u00a0\u3000\u2000-\u200a\u202f\u205f\t]+ *| {2,}[\u00a0\u3000\u2000-\u200a]*/g
/** No blank stands beside a sign of full width. */
const besideSign = / +(?=[，。、；：！？）》”」』])|(?<=[，。、；：！？（《“「『]) +/g
const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu
/** 版 权 所 有: four characters or more, each on its own. */
const spelledOut = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han}){3,60}(?!\p{Script=Han})/gu

const hanBefore = /\p{Script=Han}{1,6}$/u
const hanAfter = /^\p{Script=Han}{1,6}/u

/** A blank inside a word is nobody's: 培 训. One between two names or two headlines stays. */
function splitsWord(text: string, at: number): boolean {
  const left = hanBefore.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? ''
  const right = hanAfter.exec(text.slice(at + 1, at + 7))?.[0] ?? ''
  // Two names side by side make words by chance (李明 天华), so the pieces must not be names.
  if (left.length > 1 && right.length > 1 && (left.length < 4 || right.length < 4)) return false
  return joinsAcross(left, right)
}

/** Margins, wide blanks, and blanks inside words; those between names and headlines stay. */
export const fixBlanks: TextRule = {
  name: 'fix-blanks',
  label: '整理空白',
  apply(text, { blankShare }, record) {
    let out = rewrite(text, { pattern: edge, record }, () => '')
    out = rewrite(out, { pattern: oddBlank, record }, () => ' ')
    if (!/\p{Script=Han}/u.test(out)) return out
    out = rewrite(out, { pattern: besideSign, record }, () => '')
    out = rewrite(out, { pattern: spelledOut, record }, ([run]) => run.replaceAll(' ', ''))
    const whole = out
    return rewrite(out, { pattern: betweenHan, record }, ({ index }) =>
      blankShare >= habit || splitsWord(whole, index) ? '' : null,
    )
  },
}
