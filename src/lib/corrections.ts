/** Corrections by editors, in words. */
import type { Correction } from '../article.ts'

const fieldWords: Readonly<Record<string, string>> = {
  title: '标题',
  originalTitle: '原标题',
  published: '日期',
  source: '来源',
  platform: '平台',
  chain: '转载经过',
  url: '原文地址',
  people: '署名',
  region: '地区',
  orgs: '单位',
  topics: '主题',
  programmes: '项目',
  figures: '数字',
  keyPoints: '要点',
  story: '同题报道',
  body: '正文',
}

export interface CorrectionWords extends Correction {
  readonly label: string
}

export function describeCorrections(corrections: readonly Correction[]): CorrectionWords[] {
  return corrections.map((correction) => ({
    ...correction,
    label: fieldWords[correction.field] ?? correction.field,
  }))
}
