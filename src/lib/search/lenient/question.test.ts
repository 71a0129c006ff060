import { describe, expect, test } from 'vitest'
import { isOfVerb, softParts, stripQuestion } from './question.ts'

test.for<[string, string[]]>([
  ['产改什么意思', ['产改']],
  ['隆昌和哪些企业合作', ['隆昌', '合作']],
  ['共和哪些企业合作', ['共和', '合作']],
  ['圆梦计划怎么报名', ['圆梦计划']],
  ['怎么报名考试', ['报名考试']],
  ['技能大赛几年办一次', ['技能大赛']],
  ['创新工作室一年给多少钱', ['创新工作室']],
  ['有没有关于夜校的报道', ['夜校']],
  ['报道会怎么办', ['报道会']],
  ['劳模可以得到什么奖励', ['劳模', '奖励']],
  ['技师在银川能领多少奖金', ['技师', '银川', '奖金']],
  ['市总工会有哪些培训', ['市总工会', '培训']],
])('%s asks for %j', ([question, rest]) => {
  expect(stripQuestion(question)?.rest).toEqual(rest)
})

test.for<[string, string[]]>([
  ['修电梯的', ['修电梯']],
  ['苏州的工匠学院', ['苏州', '工匠学院']],
  ['目的', ['目的']],
])('%s is cut into %j', ([text, parts]) => {
  expect(softParts(text)).toEqual(parts)
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
