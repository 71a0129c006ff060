import { charRemover } from '../../char-table.ts'
import { PairSet } from '../../pair-set.ts'
import type { Repaired, TitleCandidate } from '../../types.ts'
import { hanCount } from '../../repair/index.ts'
import { daysIn } from '../published/days.ts'
import { foldLine } from '../fold-line.ts'
import { linesOf } from '../sentences.ts'
import { wholeOfHalves } from './title-halves.ts'
import { stripHooks } from './title-hooks.ts'
import { cutBars, isSiteAlone, stripSite } from './title-site.ts'

type Input = Pick<Repaired, 'titles' | 'body' | 'head'> & Partial<Pick<Repaired, 'context'>>

/** How far a place of the page is trusted to hold the title, in points. Assumed. */
const trust: Readonly<Record<TitleCandidate['origin'], number>> = {
  heading: 4,
  'json-ld': 3.5,
  meta: 3.5,
  'title-tag': 3,
  line: 2.5,
  original: 0,
}
/** Points for a title whose bigrams all stand in the body, and for one that another place repeats. */
const bodyPoints = 4
const repeatPoints = 1.5
/** Points a line loses for each line before it: extraction gives the likeliest first. Assumed. */
const laterLine = 1.5
/** Share of bigrams that a line without markup must find in the body to be the title. Assumed. */
const lineShare = 0.15
/** Share below which a marked-up title that nothing repeats belongs to the site, not to the article. */
const strangerShare = 0.05
/** Shares that tell a brand before a dash from the title behind it. Assumed. */
const brand = { most: 0.1, least: 0.3 } as const
const hanLimits = { least: 4, most: 90 } as const
/** Points lost by a heading that is one line of a longer title, and by a name too short for news. */
const fragment = 3
const shortName = { han: 5, points: 2 } as const
/** Longest first line of the body that may be the title, in UTF-16 units. Assumed. */
const firstLineLimit = 40
/** Lines right above the body among which the title stands, and what they share with it. Assumed. */
const nearLines = 3
const nearShare = 0.3
/** Han of a line that is believed to be the title for standing above the day alone. Assumed. */
const dayTitle = { least: 8, most: 40 } as const
/** Least length of a line that is prose, in UTF-16 units. Assumed. */
const proseLeast = 30
/** Longest candidate that is looked at, in UTF-16 units. Assumed. */
const candidateLimit = 300

const onlyWords = charRemover(/[^\p{L}\p{N}]/u)

const words = (text: string): string => onlyWords(text.normalize('NFKC'))

const shareIn = (title: string, body: PairSet): number => body.shareOf(words(title))

/**
 * Drops what a hijacked site puts before the title: a part that the body knows nothing of, or
 * behind which stands what another place of the page gives as the title.
 */
function dropBrand(title: string, body: PairSet, others: ReadonlySet<string>): string {
  const boxed =
    /^(?:[[【][^\]】]{2,16}[\]】]|原创|转载|置顶|独家|头条|图文|组图|视频)\s*(.{8,})$/u.exec(title)
  if (boxed && others.has(plain(boxed[1] ?? ''))) return boxed[1] ?? ''
  // 1-2月 is a span and no bar.
  const match =
    /^((?:[^_|｜＿-]|(?<=\d)-(?=\d)){4,60})\s{0,3}(?:[_|｜＿]|(?<!\d)-|-(?!\d))\s{0,3}(.{8,200})$/u.exec(
      title,
    )
  const [front, behind] = [match?.[1] ?? '', match?.[2] ?? '']
  const isForeign = shareIn(front, body) <= brand.most
  const isBrand = isForeign && (shareIn(behind, body) >= brand.least || others.has(plain(behind)))
  return match && isBrand ? behind : title
}

/** Without what a site sets off behind the title, where another place gives the title alone. */
function cutTail(title: string, all: readonly TitleCandidate[]): string {
  const alone = all.find(
    ({ text }) =>
      text.length < title.length &&
      plain(text).length >= keptLength &&
      title.startsWith(text) &&
      /^\s*[_|｜＿]/u.test(title.slice(text.length)),
  )
  return alone?.text ?? title
}

const withoutSigns = charRemover(/[\s\p{P}\p{S}]/u)

const plain = (text: string) => withoutSigns(foldLine(text))

/** 原创 某融媒 某工会 2024年9月12日 17:30: an account's meta line that was glued to its title. */
const glued = /(?<=.{8})\s*原创\s+\S{2,16}\s+\S{2,16}\s+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日.*$/u

/** 竞赛举行发表时间:2022-09-01 22:12作者:甲: a meta line without a break before it. */
const dated =
  /(?<=.{8})\s*(?:发[表布]|更新)(?:时间|日期)\s?[:：]\s?(?:19|20)\d{2}[-/.年]\d{1,2}.{0,120}$/u

/** 主题：… and a title printed twice in a row. */
function unwrap(text: string): string {
  const whole = text
    .trim()
    .replace(/^[>»›》]{1,3}\s*(?=[^>»›《》]{6,200}$)/u, '')
    .replace(/^[(（]原标题[:：]([^)）]{4,80})[)）]$/u, '$1')
    .replace(/^原标题\s?[:：]\s?(?=[^:：]{4,80}$)/u, '')
    .replace(/^(?:主题|标题|题目)\s*[:：]\s*(?=\S)/u, '')
    .replace(/(?:\s*-){2,}$/u, '')
    // [民生] 【转帖】: section and kind of a thread.
    .replace(
      /^(?:\[\p{Script=Han}{2,4}\]\s+)?【(?:转帖|转载|转发|分享|求助|讨论)】\s*(?=.{8})/u,
      '',
    )
    .replace(glued, '')
    .replace(dated, '')
  const doubled = /^(.{6,80}?)\s+\1$/u.exec(whole)
  return doubled?.[1] ?? whole
}

/** Whether another place gives the title with something set off in front of it or behind it. */
function stands(title: string, within: string): boolean {
  const text = within.trim()
  if (plain(title).length < keptLength) return plain(text) === plain(title)
  const [rest, side] = text.startsWith(title)
    ? [text.slice(title.length), 'behind']
    : [text.endsWith(title) ? text.slice(0, -title.length) : text, 'front']
  if (side === 'behind') return rest === '' || /^\s*(?:[_|｜<«»]|\s[-–—]|——|[-–])/u.test(rest)
  return plain(text) === plain(title) || /(?:[_|｜>»]|\s[-–—]{1,2})\s*$/u.test(rest)
}
/** Least length of a title that is looked for inside a longer one, signs not counted. Assumed. */
const keptLength = 8

/** Lines that are never a title: addresses, meta lines, crumbs, notes and navigation. */
const noTitle =
  /^(?:tags?\s?[:：]|关键[字词]|来源|作者|时间|日期|发布|编辑|责编|当前位置|您?(?:当前|现在|所在)的?位置|首页|分享|标签|上一篇|下一篇|声明|版权|资料图|[[【]?(?:内容)?(?:摘要|导读|提要|核心提示|编者按)[\]】:：\s]|copyright|©|关于我们)|^\(?(?:19|20)\d{2}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s\d{1,2}:\d{2}|https?:|[>»›]\s*\S+\s*[>»›]|^\p{Script=Han}{1,6}(?:日报|晚报|早报|工人报|时报|商报)$|[。:：]$|(?:官网|官方网站|官网新闻|门户网站)$|永久域名|点击[:：]|(?:19|20)\d{2}[-/年]\d{1,2}[-/月]\d{1,2}\D{0,3}\s*(?:星期[一二三四五六日天])?\s*\d{0,2}:?\d{0,2}$/iu

/** ——记某厂技师: a second title, which stands under the first. */
const underTitle = /^[—–]{2}/u

/**
 * The title as published, without site names and hooks; `null` when no candidate fits the article.
 */
export function findTitle({ titles, body, head, context = [] }: Input): string | null {
  const prose = body.flatMap(linesOf)
  const inBody = new PairSet(prose.map(words))
  // The page prints the article twice: what stands inside this copy is a heading of it.
  const inside = new Set(prose.slice(1).map(plain))
  const others = new Set(titles.map(({ text }) => plain(text)))
  const candidates = titles
    .filter(
      ({ origin, text }) =>
        origin !== 'original' && text.length <= candidateLimit && !noTitle.test(text.trim()),
    )
    .map(({ origin, text }) => {
      const whole = stripSite(stripHooks(unwrap(text)), head)
      const own = origin === 'title-tag' ? cutBars(whole) : whole
      const title = stripHooks(dropBrand(cutTail(own, titles), inBody, others))
      return { origin, title, text, share: shareIn(title, inBody) }
    })
    .filter(({ title }) => hanCount(title) >= hanLimits.least && hanCount(title) <= hanLimits.most)
    .filter(
      ({ origin, title, share }) =>
        origin !== 'line' || (share >= lineShare && !inside.has(plain(title))),
    )

  const lines = candidates.filter(({ origin }) => origin === 'line')
  const hasHeading = candidates.some(
    ({ origin, title, share }) =>
      origin === 'heading' && !underTitle.test(title) && share >= strangerShare,
  )
  const ranked = candidates.flatMap((candidate) => {
    const { origin, title, share } = candidate
    if (origin === 'heading' && hasHeading && underTitle.test(title)) return []
    const repeats = candidates.some(
      (other) =>
        other.origin !== origin &&
        (plain(other.title) === plain(title) || stands(title, other.text)),
    )
    const isFragment = !repeats && longerOf(title, candidates) >= 2
    const isShort = origin === 'title-tag' && !repeats && hanCount(title) < shortName.han
    const lost = (isFragment ? fragment : 0) + (isShort ? shortName.points : 0)
    if (share < strangerShare && !repeats && inBody.size > 0) return []
    const later = origin === 'line' ? lines.indexOf(candidate) * laterLine : 0
    const repeated = repeats ? repeatPoints : 0
    const isOwner = !repeats && origin !== 'heading' && isSiteAlone(title)
    return [
      { title, isOwner, points: trust[origin] + share * bodyPoints + repeated - later - lost },
    ]
  })
  const [best] = ranked.toSorted((a, b) => b.points - a.points)
  const own = best?.isOwner ? undefined : best?.title
  const title = own ?? nearLine(context, inBody) ?? firstLine(body) ?? best?.title
  return title ? wholeOfHalves(title.replace(unseen, ''), { context, body }) : null
}

/** Characters without a shape that old systems leave in titles. */
const unseen = /[\p{Co}\p{Cf}\uFFFC]/gu

/** In how many places a longer title stands of which this one is a line. */
function longerOf(title: string, all: readonly { title: string; origin: string }[]): number {
  const own = plain(title)
  const longer = all.filter(
    (other) => other.origin !== 'line' && other.title !== title && plain(other.title).includes(own),
  )
  const [first] = longer
  return first === undefined
    ? 0
    : new Set(
        longer.filter((other) => plain(other.title) === plain(first.title)).map((o) => o.origin),
      ).size
}

/** Whether a line is long enough for a title and the line behind it gives the day. */
function isAboveDay(text: string, next: string | undefined): boolean {
  const meta = foldLine(next ?? '')
  const days = meta.length <= 80 ? daysIn(meta) : []
  // A time behind the day that opens the line is no sentence's, whatever signs damage left there.
  const hasDay =
    days.length > 0 && (!/[。!?]/u.test(meta) || (days[0]?.at === 0 && days[0].hasTime))
  // 日期:10-21 is what stands under titles and nothing else.
  const isLabelled = /^(?:发布|发表)?(?:时间|日期)\s?[:|]\s?\d/u.test(meta)
  const least = isLabelled ? hanLimits.least : dayTitle.least
  const fits = hanCount(text) >= least && hanCount(text) <= dayTitle.most && !noTitle.test(text)
  return (hasDay || isLabelled) && fits
}

/** The line at the foot of a page that says whose it is: a name in it is no title. */
const ownerLine = /^(?:版权所有|版权归|copyright|©)|(?:版权所有|all rights reserved)$/iu

/** The first of the last lines above the body that shares enough words with it. */
function nearLine(context: Repaired['context'], body: PairSet): string | null {
  const owners = context.filter(({ text }) => ownerLine.test(text)).map(({ text }) => plain(text))
  const lines = context
    .filter(({ text, zone }) => zone === 'above' && text.length <= candidateLimit)
    .map(({ text }) => unwrap(text))
    .filter((text) => !owners.some((owner) => owner.includes(plain(text))))
  const found = lines
    .slice(-nearLines)
    .find(
      (text) =>
        text.length <= firstLineLimit &&
        !noTitle.test(text) &&
        hanCount(text) >= hanLimits.least &&
        shareIn(text, body) >= nearShare,
    )
  const isCrumb = (text = '') => /^您?(?:现在|当前|所在)的?位置/u.test(text)
  const named = lines.find((text, at) =>
    isAboveDay(text, lines[at + 1 + Number(isCrumb(lines[at + 1]))]),
  )
  // 主题：… of a forum, and once more above the post; navigation stands twice as well.
  const subjects = new Set(
    context
      .filter(({ text }) => /^\s*(?:主题|标题|题目)\s*[:：]/u.test(text))
      .map(({ text }) => unwrap(text)),
  )
  const twice = lines.find(
    (text, at) =>
      subjects.has(text) &&
      lines.indexOf(text) < at &&
      hanCount(text) >= dayTitle.least &&
      !noTitle.test(text),
  )
  const best = found ?? named ?? twice ?? onlyLine(lines, body)
  // ——某大赛侧记 stands under the title.
  const over = best?.startsWith('——') ? lines[lines.indexOf(best) - 1] : best
  return over === undefined ? null : stripHooks(over)
}

/** The one line above the body that could be a title and shares words with it: a shop's name does not. */
function onlyLine(lines: readonly string[], body: PairSet): string | undefined {
  const fits = lines.filter(
    (text) =>
      hanCount(text) >= shortName.han &&
      hanCount(text) <= dayTitle.most &&
      !/[。：:|>]/u.test(text) &&
      !noTitle.test(text) &&
      !/(?:网|中心|频道|网站|首页|平台|报|机|系统|工具|版|版权所有)$|^(?:欢迎|今天)|关注|扫码|点击|下载|微信|更多|分享|客户端|投稿|图片/u.test(
        text,
      ),
  )
  const [only, ...others] = fits
  return only && !others.length && shareIn(only, body) >= lineShare ? only : undefined
}

/** The first line of the body when it is short, no sentence, and prose follows. */
function firstLine(body: Input['body']): string | null {
  const [first, ...rest] = body.flatMap(linesOf).slice(0, 8)
  const text = unwrap((first ?? '').slice(0, candidateLimit))
  const isTitle = text.length <= firstLineLimit && !/[。，；,;]/u.test(text) && !noTitle.test(text)
  const hasProse = rest.some((line) => line.length >= proseLeast)
  return isTitle && hasProse && hanCount(text) >= hanLimits.least ? stripHooks(text) : null
}
