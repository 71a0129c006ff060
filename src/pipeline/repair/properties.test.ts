import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Edit, Extracted } from '../types.ts'
import { isHan } from './characters.ts'
import { cleanParagraphs } from './clean-text.fixture.ts'
import { extractedFrom } from './extracted.fixture.ts'
import { repair } from './index.ts'
import { blockText } from '../block-text.ts'

/** Pieces that every rule looks for, so that random pages meet them together. */
const pieces = [
  ...'职工技能竞赛會業專練習裏著乾的了在夜校学员工匠',
  ...',.!?:;()（），。、；：！？“”‘’"\'…—· \u00a0\u3000',
  ...'AFIcgw0123中文鐢鍌ÊÒ³�',
  ...[
    '(zhí)',
    '(xué )',
    '(hong)',
    '(🍔)',
    '?cè)',
    '?!',
    '?，',
    '(ICT)',
    '。。',
    ',、',
    '......',
    '…………',
  ],
  ...[
    '皇冠体育官网',
    'kk9901',
    '汽车借款',
    '票贴',
    '室内设计',
    '锟斤拷',
    '⼯',
    '２０',
    '鏂伴椈',
    'ÐÂÎÅ',
  ],
  ...['?!蓖鯌c', '們?cè)趶V泛', '長(zh', '記者 王 丽', '版 权 所 有', '1,460', '18:03'],
]

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((t): Block => ({ type: 'paragraph', text: t })),
  text.map((t): Block => ({ type: 'caption', text: t })),
  text.map((t): Block => ({ type: 'heading', depth: 2, text: t })),
  fc.array(text, { maxLength: 3 }).map((items): Block => ({ type: 'list', ordered: false, items })),
  fc.tuple(text, text).map(([a, b]): Block => ({
    type: 'table',
    rows: [
      [a, b],
      [b, a],
    ],
  })),
)

const page: fc.Arbitrary<Extracted> = fc
  .tuple(fc.array(block, { maxLength: 6 }), text)
  .map(([body, title]) => ({
    ...extractedFrom([]),
    body,
    titles: [{ text: title, origin: 'heading' }],
    context: [{ text: title, zone: 'above' }],
  }))

const seed = 20240601
const runs = { seed, numRuns: 1500, verbose: true }

function countHan(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const char of texts.join('')) if (isHan(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
  return counts
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}

const bodyText = (blocks: readonly Block[]): readonly string[] => blocks.map(blockText)

/** Characters of `before` that neither stand in `after` nor on record, the record's own included. */
function unaccounted(before: Extracted, after: Extracted): readonly string[] {
  const edits: readonly Edit[] = after.edits
  const had = countHan([...bodyText(before.body), ...edits.map((edit) => edit.after)])
  const has = countHan([...bodyText(after.body), ...edits.map((edit) => edit.before)])
  return [...had].filter(([char, count]) => (has.get(char) ?? 0) < count).map(([char]) => char)
}

describe(`random pages, seed ${seed}`, { timeout: 60_000 }, () => {
  test('a second run changes nothing', () => {
    fc.assert(
      fc.property(page, (extracted) => {
        const once = repair(extracted)
        const twice = repair(once)
        expect(twice.body).toEqual(once.body)
        expect(twice.titles).toEqual(once.titles)
        expect(twice.context).toEqual(once.context)
        expect(twice.edits).toEqual(once.edits)
      }),
      runs,
    )
  })

  test('every Han character is kept or on record', () => {
    fc.assert(
      fc.property(page, (extracted) => {
        const titleless = { ...extracted, titles: [] }
        expect(unaccounted(titleless, repair(titleless))).toEqual([])
      }),
      runs,
    )
  })

  test('the input is untouched and originals stand beside the body', () => {
    fc.assert(
      fc.property(page, (extracted) => {
        const repaired = repair(freeze(extracted))
        expect(repaired.originals).toHaveLength(repaired.body.length)
        for (const blockOut of repaired.body) {
          expect(blockText(blockOut)).toBe(blockText(blockOut).normalize('NFC'))
        }
      }),
      runs,
    )
  })

  test('text without Han keeps its signs', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abc XYZ019,.!?:;()"\'-'), maxLength: 60 })
    fc.assert(
      fc.property(latin, (line) => {
        const [out] = repair(extractedFrom([`x${line}x`])).body.map(blockText)
        expect(out).toBe(`x${line}x`.replace(/ {2,}/g, ' '))
      }),
      runs,
    )
  })
})

test('50 kB of clean text stay as they are', () => {
  const clean = cleanParagraphs(52_000)
  expect(Buffer.byteLength(clean.join('\n'))).toBeGreaterThan(50_000)
  const repaired = repair(extractedFrom(clean))
  expect(repaired.edits).toEqual([])
  expect(repaired.body.map(blockText)).toEqual(clean)
})
