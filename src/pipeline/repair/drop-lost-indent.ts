import { rewrite, type TextRule } from './rule.ts'

/** Two blanks of full width that a converter could not read: `? ? 9月30日，`, `??近日，`. */
const indent = /^(?:(?:\? ){1,24}|\?{2,24})(?=[\p{Script=Han}\d“（《(])/gu

/** Question marks where a paragraph was indented. */
export const dropLostIndent: TextRule = {
  name: 'drop-lost-indent',
  label: '删除缩进变成的问号',
  needs: /\?/,
  apply(text, _traits, record) {
    return text.startsWith('?') ? rewrite(text, { pattern: indent, record }, () => '') : text
  },
}
