import { cueRule } from '../cue-rule.ts'

/** A line of dots, dashes or stars: it parts stories that stand on one page. */
export const dropSeparator = cueRule(
  { name: 'drop-separator', label: '删除分隔线', place: 'elsewhere', endsText: true },
  ({ view }, _, { format }) =>
    (format === 'html' || view.length >= 2) && /^[\p{P}\p{S}\s]+$/u.test(view),
)
