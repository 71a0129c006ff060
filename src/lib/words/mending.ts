import { inBoth } from './in-both.ts'

/* What the search says when it did not look for what was typed; two constants as in `searching.ts`. */

export const zh = {
  correctedSpelling: (from: string) => `没有文章含有${from}。您是不是要找`,
  correctedReading: (from: string) => `${from}读作`,
  correctedDay: (from: string) => `${from}按`,
  correctedEnd: '？以下是它的结果。',
  readingEnd: '，以下是它的结果。',
  dayEnd: '检索，以下是它的结果。',
  verbatim: (from: string) => `仍然检索${from}`,
  others: '您是不是要找：',
  relaxedPart: '没有一篇文章含有全部检索词，以下文章只含有其中一部分',
  relaxedQuestion: '问句里的词没有用来检索',
  dropped: (words: string) => `（略去${words}）。`,
  relaxedEnd: '。',
  widened: (from: string, to: string) => `${from}也按${to}检索。`,
  replaced: (from: string, to: string) => `没有文章含有${from}，已按${to}检索。`,
  andOthers: '等',
  typedOnly: '只检索原词',
}

export const en = {
  correctedSpelling: (from: string) => `No article holds ${from}. Did you mean `,
  correctedReading: (from: string) => `${from} is read as `,
  correctedDay: (from: string) => `${from} is searched for as `,
  correctedEnd: '? These are its results.',
  readingEnd: '; these are its results.',
  dayEnd: '; these are its results.',
  verbatim: (from: string) => `Search for ${from} all the same`,
  others: 'Did you mean: ',
  relaxedPart: 'No article holds all the words; these hold some of them',
  relaxedQuestion: 'The words of the question were not searched for',
  dropped: (words: string) => ` (without ${words}).`,
  relaxedEnd: '.',
  widened: (from: string, to: string) => `${from} was searched for as ${to} too.`,
  replaced: (from: string, to: string) => `No article holds ${from}; searched for ${to}.`,
  andOthers: ' and others',
  typedOnly: 'Only the words as typed',
}

export const mending = /* @__PURE__ */ inBoth({ zh, en })
