import { isGuardCode, leastGuardLines } from '../copy-guard.ts'
import type { NoiseRule } from '../page.ts'

/** Codes that a forum hides between paragraphs to spoil copies: &ad9VB7. */
export const dropCopyGuard: NoiseRule = {
  name: 'drop-copy-guard',
  label: '删除论坛防复制乱码行',
  place: 'elsewhere',
  needs: /[!"#$&'*;<=>?@[\\\]^`{|}~]/u,
  find({ lines }, candidates) {
    const found = candidates.filter((at) => isGuardCode(lines[at]?.text ?? ''))
    return found.length >= leastGuardLines ? found : []
  },
}
