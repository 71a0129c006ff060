import { isSentence, substance } from '../line-value.ts'
import type { NoiseRule, Page, PageLine } from '../page.ts'

/** Posts from which on a page is a thread, a blog or an article with comments. Assumed. */
const leastPosts = 3

/** Prose (in characters) that makes the first post an article of its own. Assumed. */
const leastProse = 80

const clock =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s*(?:[上下]午)?\s*\d{1,2}:\d{2}/

/** A line that says when, and perhaps by whom, a post was written. */
const isStamp = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.view.length <= 80 &&
  clock.test(line.view) &&
  line.linkShare < 0.6 &&
  !isSentence(line)

/** The chain of containers around a line, outermost first. */
function chainOf(page: Page, at: number): readonly number[] {
  const chain: number[] = []
  let index = page.lines[at]?.container ?? 0
  for (; index >= 0; index = page.containers[index]?.parent ?? -1) chain.push(index)
  return chain.reverse()
}

/** The container that holds all of the lines and parts them: its children are the posts. */
function commonDepth(chains: readonly (readonly number[])[]): number {
  const first = chains[0] ?? []
  let depth = 0
  while (depth < first.length && chains.every((chain) => chain[depth] === first[depth])) depth++
  return depth
}

/** What a forum or blog prints beside a post's clock. */
const post = /张贴|回复|评论|引用|楼|#\d|发表于|posted|comment|said|说[道:]/iu

/** What it prints beside that of an answer: where there are such, the other stamp is the article's. */
const answer = /^[^\p{L}\p{N}]{0,3}re\s?:/iu

/** The stamps of a text's posts: each parts one post from the next. */
function textStamps({ lines }: Page, candidates: readonly number[]): readonly number[] {
  const all = candidates.filter((at) => isStamp(lines[at]))
  const stampsWith = (mark: RegExp) => all.filter((at) => mark.test(lines[at]?.view ?? ''))
  const answers = stampsWith(answer)
  const stamps = answers.length < leastPosts ? stampsWith(post) : answers
  return stamps.length < leastPosts ? [] : stamps
}

/**
 * A page of several posts, each with its own clock: all but the first that is an article. Posts are
 * told apart by the containers that the clocks stand in, so that a chronicle in one body stays.
 */
export const dropOtherPosts: NoiseRule = {
  name: 'drop-other-posts',
  label: '删除同页的其他帖子或评论',
  place: 'elsewhere',
  endsText: true,
  needs: /:/u,
  *find(page, candidates) {
    if (page.format === 'text') {
      yield* textStamps(page, candidates)
      return
    }
    const stamps = candidates.filter((at) => isStamp(page.lines[at]))
    if (stamps.length < leastPosts) return
    const chains = stamps.map((at) => chainOf(page, at))
    const depth = commonDepth(chains)
    const posts = [...new Set(chains.map((chain) => chain[depth] ?? -1))].filter((at) => at >= 0)
    if (posts.length < 2) return

    const proseOf = (container: number): number => {
      const { start, end } = page.containers[container] ?? { start: 0, end: 0 }
      return page.lines
        .slice(start, end)
        .filter((line) => isSentence(line) && line.linkShare < 0.5)
        .reduce((sum, { text }) => sum + substance(text), 0)
    }
    const article = posts.findIndex((post) => proseOf(post) >= leastProse)
    if (article === -1) return
    for (const post of posts.slice(article + 1)) {
      const { start, end } = page.containers[post] ?? { start: 0, end: 0 }
      for (let at = start; at < end; at++) yield at
    }
  },
}
