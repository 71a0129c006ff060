import { charTable, isSurrogate } from '../char-table.ts'
import { strip } from '../decode/strip.ts'
import type { Edit } from '../types.ts'
import type { Viewed } from './clinic-ads.ts'
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

/** A plain blank for each run of blanks; most lines have no other. */
const collapseBlanks = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text

/** The text of a line as it stands in the page. */
interface Strand {
  readonly raw: string
  readonly linkShare: number
  readonly isHidden: boolean
}

/** Collects the lines of the page while the tree is walked. */
export class LineCollector {
  readonly lines: PageLine[] = []
  readonly containers: Open[] = [{ parent: -1, start: 0, end: 0, hint: 0 }]
  /** What character references decoded to and no text holds. */
  readonly edits: Edit[] = []
  private raw = ''
  /** Text of hidden phrases inside the line; a line of its own behind it. */
  private spliced = ''
  private linkLength = 0
  private length = 0
  private isAfterImage = false
  private readonly viewOf: (text: string) => string
  private readonly hints = new Map<string, Container['hint']>()
  /** Lists, tables, rows, items and cells counted so far. */
  count = 0

  constructor(script: 'hans' | 'hant') {
    this.viewOf = (text) => readingView(text, script)
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
      this.spliced += text
      return
    }
    const length = inkLength(text)
    this.raw += text
    this.length += length
    if (scope.isLink) this.linkLength += length
  }

  image(): void {
    if (this.length === 0) this.isAfterImage = true
  }

  /** Ends the line; `scope` is the one its text stood in. */
  flush(scope: Scope): void {
    const { raw, spliced, length, linkLength } = this
    if (raw === '' && spliced === '') return
    this.raw = ''
    this.spliced = ''
    this.length = 0
    this.linkLength = 0
    const linkShare = length === 0 ? 0 : linkLength / length
    this.push({ raw, linkShare, isHidden: scope.isHidden }, scope)
    this.push({ raw: spliced, linkShare: 0, isHidden: true }, scope)
  }

  private push(strand: Strand, scope: Scope): void {
    const text = collapseBlanks(this.clean(strand.raw).trim())
    if (text === '') return
    for (const part of splitGlued(text, this.viewOf)) this.pushLine(part, strand, scope)
  }

  private pushLine({ text, view }: Viewed, strand: Strand, scope: Scope): void {
    if (text === '') return
    const { raw, linkShare, isHidden } = strand
    const { container, kind, headingDepth, isAside, group, isOrdered, row, part } = scope
    this.lines.push({
      text,
      view,
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
