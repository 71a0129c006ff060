/** The tables that the site offers for download; the data dictionary is made from the same list. */
import type { Article, Figure } from '../../article.ts'
import { writersOf } from '../people.ts'
import { isoDate } from '../published.ts'

export type Value = string | number | boolean | null | readonly string[]

/** A column: its name in every format, its Frictionless type, and what it means, in Chinese. */
export interface Field<Row> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  readonly title: string
  readonly description: string
  value(row: Row): Value
}

export interface Table<Row> {
  /** Name of its files: `articles.csv`. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** Names of the columns that tell one row from all others. */
  readonly key: readonly string[]
  readonly fields: readonly Field<Row>[]
  rows(articles: readonly Article[], addressOf: (id: string) => string): readonly Row[]
}

export interface ArticleRow {
  readonly article: Article
  /** Absolute address of its page. */
  readonly page: string
}

export interface FigureRow extends ArticleRow {
  readonly figure: Figure
  /** Counted from 1, in the order of the text. */
  readonly number: number
}

const dates = '原页写明 stated、推断 inferred、不晚于 no-later-than、未注明 unknown'

export const articlesTable: Table<ArticleRow> = {
  name: 'articles',
  title: '文章',
  description: '每篇文章一行：题名、来源、日期及其依据、地区、主题。查不到的留空，不作猜测。',
  key: ['id'],
  rows: (articles, addressOf) =>
    articles.map((article) => ({ article, page: addressOf(article.id) })),
  fields: [
    field(
      'id',
      'string',
      '编号',
      '由原始文件的 SHA-256 得出，永久不变。',
      ({ article }) => article.id,
    ),
    field('title', 'string', '题名', '照原页。', ({ article }) => article.title),
    field(
      'original_title',
      'string',
      '原标题',
      '原页写明的原标题。',
      ({ article }) => article.originalTitle,
    ),
    field(
      'date',
      'string',
      '日期',
      '发布日期，北京时间；精度见 date_precision：2025-11-14、2025-11 或 2025。',
      ({ article }) => isoDate(article.published),
    ),
    field(
      'date_precision',
      'string',
      '日期精度',
      'day、month 或 year。',
      ({ article }) => article.published.precision,
    ),
    field(
      'date_basis',
      'string',
      '日期依据',
      `${dates}。不晚于只是上限，不是发布日期。`,
      ({ article }) => article.published.basis,
    ),
    field(
      'source',
      'string',
      '来源',
      '写出这篇报道的单位，不是转载平台。',
      ({ article }) => article.source?.name ?? null,
    ),
    field(
      'platform',
      'string',
      '平台',
      '这一份页面所在的平台。',
      ({ article }) => article.platform?.name ?? null,
    ),
    field(
      'chain',
      'array',
      '转载经过',
      '从最初的来源到最后的平台。',
      ({ article }) => article.chain,
    ),
    field('authors', 'array', '作者', '记者、通讯员和作者，不含编辑。', ({ article }) =>
      writersOf(article.people),
    ),
    field(
      'province',
      'string',
      '省级',
      '省、自治区、直辖市或特别行政区。',
      ({ article }) => article.region.province,
    ),
    field(
      'city',
      'string',
      '市',
      '地级市、州、盟，或省直辖县级行政区。',
      ({ article }) => article.region.city,
    ),
    field('area', 'string', '县区', '县、区或开发区。', ({ article }) => article.region.area),
    field(
      'region_code',
      'string',
      '行政区划代码',
      'GB/T 2260 六位代码，到最细的一级。',
      ({ article }) => article.region.code,
    ),
    field(
      'topics',
      'array',
      '主题',
      '主题编号，最贴切的在前；名称见术语表。',
      ({ article }) => article.topics,
    ),
    field('organisations', 'array', '单位', '文中的工会和其他单位，全称。', ({ article }) =>
      article.orgs.map(({ name }) => name),
    ),
    field(
      'story',
      'string',
      '同题报道',
      '报道同一件事的文章有同样的编号。',
      ({ article }) => article.story,
    ),
    field(
      'figures',
      'integer',
      '数字',
      '文中数字的项数，见 figures 表。',
      ({ article }) => article.figures.length,
    ),
    field(
      'han_count',
      'integer',
      '字数',
      '正文的汉字数，不计标点、字母和数字。',
      ({ article }) => article.hanCount,
    ),
    field(
      'confidence',
      'number',
      '把握',
      '整理程序对这一篇的把握，0 到 1；不是概率。',
      ({ article }) => article.confidence.article,
    ),
    field(
      'reviewed',
      'boolean',
      '人工校订',
      '编辑是否对照过原页。',
      ({ article }) => article.reviewed,
    ),
    field('url', 'string', '原文地址', '原页的网址。', ({ article }) => article.url),
    field('page', 'string', '本站地址', '正文、依据和清洗记录。', ({ page }) => page),
    field(
      'raw_sha256',
      'string',
      '原始文件校验值',
      '原始文件的 SHA-256。',
      ({ article }) => article.raw.sha256,
    ),
    field(
      'pipeline',
      'string',
      '规则版本',
      '整理这一篇的规则版本。',
      ({ article }) => article.pipeline,
    ),
  ],
}

export const figuresTable: Table<FigureRow> = {
  name: 'figures',
  title: '文中数字',
  description: '每个数字一行，附原句。口径照原文，不作换算以外的改动，也不裁定几篇报道谁对。',
  key: ['article', 'number'],
  rows: (articles, addressOf) =>
    articles.flatMap((article) =>
      article.figures.map((figure, index) => ({
        article,
        figure,
        number: index + 1,
        page: `${addressOf(article.id)}#b${figure.block}`,
      })),
    ),
  fields: [
    field('article', 'string', '文章', 'articles 表的 id。', ({ article }) => article.id),
    field('number', 'integer', '序号', '在文中的次序，从 1 起。', ({ number }) => number),
    field('what', 'string', '所指', '数的是什么，如培训职工。', ({ figure }) => figure.what),
    field(
      'value',
      'number',
      '数值',
      '换算到基本单位：90万人次为 900000。',
      ({ figure }) => figure.value,
    ),
    field(
      'unit',
      'string',
      '单位',
      '人次与人、所与家不混用，照原文。',
      ({ figure }) => figure.unit,
    ),
    field(
      'approx',
      'string',
      '约数',
      '原文的余、多、近、超、约；空为确数。',
      ({ figure }) => figure.approx,
    ),
    field('as_of', 'string', '截至', '原文给这个数字的时间。', ({ figure }) => figure.asOf),
    field('text', 'string', '原文', '数字在文中的写法。', ({ figure }) => figure.text),
    field('sentence', 'string', '原句', '数字所在的句子。', ({ figure }) => figure.sentence),
    field('date', 'string', '报道日期', '文章的发布日期，北京时间。', ({ article }) =>
      isoDate(article.published),
    ),
    field(
      'date_basis',
      'string',
      '日期依据',
      `${dates}。`,
      ({ article }) => article.published.basis,
    ),
    field(
      'source',
      'string',
      '来源',
      '写出这篇报道的单位。',
      ({ article }) => article.source?.name ?? null,
    ),
    field(
      'province',
      'string',
      '省级',
      '文章所属的地区。',
      ({ article }) => article.region.province,
    ),
    field(
      'region_code',
      'string',
      '行政区划代码',
      'GB/T 2260 六位代码。',
      ({ article }) => article.region.code,
    ),
    field('page', 'string', '出处', '本站页面上这一段的地址。', ({ page }) => page),
  ],
}

function field<Row>(
  name: string,
  type: Field<Row>['type'],
  title: string,
  ...[description, value]: readonly [string, (row: Row) => Value]
): Field<Row> {
  return { name, type, title, description, value }
}
