import { adultWords } from '../spam-words.ts'

/** Characters that such words are also written with. */
const variants = new Map(
  [...'无無码碼产產欧歐亚亞频頻视視线線观觀区區乱亂妇婦电電级級韩韓国國综綜资資遥遙'].flatMap(
    (char, at, all) => (at % 2 === 0 ? [[char, `[${char}${all[at + 1] ?? ''}]`] as const] : []),
  ),
)

const inBothScripts = (word: string): string =>
  [...word].map((char) => variants.get(char) ?? char).join('')

type Kind = keyof typeof adultWords

const kinds = ['sure', 'origin', 'media', 'half'] as const satisfies readonly Kind[]

/** One word of any kind, the longest first; its group says which kind. */
const word = new RegExp(
  kinds
    .map((kind) => {
      const longestFirst = [...adultWords[kind]].sort((a, b) => b.length - a.length)
      return `(?<${kind}>${longestFirst.map(inBothScripts).join('|')})`
    })
    .join('|'),
  'giu',
)

/** What stands between two words of a run: 久久99热, 日韩av在线, 久久久的. */
const filler = /^[0-9A-Za-zⅠ-Ⅹ的热码]{0,4}$/u

/** One character that nearly every run has: spares most texts the pattern of all words. */
const telling =
  /不卡|高清|字幕|激情|[产產亚亞欧歐韩韓码碼妻婬熟久区區婷偷拍频頻霞]|毛片|一本道|福利|成人|午夜|自拍/u

/** A stretch of the text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface Run extends Span {
  readonly words: number
  readonly sure: number
  readonly half: number
  readonly origins: number
}

/** Words that follow each other without anything between them. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  for (const { 0: found, index: start, groups = {} } of text.matchAll(word)) {
    const end = start + found.length
    const here = {
      words: 1,
      sure: groups['sure'] === undefined ? 0 : 1,
      half: groups['half'] === undefined ? 0 : 1,
      origins: groups['origin'] === undefined ? 0 : 1,
    }
    const last = runs.at(-1)
    if (!last || start - last.end > 4 || !filler.test(text.slice(last.end, start))) {
      runs.push({ start, end, ...here })
      continue
    }
    runs[runs.length - 1] = {
      start: last.start,
      end,
      words: last.words + here.words,
      sure: last.sure + here.sure,
      half: last.half + here.half,
      origins: last.origins + here.origins,
    }
  }
  return runs
}

/** Whether the run can be nothing else wherever it stands. */
const isSure = ({ words, sure, half, origins }: Run): boolean =>
  (sure > 0 && words >= 2) || (words >= 3 && half > 0 && origins > 0)

/** Whether the run is such a line when it is all there is between two ends of sentences. */
const isSureAlone = ({ words, sure, origins }: Run): boolean =>
  sure > 0 || (words >= 3 && origins > 0)

/** Where a phrase ends: the run is widened to it when it makes most of the phrase. */
const phraseEnd = /[，。！？；：、,!?;:|_“”‘’"（）()《》\s-]/u

/** Share of a phrase from which on it is one with the run. Assumed. */
const leastShare = 0.4

/** Longest phrase that is looked at. Assumed. */
const mostPhrase = 40

/** The phrase around the run, without the signs at its ends. */
function phraseAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < mostPhrase && !phraseEnd.test(text[from - 1] ?? '')) from--
  let to = end
  while (to < text.length && to - end < mostPhrase && !phraseEnd.test(text[to] ?? '')) to++
  return { start: from, end: to }
}

/** Whether a sentence ends before the span, or the text begins there, and nothing goes on behind it. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).trimEnd().at(-1)
  const after = text.slice(end).trimStart().at(0)
  const isOpen = (sign: string | undefined) => sign === undefined || /[。！？!?”|_]/u.test(sign)
  return isOpen(before) && (after === undefined || /[|_]/u.test(after))
}

/** Where words of pornography stand in a row: 国产精品一区二区, 久久综合久久爱, alone or inside a sentence. */
export function adultRuns(text: string): readonly Span[] {
  if (!telling.test(text)) return []
  return runsOf(text).flatMap((run) => {
    const phrase = phraseAround(text, run)
    const isMost = run.end - run.start >= (phrase.end - phrase.start) * leastShare
    if (isMost && (isSure(run) || isSureAlone(run)) && standsAlone(text, phrase)) return [phrase]
    return isSure(run) ? [{ start: run.start, end: run.end }] : []
  })
}
