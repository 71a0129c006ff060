import type { Person } from '../../../article.ts'
import type { Repaired } from '../../types.ts'
import { type Credit, type Found, parseByline } from './byline.ts'
import { findBylines, fromBracket, fromLabels } from './bylines.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'

/**
 * The one line of editors among foreign passages: lists of other articles name no editors, so it is
 * the page's own. Two lines with different names are not.
 */
function onlyEditorLine(lines: readonly string[]): readonly Found[] {
  const found = [...new Set(lines)].flatMap((line) => {
    if (line.length > editorLineLimit) return []
    const credits = fromLabels(line).flatMap((one) => one.credits)
    const kinds = new Set(credits.map(({ role }) => role).filter((role) => editing.has(role)))
    return kinds.size > 0 ? fromLabels(line) : []
  })
  // The same editors in two lines, above and below, are still the page's own.
  const named = new Set(found.map(({ credits }) => credits.map(({ name }) => name).join(' ')))
  return named.size === 1 ? found.slice(0, 1) : []
}

/** The one bracket of reporters that opens a line among foreign passages. */
function onlyBracket(lines: readonly string[]): readonly Found[] {
  const found = [...new Set(lines)].flatMap((line) =>
    line.length <= editorLineLimit ? fromBracket(line) : [],
  )
  return found.length === 1 ? found : []
}

/**
 * The one line of the page that names an author, when it stands between foreign passages, behind
 * which extraction counts nothing as the article's own. Two such lines are a list of other works.
 */
function onlyAuthorLine(article: Pick<Repaired, 'body' | 'context'>): readonly Found[] {
  // 本文来源：某报 作者：张三 责任编辑：NF042: with the outlet in it, it may be longer.
  const lines = fieldLines(article).elsewhere.filter(
    (line) => line.length <= (ownLine.test(line) ? editorLineLimit : authorLineLimit),
  )
  const found = lines.flatMap((line) => fromLabels(line))
  return found.length === 1 && found[0]?.credits[0]?.role === 'author' ? found : []
}

/** Longest line that may name outlet and editor, and longest that names an author alone. Assumed. */
const editorLineLimit = 60
const authorLineLimit = 24
const ownLine = /^\s{0,4}(?:本文)?来源\s?[:：]/u
const editing: ReadonlySet<string> = new Set(['editor', 'responsible-editor', 'reviewer'])
const writing = new Set(['reporter', 'correspondent'])

/** Everyone whom the page credits, by role, each once a role, with the line that names them. */
export function findPeople(
  article: Pick<Repaired, 'body' | 'context' | 'head' | 'titles'>,
  bylines: readonly Found[] = findBylines(article),
): readonly Person[] {
  const people: Person[] = []
  const add = (credit: Credit, evidence: string | null) => {
    const same = people.some(({ role, name }) => name === credit.name && role === credit.role)
    if (!same) people.push({ ...credit, evidence })
  }
  for (const { credits, evidence } of bylines) {
    for (const credit of credits) add(credit, evidence)
  }
  const { elsewhere } = fieldLines(article)
  if (!people.some(({ role }) => !editing.has(role))) {
    for (const { credits, evidence } of [...onlyAuthorLine(article), ...onlyBracket(elsewhere)]) {
      for (const credit of credits) add(credit, evidence)
    }
  }
  const hasWriter = people.some(({ role }) => !editing.has(role))
  if (!people.some(({ role }) => editing.has(role))) {
    for (const { credits, evidence } of onlyEditorLine(elsewhere)) {
      for (const credit of credits) {
        // 来源：某网 作者：张三 责任编辑：李四: the line of the editor names the writer, too.
        if (editing.has(credit.role) || !hasWriter) add(credit, evidence)
      }
    }
  }
  // Beside printed editors the head's author is most often one of them.
  if (people.length === 0 && article.head.author !== null) {
    const byline = parseByline(foldLine(article.head.author))
    for (const credit of byline?.credits ?? []) add(credit, null)
  }
  const writers = new Set(people.filter(({ role }) => writing.has(role)).map(({ name }) => name))
  return people.filter(({ role, name }) => role !== 'author' || !writers.has(name))
}
