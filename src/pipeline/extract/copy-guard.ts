/** A few signs, letters and digits, at least one sign that no model name or address has. */
const code = /^(?=[!-~ ]*[^\w.,:%()/+ -])[!-~ ]{3,24}$/
const word = /[A-Za-z]{5,}|\d{4,}|[[\]<>]|^\W+$/

/** Whether the text looks like a code that a forum hides between paragraphs to spoil copies: &ad9VB7. */
export const isGuardCode = (text: string): boolean => code.test(text) && !word.test(text)

/** What only counts in a text that has codes as a habit: signs of any kind, or figures among letters. */
const oddCode = /^(?=[!-~ ]*(?:[^\w.,:%()/+ -]|\d[A-Z] |[A-Z] \d))(?=[!-~ ]*[A-Za-z])[!-~ ]{4,24}$/

/** Letters of both cases and figures in no order: 7Q0M3m. */
const mixed = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d.*\d)(?=.*[A-Za-z]\d+[A-Za-z])[A-Za-z\d]{5,10}$/

/** Whether a line of such a text can be nothing else: 7Q0M3m. */
export const isMixedCode = (text: string): boolean => mixed.test(text)

/** What a page says that shows codes, paths or numbers of parts on purpose. */
const showsCodes = /编号|型号|代号|图号|密码|口令|命令|路径|变量|正则|代码|程序|函数/u

/** Whether the page may show codes on purpose: then one that stands alone proves nothing. */
export const speaksOfCodes = (lines: readonly string[]): boolean =>
  lines.some((line) => showsCodes.test(line))

/** Whether the text, behind or between paragraphs of such a text, can be nothing else: 7Q 0 M3m. */
export const isOddCode = (text: string): boolean =>
  oddCode.test(text) && !/[A-Za-z]{6,}|\d{4,}|:\/\/|[\w.]@\w/.test(text)

/** Such a code behind the end of a paragraph, which may be longer than a line of its own. */
const tail = /(?<=[。！？!?”』」）)]\s{1,8})([!-~]{1,14}(?: [!-~]{1,8}){0,2})\s*$/u

/** Least length of a code at the end of a line, in UTF-16 units. Assumed. */
const leastTail = 4

/** Letters of both cases, and signs: what stands there once is a code, too, if the signs are of three kinds. */
const strong = /^(?=[!-~]*[a-z])(?=[!-~]*[A-Z])[!-~]{6,14}$/
const leastKinds = 3

/** Whether a single one, behind the end of a paragraph, can be nothing else: %ghQ#dZ]. */
export const isStrongCode = (text: string): boolean =>
  strong.test(text) &&
  new Set(text.match(/[^\w.,:()/+-]/g)).size >= leastKinds &&
  !/[A-Za-z]{4,}|\d{4,}|:\/\/|\w@\w|=|\[[^\]]{0,14}\]|\{[^}]{0,14}\}/.test(text)

/** Lines from which on codes are a forum's doing and not one odd line. Assumed. */
export const leastGuardLines = 3

function tailOf(line: string): string | null {
  const found = line.length > 20_000 ? undefined : tail.exec(line)?.[1]
  const isLong = found !== undefined && found.length >= leastTail
  const isCode = isLong && (isGuardCode(found) || isOddCode(found) || isStrongCode(found))
  return isCode ? found : null
}

/** Lines with the codes at their ends as lines of their own, in texts that have them as a habit. */
export function splitGuardCodes(lines: readonly string[]): readonly string[] {
  const tails = lines.map(tailOf)
  const count = lines.filter((line, at) => isGuardCode(tails[at] ?? line.trim())).length
  const isHabit = count >= leastGuardLines
  const isLone = !isHabit && tails.some((found) => found !== null && isStrongCode(found))
  if (!isHabit && (!isLone || speaksOfCodes(lines))) return lines
  return lines.flatMap((line, at) => {
    const found = tails[at]
    return found && (isHabit || isStrongCode(found))
      ? [line.trimEnd().slice(0, -found.length), found]
      : [line]
  })
}
