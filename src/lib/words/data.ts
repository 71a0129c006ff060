import { inBoth } from './in-both.ts'

/** The page of downloads. */
export const data = inBoth({
  zh: {
    heading: '数据',
    description: '全部文章的元数据和文中数字，CSV、JSON、JSONL 三种格式，附逐列说明。',
    csv: 'CSV 用 UTF-8 带 BOM，Excel 和 WPS 直接打开不乱码；一格里有几项的用“；”分开；以等号等开头、会被当作公式的，前面加一个撇号。',
    packageNote: '是给程序读的数据说明（Frictionless Data Package）。',
    dictionary: (table: string) => `${table}表的各列`,
    field: '列名',
    type: '类型',
    meaning: '含义',
    kilobytes: (size: number) => `${size} kB`,
  },
  en: {
    heading: 'Data',
    description:
      'Metadata of all articles and the figures in them, as CSV, JSON and JSONL, each column explained.',
    csv: 'CSV is UTF-8 with a byte order mark, so that Excel and WPS read it; several items in a cell are parted by a full-width semicolon; a cell that would run as a formula has an apostrophe before it.',
    packageNote: 'describes the files for programs (Frictionless Data Package).',
    dictionary: (table: string) => `Columns of the table ${table}`,
    field: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    kilobytes: (size: number) => `${size} kB`,
  },
})
