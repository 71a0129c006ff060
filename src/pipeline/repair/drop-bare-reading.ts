import { canRead, isToned, pinyinLetters } from './readings.ts'
import { rewrite, type TextRule } from './rule.ts'

/** 职zhí业yè: a reading behind its character, without brackets. */
const bare = new RegExp(`(\\p{Script=Han})(${pinyinLetters}{1,6})(?![A-Za-z])`, 'gu')

/** Fewer in a text may be what a sentence speaks of: 「行háng」不念「xíng」. */
const habit = 3

const isReading = ([, char, reading]: readonly (string | undefined)[]): boolean =>
  char !== undefined && reading !== undefined && isToned(reading) && canRead(char, reading)

/** Readings between the characters of a text. */
export const dropBareReading: TextRule = {
  name: 'drop-bare-reading',
  label: '删除没有括号的拼音注音',
  needs: /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/,
  apply(text, _traits, record) {
    if (!/\p{Script=Han}[a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u.test(text)) return text
    if ([...text.matchAll(bare)].filter(isReading).length < habit) return text
    return rewrite(text, { pattern: bare, record: () => {} }, (match) => {
      if (!isReading(match)) return null
      record({ before: match[2] ?? '', after: '' })
      return match[1] ?? null
    })
  },
}
