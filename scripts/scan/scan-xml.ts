/** Looks through the XML of the built site: feeds, lists of addresses, drawings. */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { xmlElements } from './allowed.ts'
import { scanFragment } from './scan-page.ts'
import { wrongScheme } from './scheme.ts'

const spaces = { xhtml: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' } as const

/** Elements and attributes that hold an address. */
const addressed = /^(?:link|guid|id|url|uri|loc|docs|icon|logo|comments|image)$/i
const addresses = /^(?:href|src|url|uri|xmlurl|htmlurl|isbasedon|template|rdf:about)$/i

/** Elements whose text a reader shows as HTML, by their whole names. */
const holdsHtml = (name: string, type: string | undefined) =>
  name === 'content:encoded' ||
  name === 'description' ||
  (/^(?:content|summary|title|subtitle|rights)$/.test(name) && type === 'html')

interface Open {
  readonly name: string
  readonly type: string | undefined
  text: string
}

/** What is wrong with an XML file, in Chinese. The text of a drawing is scanned as one elsewhere. */
export function scanXml(xml: string): string[] {
  const problems: string[] = []
  const open: Open[] = []
  let isDrawing = false
  const parser = new SaxesParser({ xmlns: true })

  const openTag = ({ name, local, uri, attributes }: SaxesTagNS) => {
    isDrawing ||= open.length === 0 && uri === spaces.svg
    if (!isDrawing && uri !== spaces.xhtml && !xmlElements.has(name)) {
      problems.push(`不允许的 XML 元素 <${name.slice(0, 80)}>`)
    }
    if (uri === spaces.xhtml && name !== 'xhtml:link') {
      problems.push(...scanFragment(`<${local}>`))
    }
    for (const [key, { value }] of Object.entries(attributes)) {
      if (/^on/i.test(key)) problems.push(`不允许的属性 <${name} ${key}>`)
      if (addresses.test(key)) problems.push(...wrongScheme(value, `${name} ${key}`))
    }
    open.push({ name, type: attributes['type']?.value, text: '' })
  }

  const closeTag = () => {
    const { name = '', type, text = '' } = open.pop() ?? {}
    if (isDrawing) return
    if (addressed.test(name)) problems.push(...wrongScheme(text, name))
    if (holdsHtml(name, type)) problems.push(...scanFragment(text))
  }

  const addText = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('opentag', openTag)
  parser.on('closetag', closeTag)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('comment', () => problems.push('XML 里有注释'))
  // Without a document type there are no entities: none can multiply, none reads a file.
  parser.on('doctype', () => problems.push('XML 里有文档类型声明'))
  parser.on('processinginstruction', ({ target, body }) => {
    const local =
      target === 'xml-stylesheet' && /\bhref="[/.\w-]+"/.test(body) && !body.includes('//')
    if (!local) problems.push(`XML 里有处理指令 ${target.slice(0, 80)}`)
  })
  parser.on('error', ({ message }) => {
    // The first one is to the point; the others follow from it.
    if (!problems.some((problem) => problem.startsWith('不是合格的 XML'))) {
      problems.push(`不是合格的 XML：${message}`)
    }
  })
  parser.write(xml).close()
  return problems
}
