import { rewrite, type TextRule } from './rule.ts'

/** Empty cells, and the lines at both ends of a row. */
const pipes = /^\s{0,4}\|(?:\s{0,4}\|)*\s{0,4}|\s{0,4}\|\s{0,4}\|(?:\s{0,4}\|)*|\s{0,4}\|\s{0,4}$/gu

/** What is left of a table in a text: `| 正文 | |`. 一审|张三 has a line between two words. */
export const dropTablePipe: TextRule = {
  name: 'drop-table-pipe',
  label: '删除残留的表格竖线',
  needs: /\|/,
  apply(text, _traits, record) {
    if (!text.includes('|') || !/\p{Script=Han}/u.test(text)) return text
    return rewrite(text, { pattern: pipes, record }, ({ index, input, 0: run }) =>
      index === 0 || index + run.length === input.length ? '' : ' ',
    )
  },
}
