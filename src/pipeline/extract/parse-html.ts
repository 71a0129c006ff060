import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { ArticleFault } from '../faults.ts'

/**
 * Elements of one page at most, for each tag that stands in it and beside. The standard makes the
 * parser open unclosed formatting elements again in every paragraph: 2,000 different `<font>` become
 * two million elements and 1 GB. Honest pages have fewer elements than tags; broken ones up to three
 * times as many (assumed).
 */
const perTag = 8
const beside = 10_000

/** Elements of any page at most: forty times those of the largest of 247 pages, 250 MB of memory. */
const mostElements = 400_000

/** An adapter that counts. */
function countingAdapter(source: string): typeof defaultTreeAdapter {
  let tags = 0
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) tags += 1
  const most = Math.min(mostElements, beside + perTag * tags)
  let left = most

  const createElement: typeof defaultTreeAdapter.createElement = (...args) => {
    left -= 1
    if (left < 0) {
      throw new ArticleFault('too-deep', {
        message: `网页展开以后超过 ${most} 个元素（标签约 ${tags} 个）。`,
        hint: '标签没有闭合、层层重开，或多得不像一篇报道，疑为损坏或恶意构造；请换一份重新抓取。',
      })
    }
    return defaultTreeAdapter.createElement(...args)
  }
  return { ...defaultTreeAdapter, createElement }
}

/** The page as browsers read it. @throws ArticleFault `too-deep` for a page that multiplies itself. */
export const parseHtml = (source: string): DefaultTreeAdapterTypes.Document =>
  parse(source, { scriptingEnabled: false, treeAdapter: countingAdapter(source) })

/** A piece of HTML that a page keeps in a field or a script. @throws ArticleFault as above. */
export const parseHtmlFragment = (source: string): DefaultTreeAdapterTypes.DocumentFragment =>
  parseFragment(source, { scriptingEnabled: false, treeAdapter: countingAdapter(source) })
