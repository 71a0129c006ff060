import { describe, expect, test } from 'vitest'
import { ArticleFault } from '../../src/pipeline/faults.ts'
import { refusalOf } from './refusal.ts'

describe('refusalOf', () => {
  test('keeps what a fault says', () => {
    const fault = new ArticleFault('bad-charset', { message: '甲', hint: '乙' })
    expect(refusalOf(fault, 'extract')).toEqual({
      phase: 'decode',
      code: 'bad-charset',
      message: '甲',
      hint: '乙',
    })
  })

  test('takes a bug for one page, and names its phase by the stack', () => {
    const bug = new TypeError('x is not a function')
    bug.stack =
      'TypeError\n    at apply (file:///project/src/pipeline/repair/fix-punctuation.ts:1:1)'
    expect(refusalOf(bug, 'extract')).toMatchObject({ phase: 'repair', code: 'internal' })
    expect(refusalOf(bug, 'extract').message).toContain('x is not a function')
    expect(refusalOf('text', 'emit')).toMatchObject({ phase: 'emit', code: 'internal' })
  })
})
