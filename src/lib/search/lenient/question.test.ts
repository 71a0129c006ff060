import { describe, expect, test } from 'vitest'
import { isOfVerb, stripQuestion } from './question.ts'

test.for<[string, string[]]>([
  ['产改什么意思', ['产改']],
  ['隆昌和哪些企业合作', ['隆昌', '合作']],
  ['共和哪些企业合作', ['共和', '合作']],
])('%s asks for %j', ([question, rest]) => {
  expect(stripQuestion(question)?.rest).toEqual(rest)
})

describe('the rest of a verb', () => {
  test.for(['评出来', '选上了', '办的', '都办', '开得', '建起来的'])('%s', (part) => {
    expect(isOfVerb(part)).toBe(true)
  })

  test.for([
    '拉萨',
    '西藏',
    '台湾',
    '拉萨市',
    '建德',
    '开化',
    '评委',
    '办学',
    '选拔',
    '办',
    '申请',
  ])('keep: %s', (part) => {
    expect(isOfVerb(part)).toBe(false)
  })
})
