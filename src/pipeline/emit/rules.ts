import { decodeRules } from '../decode/index.ts'
import { extractRules } from '../extract/index.ts'
import { repairRules } from '../repair/index.ts'
import type { RuleInfo } from '../types.ts'
import { deriveTitle } from './derive-title.ts'

/** What emit itself may have to do. */
export const emitRules: readonly RuleInfo[] = [
  { name: 'drop-unprintable', label: '删除不可见的控制字符' },
  deriveTitle,
]

/** Every rule of every phase by its name. */
export const allRules: ReadonlyMap<string, RuleInfo> = new Map(
  [...decodeRules, ...extractRules, ...repairRules, ...emitRules].map((rule) => [rule.name, rule]),
)
