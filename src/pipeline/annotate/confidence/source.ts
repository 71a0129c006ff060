import type { Named, Repaired } from '../../types.ts'
import { type Finding, quoted, when } from './finding.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'
import { hasSurname } from '../people/names.ts'
import { looksLikeOutlet } from '../outlet/outlet-name.ts'

type Input = Pick<Repaired, 'body' | 'context' | 'head'> & {
  readonly source: Named | null
  readonly platform: Named | null
  readonly chain: readonly string[]
}

const label = /来\s?源|稿源|转自|转载自|摘自|选自|源自|出处/u
/** Our own paper, without saying which: 本报讯, 本网记者. */
const ownPaper = /本[报网台刊社](?:讯|记者|通讯员|消息)/u

/** What an outlet is worth by where the page names it. Assumed, checked on the labelled pages. */
function basisOf({ source, head, ...article }: Input): Finding {
  const { above, opening, closing, below } = fieldLines(article)
  const own = [...above, ...opening, ...closing, ...below].join('\n')
  if (source === null) {
    return ownPaper.test(own.slice(0, 20_000))
      ? { share: 0.4, says: '页面自称本报、本网，没有写出名称' }
      : { share: 0.6, says: '页面没有写明来源' }
  }
  const line = source.evidence ?? ''
  const near = line.slice(0, Math.max(0, foldLine(line).indexOf(source.name)))
  if (head.source !== null && line === head.source) {
    return { share: 0.85, says: '来源取自网页代码' }
  }
  if (label.test(near)) return { share: 0.98, says: `页面标明${quoted(line)}` }
  if (/[讯电]|消息/u.test(line) && opening.some((text) => text.startsWith(line.slice(0, 20)))) {
    return { share: 0.92, says: `电头写明${quoted(line)}` }
  }
  if (/记者|通讯员/u.test(line)) return { share: 0.8, says: `来源取自署名${quoted(line)}` }
  if (above.some((text) => text.startsWith(line.slice(0, 40)))) {
    return { share: 0.9, says: `来源取自日期旁的名称${quoted(line)}` }
  }
  return { share: 0.7, says: `来源取自未加标注的一行${quoted(line)}` }
}

/** What speaks for and against the outlet; the platform counts where it stands against it. */
export function weighSource(input: Input): readonly Finding[] {
  const { source, platform, chain, head } = input
  const name = source?.name ?? ''
  const isOutlet = looksLikeOutlet(name) || looksLikeOutlet(foldLine(name))
  const site = head.siteName
  return [
    basisOf(input),
    ...when(source !== null && !isOutlet, 0.85, `${quoted(name)}不像媒体的名称`),
    ...when(source !== null && !isOutlet && hasSurname(name), 0.6, '来源像是人名'),
    ...when(/\ufffd/u.test(name), 0.3, '来源名称中有还原不了的字'),
    ...when(source === null && site !== null, 0.9, `只知道网站名${quoted(site ?? '')}`),
    ...when(
      source !== null && platform !== null && source.name !== platform.name,
      0.98,
      `另有转载平台${quoted(platform?.name ?? '')}`,
    ),
    ...when(chain.length > 2, 0.85, `页面提到${chain.length}家媒体或平台`),
  ]
}
