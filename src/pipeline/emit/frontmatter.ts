import { type Article, articleSchema } from '../../article.ts'
import { ArticleFault } from '../faults.ts'

/** What an editor calls the fields. A path that is not here is named as it is. */
const names: Readonly<Record<string, string>> = {
  id: '编号',
  title: '标题',
  originalTitle: '原标题',
  published: '发布日期',
  source: '来源',
  platform: '转载平台',
  chain: '转载路径',
  url: '原文网址',
  people: '人员',
  region: '地区',
  orgs: '机构',
  topics: '主题',
  programmes: '项目',
  figures: '数字',
  keyPoints: '要点',
  story: '事件',
  edits: '清洗记录',
  originals: '原文对照',
  corrections: '编辑更正',
  confidence: '可信度',
  review: '待核对',
  reviewed: '人工校订',
  raw: '原始页面',
  script: '字形',
  hanCount: '汉字数',
  pipeline: '流程版本',
}

/**
 * Characters that JSON leaves bare and that a YAML reader refuses or takes for a line end: DEL, C1,
 * line separators, BOM, noncharacters.
 */
const bare = /[\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/g

const json = (value: unknown) =>
  JSON.stringify(value).replace(
    bare,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Checks an article against the schema that the site reads it with. */
export function validate(article: Article): Article {
  const result = articleSchema.safeParse(article)
  if (result.success) return result.data

  const [issue] = result.error.issues
  const [field = '', ...rest] = (issue?.path ?? []).map(String)
  const place = [names[field] ?? field, ...rest].join(' · ')
  throw new ArticleFault('invalid', {
    message: `字段「${place}」（${[field, ...rest].join('.')}）不合格式：${issue?.message ?? '未知原因'}。`,
    hint: '可在 content/overrides 中为这一字段写入正确的值；若许多页面都如此，请报告为程序缺陷。',
    cause: result.error,
  })
}

/**
 * Frontmatter with the keys of the schema in the order of the schema, each value JSON on one line:
 * JSON is YAML, and a text in it can end neither the line nor the block.
 */
export function frontmatter(article: Article): string {
  const values: Readonly<Record<string, unknown>> = article
  const lines = Object.keys(articleSchema.shape).map((key) => `${key}: ${json(values[key])}`)
  return ['---', ...lines, '---', ''].join('\n')
}
