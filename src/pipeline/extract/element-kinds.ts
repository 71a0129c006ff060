/** Elements that start and end a line. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label ' +
    'legend li main marquee menu nav ol option p pre section select summary table tbody td textarea ' +
    'tfoot th thead tr ul'
  ).split(' '),
)

/** Blocks that hold one line's worth of text: never the body by themselves. */
export const lineElements: ReadonlySet<string> = new Set(
  'p li dt dd h1 h2 h3 h4 h5 h6 tr option button label legend summary hr figcaption caption'.split(
    ' ',
  ),
)

/** Elements without any text that a reader sees. */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'script style template svg math iframe noframes object embed audio video canvas map head title ' +
    'applet frame'
  ).split(' '),
)

/** Elements whose text is beside the article by their meaning. */
export const asideElements: ReadonlySet<string> = new Set(
  'nav footer aside form select button textarea noscript label option menu'.split(' '),
)

/**
 * Class and id of blocks beside the article. Whole words between `-`, `_` or case changes, so that
 * `header` inside `article-header` and `side` inside `inside` do not count.
 */
const asideWords =
  /(?:^|[\s_-])(?:nav|navi|menu|foot|footer|copyright|sidebar|side|aside|comments?|pinglun|reply|related?|relation|recommend|tuijian|hot|rank|ranking|top10|share|sharebar|bdshare|crumbs?|breadcrumbs?|login|links?|friendlink|adv?|ads|ad-?box|guanggao|advert|banner|toolbar|tools?|tags?|keywords?|pager?|pagination|prevnext|qrcode|disclaimer|subscribe|widget|popup|modal|cookie)(?:$|[\s_-]|\d)/i

/** Class and id that content systems give the body. */
const bodyWords =
  /(?:^|[\s_-])(?:article|articles?[-_]?(?:content|body|text|con)|art[-_]?(?:content|body|text|main|con)|artibody|article[-_]?main|main[-_]?(?:text|content)|content|contents?[-_]?(?:text|main|body|detail|article)?|con[-_]?text|text[-_]?con|trs[_-]?\w{0,10}|zoom|news[-_]?(?:content|text|txt|body|con|detail)|detail[-_]?(?:content|text|con)?|post[-_]?(?:content|body|text)|entry[-_]?(?:content|body)?|rich[-_]?media[-_]?content|js[-_]?content|rm[-_]?txt|box[-_]?con|pages?[-_]?content|vsbcontent\w{0,12}|ueditor|textbody|zhengwen|neirong|content_area|cnt_bd|endtext)(?:$|[\s_-]|\d)/i

const split = (names: string): string => names.replace(/([a-z])([A-Z])/g, '$1-$2').slice(0, 200)

/** What class and id of a block say of it. */
export function hintOf(names: string): -1 | 0 | 1 {
  if (names === '') return 0
  const words = `${split(names)} ${names.slice(0, 200)}`
  if (bodyWords.test(words)) return asideWords.test(words) ? 0 : 1
  return asideWords.test(words) ? -1 : 0
}
