import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import type { Chance } from './chance.ts'
import { project, report, reportPage } from './workshop.ts'

/** Tags that the HTML standard has rules of their own for. */
const tags =
  'a b i em strong font nobr big code s small tt u p div span center section article aside ul ol li dl dt dd table caption colgroup col tbody thead tfoot tr td th select option optgroup input button textarea title style script noscript template iframe noframes noembed plaintext xmp listing pre h1 h2 h6 form fieldset hr br wbr img image svg math mi mo mtext annotation-xml foreignObject desc title frameset frame head body html base link meta marquee applet object ruby rb rt rtc rp main dialog details summary address menu isindex keygen param source track area'.split(
    ' ',
  )

const attributes = [
  'class="x"',
  "id='a'",
  'style="display:none"',
  'href="javascript:alert(1)"',
  'onerror=alert(1)',
  'hidden',
  '"',
  "='",
  'a=b=c',
  '<',
  'encoding="text/html"',
  'xlink:href=#',
  'charset=utf-7',
  'x\u0000y',
  '属性=值',
]

const scraps = [
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE html>',
  '<!doctype html PUBLIC "',
  '<?xml version="1.0"?>',
  '</',
  '<',
  '>',
  '</>',
  '<//',
  '&',
  '&amp',
  '&#x110000;',
  '&#0;',
  '&#xD800;',
  '&notit;',
  '&nosuch;',
  '&#999999999999;',
  '\u0000',
  '\u000c',
  '\r',
  '\ufffe',
  '\u202e',
  '\u{e0041}',
  '工会',
  '技能竞赛在云岭市举行。',
  ' ',
  '\n',
  'import x from "y"',
  'export const a = 1',
  '{process.exit()}',
  '---\n',
  '<script>',
  '</script>',
  '<meta charset="big5">',
  '<base href="//x">',
  '来源：',
  '2024年5月6日',
  '\u{1f469}\u200d\u{1f527}',
  'ͤ̀́',
]

/** Markup like the inputs of html5lib-tests: each of its parts may stand anywhere. */
function markup(chance: Chance): string {
  const parts: string[] = []
  for (let left = chance.below(60); left >= 0; left--) {
    const kind = chance.below(10)
    if (kind < 4) {
      const list = Array.from({ length: chance.below(3) }, () => chance.pick(attributes)).join(' ')
      parts.push(`<${chance.pick(tags)}${list && ` ${list}`}${chance.below(12) === 0 ? '' : '>'}`)
    } else if (kind < 6) parts.push(`</${chance.pick(tags)}>`)
    else parts.push(chance.pick(scraps))
  }
  const around = chance.below(3)
  if (around === 0) parts.splice(chance.below(parts.length), 0, reportPage(chance.below(8)))
  const repeated = chance.below(40) === 0 ? chance.below(2000) : 1
  return parts.join('').repeat(repeated)
}

/** All encodings that the web has had, and a few that it has not. */
const charsets =
  'utf8 utf-16le utf-16be utf-32le utf-32be utf-7 gb2312 gbk gb18030 big5 big5-hkscs euc-jp shift_jis euc-kr cp949 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 windows-874 iso-8859-1 iso-8859-2 iso-8859-5 iso-8859-7 iso-8859-8 iso-8859-15 koi8-r koi8-u macintosh ibm866 tis620'.split(
    ' ',
  )

const foreign = [
  '労働組合の技能競技大会が開かれ、多くの職人が参加した。',
  '노동조합 기능 경기 대회가 열렸다.',
  'Профсоюз провёл конкурс мастерства среди рабочих.',
  'Συνδικάτο εργαζομένων, διαγωνισμός δεξιοτήτων.',
  'The union held a contest of skills.',
  '臺北市總工會舉辦職工技能競賽。',
]

function encoded(chance: Chance): Buffer {
  const charset = chance.pick(charsets)
  const text = chance.share() < 0.6 ? reportPage(chance.below(8)) : chance.pick(foreign).repeat(20)
  const declared = text.replace('charset="utf-8"', `charset="${chance.pick(charsets)}"`)
  return iconv.encode(declared, charset, { addBOM: chance.share() < 0.3 })
}

const shipped = ['html', 'text'].flatMap((folder) => {
  const dir = join(project, 'content/raw', folder)
  return readdirSync(dir).map((name) => readFileSync(join(dir, name)))
})

/** A shipped page, cut off or with bytes changed, doubled and lost. */
function damaged(chance: Chance): Buffer {
  let page = chance.pick(shipped)
  if (chance.share() < 0.5) page = page.subarray(0, chance.below(page.length))
  for (let times = chance.below(6); times > 0; times--) {
    const [from, to] = [chance.below(page.length + 1), chance.below(page.length + 1)].sort(
      (a, b) => a - b,
    )
    const [before, middle, after] = [
      page.subarray(0, from),
      page.subarray(from, to),
      page.subarray(to),
    ]
    const change = chance.below(4)
    if (change === 0) page = Buffer.concat([before, after])
    else if (change === 1 && page.length < 500_000)
      page = Buffer.concat([before, middle, middle, after])
    else page = Buffer.concat([before, chance.bytes(1 + chance.below(30)), middle, after])
  }
  return page
}

const shapes: readonly ((chance: Chance) => string)[] = [
  ({ below, pick }) => pick(scraps).repeat(1 + below(20_000)),
  ({ below, pick }) => `<${pick(tags)}>`.repeat(1 + below(5000)),
  ({ below }) => '> '.repeat(below(3000)) + report(1),
  ({ below }) => '*_`~#|'.repeat(below(3000)),
  ({ below }) => `工会${'技能'.repeat(below(20_000))}。`,
  ({ below }) => report(2).replaceAll('。', '。\n'.repeat(1 + below(50))),
  ({ below }) =>
    report(3)
      .split('')
      .join(String.fromCodePoint(0x300 + below(80))),
  ({ below }) => `${report(4)}\n${'a\t'.repeat(below(9000))}`,
  ({ below }) => reportPage(5).replace('</p>', '<td><table>'.repeat(below(400))),
  ({ below }) => `<font color=${below(9)}>`.repeat(below(60)) + '<p>文<font>'.repeat(below(300)),
]

/** One bad file: bytes that no honest page has, or that an honest page may come to. */
export function badPage(chance: Chance): Buffer {
  const kind = chance.below(10)
  if (kind === 0) return chance.bytes(chance.below(chance.below(10) === 0 ? 100_000 : 3000))
  if (kind < 5) return Buffer.from(markup(chance))
  if (kind < 7) return encoded(chance)
  if (kind < 9) return damaged(chance)
  return Buffer.from(chance.pick(shapes)(chance))
}

/** Names that a file system takes and nobody should trust; without the extension. */
export const badNames: readonly string[] = [
  '..',
  '...',
  '-rf',
  '--out=x',
  'CON',
  'nul',
  'aux.html',
  'LPT1',
  'é'.normalize('NFC'),
  'é'.normalize('NFD'),
  '工会',
  '工會\u200b',
  'a\nb',
  'a\u0007b',
  'a\u202etxt',
  '<img src=x onerror=alert(1)>',
  '{process.exit()}',
  '"\'`$(touch x)',
  'a b\t',
  '%2e%2e%2f',
  'A',
  'a',
  'x'.repeat(240),
  '长'.repeat(80),
  '\u{1f469}\u200d\u{1f527}',
  '__proto__',
  'constructor',
  'page#3',
]
