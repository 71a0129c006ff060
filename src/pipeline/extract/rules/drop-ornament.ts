import { cueRule } from '../cue-rule.ts'

/** Lines, stars, lone bullets and brackets: signs without a word. Speech that is only dots stays. */
export const dropOrnament = cueRule(
  { name: 'drop-ornament', label: '删除装饰符号行', needs: /[\p{P}\p{S}\s]/u, place: 'elsewhere' },
  ({ view, kind }) =>
    kind !== 'cell' && /^[\p{P}\p{S}\s]+$/u.test(view) && !/[“”"'‘’「」『』]/.test(view),
)
