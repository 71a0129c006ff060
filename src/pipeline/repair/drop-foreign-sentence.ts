import type { TextRule } from './rule.ts'

/** A sentence of another story shuffled into this one: 国足热身赛在大连举行 among welders. */
export const dropForeignSentence: TextRule = {
  name: 'drop-foreign-sentence',
  label: '删除混入的其他报道的句子',
  apply(text, { foreignSentences }, record) {
    let out = text
    for (const said of foreignSentences) {
      if (!out.includes(said)) continue
      record({ before: said, after: '' })
      out = out.replace(said, '')
    }
    return out
  },
}
