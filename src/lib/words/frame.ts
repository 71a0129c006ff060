import { inBoth } from './in-both.ts'

/** What stands around every page: head, header, footer. */
export const frame = inBoth({
  zh: {
    siteName: '匠讯',
    tagline: '各地工会职工技能工作简报',
    description:
      '汇集各地工会职工技能工作报道：技能竞赛、工匠学院、产改、技能培训。每个日期、来源和数字都注明出处。',
    skip: '跳到正文',
    sections: '栏目',
    regions: '地区',
    topics: '主题',
    archive: '归档',
    setAside: '未收录',
    method: '方法',
    about: '关于',
    search: '检索',
    searchForm: '站内',
    searchLabel: '检索文章',
    setAsideList: '未收录清单',
    howItIsMade: '整理方法',
    aboutAndCorrections: '关于与更正',
    contact: '联系与报错',
    rights: '文章版权归原作者和原发布单位所有，本站只作整理和索引，并注明出处。',
    rightsByLetter: '如有侵权或差错，请来信，核实后即更正或撤下。',
    rightsByPage: '侵权与差错的处理办法见“关于与更正”。',
    letter: (site: string) => `${site}：来信`,
    trail: '所在位置',
  },
  en: {
    siteName: 'Jiangxun',
    tagline: 'A digest of regional trade-union work on skills in China',
    description:
      'Reports of regional trade unions on workers’ skills: competitions, craftsman academies, reform of the industrial workforce, training. Every date, source and number shows where it came from.',
    skip: 'Skip to content',
    sections: 'Sections',
    regions: 'Regions',
    topics: 'Topics',
    archive: 'Archive',
    setAside: 'Set aside',
    method: 'Method',
    about: 'About',
    search: 'Search',
    searchForm: 'This site',
    searchLabel: 'Search the articles',
    setAsideList: 'Pages set aside',
    howItIsMade: 'How it is made',
    aboutAndCorrections: 'About and corrections',
    contact: 'Contact, report an error',
    rights:
      'The articles belong to their authors and publishers; this site arranges and indexes them and names their sources.',
    rightsByLetter:
      'If a right is infringed or something is wrong, write to us: what is confirmed is corrected or taken down.',
    rightsByPage: '“About and corrections” says what to do about infringed rights and errors.',
    letter: (site: string) => `${site}: letter`,
    trail: 'You are here',
  },
})
