import type { Role } from '../../../article.ts'
import { creditWords, hasSurname, isNameShape, stripTail, surnamesOnly } from './names.ts'

export interface Credit {
  readonly role: Role
  readonly name: string
}

export interface Byline {
  /** No role word stands in it: names alone, which need more around them to be believed. */
  readonly bare: boolean
  readonly credits: readonly Credit[]
  /** What stands before the first role word, such as 中工网 in 中工网记者; `''` when nothing does. */
  readonly prefix: string
}

/** A byline and where the page prints it. */
export interface Found extends Byline {
  readonly evidence: string
}

/** Longest line that may be a byline and nothing else, and longest evidence, in UTF-16 units. Assumed. */
export const standaloneLimit = 80
const evidenceLimit = 400

export const clip = (text: string): string => text.trim().slice(0, evidenceLimit)

/** Names that stand without a role word. */
export const asAuthors = (names: readonly string[] | null): readonly Credit[] =>
  (names ?? []).map((name) => ({ role: 'author', name }))

/** 来源:《某报》 作者:张三: in front of the name of a paper, and of no work. */
export const ofPaper = /来源|转自|原载|稿源|选自|出处/u

const roleWord =
  /(?:特约|见习|实习|首席|资深|全媒体|融媒体|全媒|融媒|本报|本刊|本网|本台|本站|摄影|文字|驻站|专栏)*(记者|通讯员|实习生|报道员|评论员|作者)(?:站)?\s*[:|]?/gu
const roleOf: Readonly<Record<string, Role>> = {
  记者: 'reporter',
  实习生: 'reporter',
  通讯员: 'correspondent',
  报道员: 'correspondent',
  评论员: 'author',
  作者: 'author',
}
/** Longest byline and longest prefix (outlet and department) that is still no sentence. Assumed. */
const bylineLimit = 80
const prefixLimit = 24

const photo = /(?:^|[^\p{Script=Han}]|[\p{Script=Han}])\s*摄(?:影)?\s*$/u

/** What a reporter does, where a name could stand: 记者 获悉. */
const deed = /^(?:获|了|从|走|来|看|见|采|发|注|在|对|就|向|问|到|跟|探|还|也)/u

/**
 * The names behind one role word; `null` when something else stands there too.
 * @param isBeside Another role word of the byline has its people, so that a rare surname is one.
 */
function namesBehind(value: string, isBeside: boolean): readonly string[] | null {
  const spaced = /^[\s:|]/u.test(value)
  const words = creditWords(stripTail(value))
  const last = words.at(-1) ?? ''
  // An outlet behind the names belongs to the next role word: 记者张三 某网通讯员李四.
  const own =
    words.length > 1 && /^.{2,}(?:报|网|社|台|融媒体?)$/u.test(last) ? words.slice(0, -1) : words
  if (own.length === 0 || own.length > 8) return null
  const isRare = (name: string) =>
    (spaced ? /^.{2,3}$/u : /^.{3}$/u).test(name) && isNameShape(name) && !deed.test(name)
  const fits = (name: string) => hasSurname(name) || ((spaced || isBeside) && isRare(name))
  return own.every(fits) ? own : null
}

/** 张三 通讯员 李四: the names in front of the first word, unless an outlet stands there. */
function namesAhead(prefix: string, word: string | undefined): readonly Credit[] {
  return asAuthors(
    word === '通讯员' && !/[网报台社刊讯媒]$/u.test(prefix) ? surnamesOnly(prefix) : null,
  )
}

/** A folded text that is nothing but role words and names, such as 记者章台通讯员柳絮文/图. */
function labelled(text: string): Byline | null {
  const marks = [...text.matchAll(roleWord)]
  const first = marks[0]
  if (!first) return null
  const prefix = text
    .slice(0, first.index)
    .replace(/^(?:来源|稿源)\s?:\s?/u, '')
    .replace(/^(?:本版)?(?:文\/图|图\/文|文|图|整合|采写)\s*[|:/\\]{0,12}\s*/u, '')
    .replace(/[/|\s]+$/u, '')
    .trim()
  // 一等奖《大地》作者 甲: the work's, and none of the page.
  if (/^[^《].*》$/u.test(prefix) && !ofPaper.test(prefix)) return null
  if (prefix.length > prefixLimit || /[。!?,;:“”"(]/u.test(prefix)) return null

  const values = marks.map((mark, at) => {
    const whole = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length)
    // 记者甲乙摄影丙: the pictures are another's.
    const value = whole
      .replace(/(?<=\p{Script=Han}{2})\s?(?:摄影|制图)\/?\s?\p{Script=Han}{2,4}$/u, '')
      // 记者 甲/文 乙/图
      .replace(/\s\p{Script=Han}{2,4}\/[图摄]/gu, '')
      .replace(/(?<=\p{Script=Han}{2})\/文(?=\s|$)/gu, '')
    return /[:|\s]$/u.test(mark[0]) ? ` ${value}` : value
  })
  const isBeside = values.some((value) => namesBehind(value, false) !== null)
  const credits: Credit[] = [...namesAhead(prefix, first[1])]
  for (const [at, mark] of marks.entries()) {
    const names = namesBehind(values[at] ?? '', isBeside)
    const role = roleOf[mark[1] ?? '']
    if (!names || !role) return null
    credits.push(...names.map((name) => ({ role, name })))
  }
  const onlyPhoto = marks.length === 1 && photo.test(text) && !/(?:文|图)\s*[/、]?\s*摄/u.test(text)
  return {
    bare: false,
    prefix,
    credits: onlyPhoto ? credits.map(({ name }) => ({ role: 'photographer', name })) : credits,
  }
}

/**
 * Reads a folded text that holds a byline and nothing else; `null` for anything more, so that a
 * 记者 inside a sentence (记者从市总工会获悉) is nobody. Names without a role word are authors.
 */
export function parseByline(text: string): Byline | null {
  const plain = text.replace(/^[\s□■◎●○◆◇▲△*#—-]+/u, '').trim()
  if (plain === '' || plain.length > bylineLimit) return null
  const byRole = labelled(plain)
  if (byRole || plain.search(roleWord) >= 0) return byRole
  const names = surnamesOnly(plain)
  if (!names || names.length > 4) return null
  const role = photo.test(plain) ? 'photographer' : 'author'
  return { bare: true, prefix: '', credits: names.map((name) => ({ role, name })) }
}
