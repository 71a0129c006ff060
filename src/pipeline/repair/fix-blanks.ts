import type { Recorder } from '../types.ts'
import { rewrite, type TextRule } from './rule.ts'
import { hasWord, joinsAcross } from './words.ts'

/** From this share of lone characters on, blanks are the page's habit, not the author's; assumed. */
const habit = 0.3

const blank = /\s/
const oddBlank = /[\u00a0\u3000\u2000-\u200a\u202f\u205f\t]+ *| {2,}[\u00a0\u3000\u2000-\u200a]*/g
/** No blank stands beside a sign of full width, but behind a colon one may be an empty field. */
const besideSign = / +(?=[，。、；：！？）》”」』])|(?<=[，。、；！？（《“「『]) +/g
const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu
/** On a page with a blank behind every character: 2 7 4 个, “ 技 能 ”. */
const betweenSigns =
  /(?<=[\p{Script=Han}\d“”‘’（）《》…—·]) (?=[\d“”‘’（）《》…—·+])|(?<=[\d“”‘’（）《》…—·+]) (?=[\p{Script=Han}\d])/gu
/** 版 权 所 有: four characters or more, each on its own. */
const spelledOut = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han}){3,60}(?!\p{Script=Han})/gu

const hanBefore = /\p{Script=Han}{1,6}$/u
const hanAfter = /^\p{Script=Han}{1,6}/u

/** Names stand side by side behind these, and make words by chance: 李明 天华. */
const credits = /(?:记者|通讯员|作者|编辑|责编|摄影|供稿|实习生)[^。；，]{0,20}$/u

/** 第三条 本办法, 总工会主席 张三: what stands before such a blank is complete. */
const complete =
  /(?:第[一二三四五六七八九十百千零〇\d]{1,7}[章节条款编篇部讲课回届期]|长|主任|书记|主席|经理|教授|院士|员|师|者|代表|先生|女士|同志|公司|学院|大学|总工会)$/u

/** A blank inside a word is nobody's: 培 训. One between two names or two headlines stays. */
function splitsWord(text: string, at: number): boolean {
  const left = hanBefore.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? ''
  const right = hanAfter.exec(text.slice(at + 1, at + 7))?.[0] ?? ''
  const isLone = left.length === 1 || right.length === 1
  if (complete.test(text.slice(Math.max(0, at - 9), at)) && right.length > 1) return false
  if (!isLone && left.length < 5 && right.length < 5) return false
  if (!isLone && credits.test(text.slice(Math.max(0, at - 24), at))) return false
  return joinsAcross(left, right)
}

/** By hand: a pattern that ends in `+$` takes quadratic time inside a long run of blanks. */
function trim(text: string, record: Recorder): string {
  let start = 0
  let end = text.length
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  if (start > 0) record({ before: text.slice(0, start), after: '' })
  if (end < text.length) record({ before: text.slice(end), after: '' })
  return text.slice(start, end)
}

/** Margins, wide blanks, and blanks inside words; those between names and headlines stay. */
export const fixBlanks: TextRule = {
  name: 'fix-blanks',
  label: '整理空白',
  needs: /\s/,
  apply(text, { aloneShare }, record) {
    let out = trim(text, record)
    out = rewrite(out, { pattern: oddBlank, record }, () => ' ')
    if (!/\p{Script=Han}/u.test(out)) return out
    out = rewrite(out, { pattern: besideSign, record }, () => '')
    out = rewrite(out, { pattern: spelledOut, record }, ([run]) => {
      // 赵 钱 孙 李 is a list of four, and no word comes out of it.
      const joined = run.replaceAll(' ', '')
      return aloneShare >= habit || hasWord(joined) ? joined : null
    })
    if (aloneShare >= habit) out = rewrite(out, { pattern: betweenSigns, record }, () => '')
    const whole = out
    return rewrite(out, { pattern: betweenHan, record }, ({ index }) =>
      aloneShare >= habit || splitsWord(whole, index) ? '' : null,
    )
  },
}
