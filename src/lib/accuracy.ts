import type { Measured } from '../measured.ts'

/** Fields in the order a reader meets them, with the name and the way they were counted. */
const fields = [
  { key: 'body', label: '正文', how: '与标注正文的重合程度（四字组 F1）' },
  { key: 'title', label: '标题', how: '完全一致' },
  { key: 'date', label: '日期', how: '完全一致' },
  { key: 'dateBasis', label: '日期依据', how: '完全一致' },
  { key: 'source', label: '来源', how: '完全一致' },
  { key: 'authors', label: '记者、通讯员', how: 'F1' },
  { key: 'editors', label: '编辑、审核', how: 'F1' },
  { key: 'province', label: '省份', how: '完全一致' },
  { key: 'city', label: '城市', how: '完全一致' },
  { key: 'area', label: '区县、园区', how: '完全一致' },
  { key: 'topics', label: '主题', how: 'F1' },
  { key: 'orgs', label: '工会组织', how: '标注的找到多少' },
  { key: 'figures', label: '数字', how: '标注的找到多少' },
  { key: 'inDomain', label: '收录与否', how: '判断一致' },
  { key: 'mustContain', label: '关键句保留', how: '标注的找到多少' },
  { key: 'mustNotContain', label: '杂质清除', how: '标注的都没有留下' },
] as const

const names: Readonly<Record<string, string>> = { own: '随附网页', trials: '试验网页' }

export interface AccuracyTable {
  readonly sets: readonly { readonly name: string; readonly pages: number }[]
  readonly rows: readonly {
    readonly label: string
    readonly how: string
    /** Per set: 0 to 1 with three digits, `—` where the set has no labels of this kind. */
    readonly values: readonly string[]
  }[]
}

/** The measured figures as a table; `null` where nothing was measured. */
export function accuracyTable(measured: readonly Measured[]): AccuracyTable | null {
  if (measured.length === 0) return null
  const rows = fields
    .map(({ key, label, how }) => ({ label, how, of: measured.map((set) => set.fields[key]) }))
    .filter(({ of }) => of.some((value) => value !== undefined))
    .map(({ label, how, of }) => ({ label, how, values: of.map(threeDigits) }))
  return {
    sets: measured.map(({ id, pages }) => ({ name: names[id] ?? id, pages })),
    rows,
  }
}

/** Rounded down, so that 1.000 means every page. */
function threeDigits(value: number | undefined): string {
  return value === undefined ? '—' : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3)
}
