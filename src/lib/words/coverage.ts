import { inBoth } from './in-both.ts'

/** What the collection holds and what it lacks. */
export const coverage = inBoth({
  zh: {
    title: '收录范围与缺口',
    note: '全库',
    held: '收录',
    provinces: '省级地区',
    undated: '日期不详',
    setAside: '未收录',
    articles: '篇',
    ofAll: '／34',
    pages: '页',
    span: (first: string, last: string) => `有日期的文章从 ${first} 年到 ${last} 年；`,
    dates: (inferred: number, undated: number) =>
      `${inferred} 篇的日期为推断，${undated} 篇原页没有写明日期，不计入年月。`,
    densest: (places: string) => `最多的是${places}。`,
    place: (name: string, count: number) => `${name} ${count} 篇`,
    sourceless: (count: number) => `${count} 篇原页没有写明来源。`,
    empty: (count: number, places: string) => `尚无文章的有 ${count} 个地区：${places}。`,
    reservation: '收录多少取决于交来的网页，不反映各地工作多少。没有收录的网页',
    reasons: '逐页列出理由',
    stop: '。',
    years: '各年篇数',
    separator: '、',
  },
  en: {
    title: 'What is covered and what is not',
    note: 'whole collection',
    held: 'Articles',
    provinces: 'Provinces',
    undated: 'Undated',
    setAside: 'Set aside',
    articles: ' ',
    ofAll: '/34',
    pages: ' ',
    span: (first: string, last: string) => `Dated articles reach from ${first} to ${last}; `,
    dates: (inferred: number, undated: number) =>
      `the date of ${inferred} is inferred, ${undated} have none and are counted in no month. `,
    densest: (places: string) => `Most come from ${places}. `,
    place: (name: string, count: number) => `${name} (${count})`,
    sourceless: (count: number) => `${count} pages do not name their source. `,
    empty: (count: number, places: string) => `${count} regions have no article yet: ${places}. `,
    reservation:
      'How much is held depends on the pages handed in and says nothing about how much a region does. Of the pages set aside, ',
    reasons: 'each is listed with its reason',
    stop: '.',
    years: 'Articles by year',
    separator: ', ',
  },
})
