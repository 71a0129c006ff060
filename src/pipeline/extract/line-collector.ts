import { charTable, isSurrogate } from '../char-table.ts'
import { strip } from '../decode/strip.ts'
import type { Edit } from '../types.ts'
import { hintOf } from './element-kinds.ts'
import type { Container, PageLine } from './page.ts'
import { readingView } from './reading-view.ts'
import { splitGlued } from './split-glued.ts'

/** What the elements around a text say of it. */
export interface Scope {
  readonly container: number
  readonly depth: number
  readonly kind: PageLine['kind']
  readonly headingDepth: number
  readonly isAside: boolean
  readonly isHidden: boolean
  /** Hidden inside a block that is shown: a phrase spliced into a paragraph. */
  readonly isSpliced: boolean
  readonly isLink: boolean
  readonly isPre: boolean
  readonly group: number
  readonly isOrdered: boolean
  readonly row: number
  readonly part: number
}

type Open = { -readonly [Key in keyof Container]: Container[Key] }

/** The scope of the page itself. */
export const outermost: Scope = {
  container: 0,
  depth: 0,
  kind: 'text',
  headingDepth: 0,
  isAside: false,
  isHidden: false,
  isSpliced: false,
  isLink: false,
  isPre: false,
  group: -1,
  isOrdered: false,
  row: -1,
  part: -1,
}

const blanks = charTable([/\s+/gu])
const odd = charTable([/[^\P{C}\n\t\r]+/gu])

/** Code units that are no blanks. */
function inkLength(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at++) length -= blanks[text.charCodeAt(at)] ?? 0
  return length
}

/** Whether there is something that a decoded page never holds. */
function hasOdd(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (odd[code] === 1 || isSurrogate(code)) return true
  }
  return false
}

/** Collects the lines of the page while the tree is walked. */
export class LineCollector {
  readonly lines: PageLine[] = []
  readonly containers: Open[] = [{ parent: -1, start: 0, end: 0, hint: 0 }]
  /** What character references decoded to and no text holds. */
  readonly edits: Edit[] = []
  private parts: string[] = []
  /** Text of hidden phrases inside the line; a line of its own behind it. */
  private spliced: string[] = []
  private linkLength = 0
  private length = 0
  private isAfterImage = false
  private readonly script: 'hans' | 'hant'
  private readonly hints = new Map<string, Container['hint']>()
  /** Lists, tables, rows, items and cells counted so far. */
  count = 0

  constructor(script: 'hans' | 'hant') {
    this.script = script
  }

  add(text: string, scope: Scope): void {
    if (!scope.isPre || !text.includes('\n')) {
      this.append(text, scope)
      return
    }
    text.split('\n').forEach((line, at) => {
      if (at > 0) this.flush(scope)
      this.append(line, scope)
    })
  }

  private append(text: string, scope: Scope): void {
    if (scope.isSpliced) {
      this.spliced.push(text)
      return
    }
    const length = inkLength(text)
    this.parts.push(text)
    this.length += length
    if (scope.isLink) this.linkLength += length
  }

  image(): void {
    if (this.length === 0) this.isAfterImage = true
  }

  /** Ends the line; `scope` is the one its text stood in. */
  flush(scope: Scope): void {
    const { parts, spliced } = this
    const linkShare = this.length === 0 ? 0 : this.linkLength / this.length
    this.parts = []
    this.spliced = []
    this.length = 0
    this.linkLength = 0
    if (parts.length > 0) this.push(parts.join(''), { ...scope, linkShare })
    if (spliced.length > 0) this.push(spliced.join(''), { ...scope, linkShare: 0, isHidden: true })
  }

  private push(raw: string, scope: Scope & { readonly linkShare: number }): void {
    const text = this.clean(raw).replace(/\s+/g, ' ').trim()
    for (const part of splitGlued(text, (whole) => readingView(whole, this.script))) {
      this.pushLine(part, raw, scope)
    }
  }

  private pushLine(text: string, raw: string, scope: Scope & { readonly linkShare: number }): void {
    if (text === '') return
    const { container, kind, headingDepth, linkShare, isAside, isHidden } = scope
    const { group, isOrdered, row, part } = scope
    this.lines.push({
      text,
      view: readingView(text, this.script),
      kind,
      depth: headingDepth,
      linkShare,
      isAside,
      isHidden,
      isAfterImage: this.isAfterImage,
      container,
      group,
      isOrdered,
      row,
      part,
      isIndented: /^\s{0,40}[\u3000\u00a0]|^ {2}/.test(raw),
    })
    this.isAfterImage = false
  }

  private clean(text: string): string {
    if (!hasOdd(text)) return text
    const { text: clean, edits } = strip(text)
    this.edits.push(...edits)
    return clean
  }

  /** What class and id say; a page gives the same names to many blocks. */
  hintOf(names: string): Container['hint'] {
    let hint = this.hints.get(names)
    if (hint === undefined) {
      hint = hintOf(names)
      this.hints.set(names, hint)
    }
    return hint
  }

  open(parent: number, hint: Container['hint']): number {
    this.containers.push({ parent, start: this.lines.length, end: -1, hint })
    return this.containers.length - 1
  }

  close(container: number): void {
    const open = this.containers[container]
    if (open) open.end = this.lines.length
  }
}
