import type { Person } from '../../../article.ts'
import type { Repaired } from '../../types.ts'
import { type Finding, quoted, when } from './finding.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'
import { hasSurname } from '../people/names.ts'

type Input = Pick<Repaired, 'body' | 'context'> & { readonly people: readonly Person[] }

const roleWord =
  /记者|通讯员|实习生|报道员|评论员|作者|撰文|撰稿|执笔|编辑|责编|审核|校对|[一二三初复终]审|供稿|摄|[文图]\s?[/|丨]/u
/** A label whose value should have been a name. */
const credit =
  /(?:记者|通讯员|作者|责任编辑|责编|编辑|审核|校对)\s?[:|]\s?(\p{Script=Han}{2,3})(?!\p{Script=Han})/u
/** A line that speaks of people in a credit's place: 本报记者, 通讯员供稿. */
const roleInLine = /记者|通讯员|责编|责任编辑/u
/** What stands behind a label and is nobody. */
const nobody =
  /^(?:佚名|未知|匿名|网络|管理员|本站|原创|无|系统|发布|小编|不详|综合|编辑|来源|时间|日期|点击)/u
/** Longest line that holds credits. Assumed. */
const creditLine = 200
/** More people than an article's credits hold. Assumed. */
const manyPeople = 14

/** What one name is worth. Assumed, checked on the labelled pages. */
function worthOf({ name, role, evidence }: Person): Finding {
  const rare = !hasSurname(name)
  if (evidence === null) return { share: 0.75, says: `${quoted(name)}取自网页代码` }
  if (!roleWord.test(foldLine(evidence))) {
    return { share: rare ? 0.5 : 0.7, says: `${quoted(name)}只有署名，没有写明身份` }
  }
  if (/\ufffd/u.test(evidence)) return { share: 0.5, says: `${quoted(name)}所在的一行有缺字` }
  if (/^\p{Script=Han}{4}$/u.test(name)) {
    return { share: 0.8, says: `${quoted(name)}是四个字，可能连着别的词` }
  }
  if (rare) return { share: 0.7, says: `${quoted(name)}不像常见的人名` }
  if (role === 'author') return { share: 0.92, says: `${quoted(name)}由页面标明` }
  return { share: 0.98, says: `${quoted(name)}由页面标明` }
}

/** A credit that names somebody whom nobody has read. */
function unread({ body, context }: Pick<Input, 'body' | 'context'>): string | null {
  const { above, opening, closing, below } = fieldLines({ body, context })
  for (const line of [...above, ...opening, ...closing, ...below]) {
    if (line.length > creditLine) continue
    const name = credit.exec(foldLine(line))?.[1]
    if (name !== undefined && !nobody.test(name) && hasSurname(name)) return line
  }
  return null
}

/** What speaks for and against the people named; the weakest name counts as much as all others. */
export function weighPeople(input: Input): readonly Finding[] {
  const { people } = input
  if (people.length === 0) {
    const line = unread(input)
    const { above, below } = fieldLines(input)
    const isNear = [...above, ...below].some((text) => text.length < 60 && roleInLine.test(text))
    if (line !== null) return [{ share: 0.4, says: `${quoted(line)}像署名而没有读出` }]
    return isNear
      ? [{ share: 0.65, says: '提到记者或编辑，没有读出姓名' }]
      : [{ share: 0.85, says: '页面没有署名' }]
  }
  const worth = people.map(worthOf)
  const weakest = worth.reduce((least, next) => (next.share < least.share ? next : least))
  const mean = worth.reduce((sum, { share }) => sum + share, 0) / worth.length
  const says = weakest.share < 0.9 ? weakest.says : `${people.length}人均由页面标明身份`
  return [
    { share: (mean + weakest.share) / 2, says },
    ...when(people.length > manyPeople, 0.8, `署名多达${people.length}人`),
  ]
}
