import { expect, test } from 'vitest'
import { termsUsed } from './terms-used.ts'

const term = (label: string, definition?: string, aliases: string[] = []) => ({
  id: 'x',
  label,
  aliases,
  ...(definition === undefined ? {} : { definition }),
})

test('finds terms by any name in the order of the text, and only those that are explained', () => {
  const terms = [
    term('产业工人队伍建设改革', '一', ['产改']),
    term('五小', '二'),
    term('首席技师', '三'),
    term('工会'),
  ]
  const found = termsUsed('云川市工会办“五小”，推产改。', terms)
  expect(found.map(({ label }) => label)).toEqual(['五小', '产业工人队伍建设改革'])
})
