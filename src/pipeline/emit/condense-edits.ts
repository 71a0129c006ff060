import type { EditGroup } from '../../article.ts'
import type { Edit, RuleInfo } from '../types.ts'

const codePoints = (text: string) => [...text].length

/**
 * The edits of an article as readers get them: grouped by rule in the order of first use, alike
 * ones counted once. Of spam rules only count and size; `mask` blots what other rules saw of it.
 */
export function condenseEdits(
  edits: readonly Edit[],
  rules: ReadonlyMap<string, RuleInfo>,
  mask: (text: string, kept: string) => string,
): EditGroup[] {
  const groups = new Map<string, Edit[]>()
  for (const edit of edits) {
    // A rule that both cuts and changes is shown as two.
    const key = `${edit.rule} ${edit.kind}`
    const group = groups.get(key)
    if (group) group.push(edit)
    else groups.set(key, [edit])
  }

  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { rule, kind } = first
    const spam = rules.get(rule)?.spam ?? false
    return {
      rule,
      label: rules.get(rule)?.label ?? rule,
      kind,
      spam,
      count: group.length,
      size: group.reduce((sum, { before }) => sum + codePoints(before), 0),
      changes: spam ? [] : countAlike(group, mask),
    }
  })
}

function countAlike(
  group: readonly Edit[],
  mask: (text: string, kept: string) => string,
): EditGroup['changes'] {
  const changes = new Map<string, EditGroup['changes'][number]>()
  for (const { before, after } of group) {
    const key = JSON.stringify([before, after])
    const same = changes.get(key)
    if (same) same.times += 1
    else {
      changes.set(key, {
        before: mask(before, '').toWellFormed(),
        after: mask(after, '').toWellFormed(),
        times: 1,
      })
    }
  }
  return [...changes.values()]
}
