import {
  isGuardCode,
  isMixedCode,
  isOddCode,
  isStrongCode,
  leastGuardLines,
  speaksOfCodes,
} from '../copy-guard.ts'
import type { NoiseRule } from '../page.ts'

/** Codes that a forum hides between paragraphs to spoil copies: &ad9VB7. */
export const dropCopyGuard: NoiseRule = {
  name: 'drop-copy-guard',
  label: '删除论坛防复制乱码行',
  place: 'elsewhere',
  needs: /[0-9!"#$&'*;<=>?@[\\\]^`{|}~]/u,
  find({ lines }, candidates) {
    const textAt = (at: number) => lines[at]?.text ?? ''
    const sure = candidates.filter((at) => isGuardCode(textAt(at)))
    const isHabit = sure.length >= leastGuardLines
    const doubtful = candidates.filter((at) =>
      isHabit ? isMixedCode(textAt(at)) : isStrongCode(textAt(at)),
    )
    const mayShow = doubtful.length > 0 && speaksOfCodes(lines.map(({ text }) => text))
    const taken = new Set(mayShow ? [] : doubtful)
    if (!isHabit) return [...taken]
    for (const at of sure) taken.add(at)
    return candidates.filter((at) => taken.has(at) || isOddCode(textAt(at)))
  },
}
