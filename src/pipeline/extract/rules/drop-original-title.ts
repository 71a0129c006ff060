import { cueRule } from '../cue-rule.ts'

/** `(原标题:…)`; the title itself is the first group. */
export const originalTitle =
  /^[(【[\s]{0,3}(?:本文)?原(?:标题|题)\s*[:为]\s*(.{2,200}?)[)】\]\s]{0,3}$/u

/** The label alone: the relay left the title as it was. */
const labelAlone = /^[(【[\s]{0,3}原标题\s?:\s?[)】\]]?$/u

/** The line in which a relay names the title it changed. */
export const dropOriginalTitle = cueRule(
  { name: 'drop-original-title', label: '移出“原标题”行', needs: /原/u, place: 'near' },
  ({ view }) => view.length <= 220 && (originalTitle.test(view) || labelAlone.test(view)),
)
