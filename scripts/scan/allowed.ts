/** All that a page of the built site may hold. What is not named here stops the build. */

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Structure, text, tables, forms and drawings; nothing that loads, embeds, or runs. */
export const elements = list(`
  html head meta title link script body
  header footer main nav section article aside search address hgroup h1 h2 h3 h4 h5 h6
  p ul ol li dl dt dd figure figcaption blockquote hr pre div details summary dialog
  a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span
  strong sub sup time u var wbr meter progress output noscript template
  table caption colgroup col thead tbody tfoot tr th td
  form fieldset legend label input button select optgroup option datalist textarea
  img svg g path rect circle ellipse line polyline polygon text tspan title desc defs clippath
  lineargradient radialgradient stop pattern marker symbol use
`)

/** Elements of an article's text: what `emit` writes, the frame of a wide table, and marked terms. */
export const textElements = list(
  'div h2 h3 h4 p em code blockquote ul ol li table thead tbody tr th td button',
)

/** Elements of a text that a feed carries to readers which have no policy: nothing loads or asks. */
export const feedElements = list(`
  div h2 h3 h4 p em strong b i u s code pre blockquote ul ol li dl dt dd br hr a span small time
  abbr cite q mark sub sup figure figcaption caption table thead tbody tfoot tr th td colgroup col
`)

/** Elements of the formats for machines: RSS, Atom, OPML, sitemaps, OpenSearch. */
export const xmlElements = list(`
  rss channel title link description language copyright pubDate lastBuildDate category generator docs
  ttl image url width height item author guid enclosure comments source managingEditor webMaster
  atom:link content:encoded dc:creator dc:date dc:subject dc:language dc:source
  feed entry id updated published summary content name uri email rights subtitle logo icon contributor
  opml head body outline dateCreated dateModified ownerName ownerId
  urlset loc lastmod changefreq priority sitemapindex sitemap
  OpenSearchDescription ShortName LongName Description Url Image Tags Language InputEncoding
  OutputEncoding SyndicationRight AdultContent Contact Attribution Query
`)

/** On any element, beside `aria-*` and `data-*`. Neither `style` nor any `on…` is among them. */
const anywhere = list('class id lang dir title role tabindex hidden translate slot popover')

const own: Readonly<Record<string, ReadonlySet<string>>> = {
  a: list('href rel hreflang download type'),
  blockquote: list('cite'),
  button: list('type name value disabled popovertarget'),
  col: list('span'),
  colgroup: list('span'),
  data: list('value'),
  del: list('cite datetime'),
  details: list('open name'),
  fieldset: list('disabled name'),
  form: list('action method autocomplete novalidate'),
  html: list('prefix'),
  img: list('src alt width height loading decoding'),
  input: list(
    'type name value placeholder autocomplete checked disabled enterkeyhint inputmode list max maxlength min minlength pattern readonly required size step spellcheck autocapitalize autocorrect',
  ),
  ins: list('cite datetime'),
  label: list('for'),
  link: list('rel href type title media sizes hreflang'),
  meta: list('charset name property content http-equiv media'),
  meter: list('min max low high optimum value'),
  ol: list('start reversed type'),
  optgroup: list('label disabled'),
  option: list('value selected disabled label'),
  output: list('for name'),
  progress: list('max value'),
  q: list('cite'),
  script: list('src type async defer'),
  select: list('name autocomplete disabled multiple required size'),
  table: list('border'),
  td: list('colspan rowspan headers'),
  textarea: list('name rows cols maxlength placeholder'),
  th: list('colspan rowspan headers scope abbr'),
  time: list('datetime'),
}

/** Shapes and their places; `href` within the drawing only. */
const drawing = list(`
  viewbox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform fill fill-opacity fill-rule
  stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray opacity clip-path offset
  stop-color text-anchor dominant-baseline font-size font-weight font-family dx dy focusable
  preserveaspectratio gradientunits patternunits orient markerwidth markerheight refx refy href xmlns
`)

/** Whether an element may carry an attribute. Names in lower case. */
export function mayCarry(element: string, attribute: string, inDrawing: boolean): boolean {
  return (
    anywhere.has(attribute) ||
    /^(?:aria|data)-[a-z0-9-]+$/.test(attribute) ||
    (inDrawing ? drawing.has(attribute) : (own[element]?.has(attribute) ?? false))
  )
}

/** Attributes that hold an address. */
export const addresses = list('href src action cite')

/** What a built site consists of, by the ending of the name. */
export const endings = list(
  'html css js xml txt svg json conf png jpg webp avif ico woff2 csv bib ris md jsonl opml webmanifest nojekyll pf_meta pf_index pf_fragment pf_filter pf_words',
)
