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
    const mayShow = speaksOfCodes(lines.map(({ text }) => text))
    if (sure.length < leastGuardLines)
      return mayShow ? [] : candidates.filter((at) => isStrongCode(textAt(at)))
    const all = new Set(sure)
    return candidates.filter(
      (at) => all.has(at) || isOddCode(textAt(at)) || (!mayShow && isMixedCode(textAt(at))),
    )
  },
}
