import type { DefaultTreeAdapterTypes } from 'parse5'
import { parseHtmlFragment } from './parse-html.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** Han and full stops from which on a string of a script is an article's text. Assumed. */
const least = { han: 80, stops: 2 } as const

/** Longest script that is read, in UTF-16 units: the state of the biggest pages has half of it. Assumed. */
const longestScript = 4_000_000

/** Shortest literal worth reading, in UTF-16 units. */
const shortestLiteral = 120

const script = /<script\b[^>]{0,2000}>/gi
const scriptEnd = /<\/script/gi

/** A string literal, line feeds allowed: hand-made JSON has them raw. */
const literal = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '', v: '' }

/** What the literal stands for: the escapes that JSON and JavaScript share. */
const unquote = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(
      /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
      (_, unicode?: string, hex?: string, char = '') => {
        const code = unicode ?? hex
        return code === undefined
          ? (escapes[char] ?? char)
          : String.fromCharCode(parseInt(code, 16))
      },
    )

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** Tags that were escaped once more for their way through the script. */
const escapedTag = /&(?:lt|#60|#x3c);\s{0,3}\/?[a-z]/i

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => ('value' in node ? node.value : '')).join('')
}

/** The scripts of a page that its parser would pass over. */
function* scriptsIn(source: string): Generator<string> {
  script.lastIndex = 0
  for (let open = script.exec(source); open; open = script.exec(source)) {
    const start = open.index + open[0].length
    scriptEnd.lastIndex = start
    const end = scriptEnd.exec(source)?.index ?? source.length
    if (end - start <= longestScript) yield source.slice(start, end)
    script.lastIndex = end
  }
}

/** The strings of a script; those of a state that is itself a string, too. */
function* stringsIn(code: string, depth = 0): Generator<string> {
  for (const [quoted] of code.matchAll(literal)) {
    if (quoted.length < shortestLiteral) continue
    const text = unquote(quoted)
    if (depth === 0 && /^\s{0,9}[{[]\s{0,9}["{]/.test(text)) yield* stringsIn(text, depth + 1)
    else yield text
  }
}

/**
 * The article's HTML that a script of the page would have shown: the string literal with the most
 * Han, `null` when none is an article's text. The scripts are read, never run.
 */
export function embeddedBody(source: string): string | null {
  let best: { readonly html: string; readonly han: number } | null = null
  for (const code of scriptsIn(source)) {
    for (const text of stringsIn(code)) {
      const han = count(text, /\p{Script=Han}/gu)
      if (han < least.han || han <= (best?.han ?? 0) || count(text, /。/g) < least.stops) continue
      const isEscaped = escapedTag.test(text) && !/<\s{0,3}(?:p|div|br|span)\b/i.test(text)
      best = { html: isEscaped ? textOf(parseHtmlFragment(text).childNodes) : text, han }
    }
  }
  return best?.html ?? null
}
