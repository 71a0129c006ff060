import { inBoth } from './in-both.ts'

/** The pages of events that several articles report. */
export const stories = inBoth({
  zh: {
    heading: '同题报道',
    description: '一件事由几家分别报道的，并在一页：谁最先报、数字是否一致、文字有多少相同。',
    introduction:
      '机器按事件的日期、地点、单位和人名，把报道同一件事的文章并在一起；没有把握的不并，编辑可以拆开或合并。',
    movedText: '这件事的对照页换了地址。',
    none: '目前没有几家同报一件事的。',
    title: (first: string) => `同题报道：${first}`,
    summary: (reports: number, outlets: number) =>
      outlets > 1
        ? `同一件事，${outlets} 家单位的 ${reports} 篇报道。`
        : `同一件事的 ${reports} 篇报道。`,
    titleOf: '标题取自最早的一篇。',
    titleOfAny: '标题取自其中一篇。',
    places: '地区',
    reports: '各篇报道与数字对照',
    overlap: '文字相同的部分',
    overlapNote: '每篇正文里，在另外各篇中也能找到的文字所占的比例（按连续 6 个汉字比较）。',
    report: '报道',
    shared: '与另几篇相同',
    characters: '正文汉字',
    percent: (share: number) => `${Math.round(share * 100)}%`,
    wholePage: '打开对照页',
    count: (count: number) => `${count} 件`,
  },
  en: {
    heading: 'Events told by several',
    description:
      'Events that several outlets reported, a page each: who came first, whether the figures agree, how much of the text is the same.',
    introduction:
      'Articles on one event are put together by its day, place, bodies and people; where that is not certain they stay apart. Editors can split and join.',
    movedText: 'The comparison for this event has another address now.',
    none: 'No event has several reports so far.',
    title: (first: string) => `Reports of one event: ${first}`,
    summary: (reports: number, outlets: number) =>
      outlets > 1
        ? `One event, ${reports} reports by ${outlets} outlets.`
        : `One event, ${reports} reports.`,
    titleOf: 'The title is that of the earliest report.',
    titleOfAny: 'The title is that of one of the reports.',
    places: 'Regions',
    reports: 'The reports and their figures',
    overlap: 'Text in common',
    overlapNote:
      'The share of each text that stands in the other reports too, compared by six characters in a row.',
    report: 'Report',
    shared: 'in the others too',
    characters: 'Characters',
    percent: (share: number) => `${Math.round(share * 100)} %`,
    wholePage: 'Open the comparison',
    count: (count: number) => `${count}`,
  },
})
