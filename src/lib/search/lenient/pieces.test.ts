import { expect, test } from 'vitest'
import { Vocabulary } from '../words/vocabulary.ts'
import { cutInTwo, knownIn } from './pieces.ts'

const vocabulary = new Vocabulary('word\n9 新区 自治区 竞赛 工匠学院 2024年')

test.for<[string, string[], string[]]>([
  ['拉萨工匠学院', ['工匠学院'], ['拉萨']],
  ['竞赛在工匠学院', ['竞赛', '工匠学院'], ['在']],
  ['新区竞赛', ['新区', '竞赛'], []],
  // The words have to be the larger part: 滨海新区 is not the 新区 of another place.
  ['滨海新区', [], ['滨海新区']],
  // What any region ends in names none without its beginning.
  ['西藏自治区', [], ['西藏自治区']],
  // A number with its unit is one piece, and alone no word of the articles.
  ['90万竞赛', ['90万', '竞赛'], []],
  ['90万滨', [], ['90万滨']],
])('%s consists of %j, and of %j beside them', ([text, known, strays]) => {
  expect(knownIn(text, vocabulary)).toEqual({ known, strays })
})

const compounds = new Vocabulary(
  'outlet\n1 云岭工人报\n\nword\n9 网约配送员 技能竞赛 平台 企业 云岭 工人报 工人 日报',
)

test.for<[string, readonly string[] | null]>([
  ['网约配送员技能竞赛', ['网约配送员', '技能竞赛']],
  // So short a compound is rather a term, and a name is one thing.
  ['平台企业', null],
  ['云岭工人报', null],
  ['云岭工人日报', null],
  ['网约配送员擂台', null],
])('%s is cut into %j', ([text, pieces]) => {
  expect(cutInTwo(text, compounds)).toEqual(pieces)
})
