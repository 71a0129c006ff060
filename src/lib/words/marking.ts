import { inBoth } from './in-both.ts'

/* What an article says where words of a search are marked; two constants as in `searching.ts`. */

export const zh = {
  marked: (words: string, count: number) => `已标出${words}，${count} 处`,
  position: (at: number, count: number) => `第 ${at} 处，共 ${count} 处`,
  previousMark: '上一处',
  nextMark: '下一处',
  unmark: '不再标出',
  marks: '检索词的标记',
}

export const en = {
  marked: (words: string, count: number) =>
    `${words} marked in ${count} ${count === 1 ? 'place' : 'places'}`,
  position: (at: number, count: number) => `Place ${at} of ${count}`,
  previousMark: 'Previous',
  nextMark: 'Next',
  unmark: 'Remove the marks',
  marks: 'Marked words of the search',
}

export const marking = /* @__PURE__ */ inBoth({ zh, en })
