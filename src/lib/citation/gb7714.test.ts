import { expect, test } from 'vitest'
import { gb7714 } from './gb7714.ts'
import { here, paper, person, reference, sample, undated } from './samples.ts'

test.for<[string, Parameters<typeof reference>, string]>([
  [
    'a page, by those who wrote it and not by its editors',
    [],
    '甲一，乙二. 焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'no author: the title stands first',
    [{ people: [person('丙三', 'editor')] }],
    '焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'one author in two roles is named once',
    [{ people: [person('甲一'), person('甲一', 'author')] }],
    '甲一. 焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'three authors',
    [{ people: ['甲一', '乙二', '丙三'].map((name) => person(name)) }],
    '甲一，乙二，丙三. 焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'more than three authors',
    [{ people: ['甲一', '乙二', '丙三', '丁四'].map((name) => person(name)) }],
    '甲一，乙二，丙三，等. 焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'a name of more parts stays whole',
    [{ people: [person('买买提·艾力')] }],
    '买买提·艾力. 焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'the longer original title, marks and all',
    [{ people: [], originalTitle: '百人比武！“云川杯”焊工竞赛落幕' }],
    '百人比武！“云川杯”焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'an inferred day is an estimate in brackets',
    [{ people: [], published: { ...sample.published, basis: 'inferred' } }],
    '焊工竞赛落幕[EB/OL]. 云川新闻网（[2025-02-17]）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'an upper bound is no date',
    [{ people: [], published: { ...sample.published, basis: 'no-later-than' } }],
    '焊工竞赛落幕[EB/OL]. 云川新闻网[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'no day: only the month is known',
    [{ people: [], published: { ...sample.published, precision: 'month' } }],
    '焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'no day: only the year is known',
    [{ people: [], published: { ...sample.published, precision: 'year' } }],
    '焊工竞赛落幕[EB/OL]. 云川新闻网（2025）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'no source: only the day stands before the access day',
    [{ people: [], source: null }],
    '焊工竞赛落幕[EB/OL]. （2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'neither source nor date nor address',
    [{ people: [], source: null, published: undated, url: null }],
    '焊工竞赛落幕[EB/OL]. [引用日期].',
  ],
  [
    'a repost: the outlet first, then where the copy stands',
    [{ platform: { name: '示例号', evidence: null } }],
    '甲一，乙二. 焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）. 转引自：示例号[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'a platform is never the outlet',
    [{ people: [], source: null, platform: { name: '示例号', evidence: null } }],
    '焊工竞赛落幕[EB/OL]. （2025-02-17）. 转引自：示例号[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'a platform and nothing else',
    [
      {
        people: [],
        source: null,
        published: undated,
        url: null,
        platform: { name: '示例号', evidence: null },
      },
    ],
    '焊工竞赛落幕[EB/OL]. 转引自：示例号[引用日期].',
  ],
  [
    'without an address of the original, the copy on this site',
    [{ url: null }, here],
    '甲一，乙二. 焊工竞赛落幕[EB/OL]. 云川新闻网（2025-02-17）. 转引自：匠讯[引用日期]. https://digest.example/articles/1/.',
  ],
  [
    'a newspaper that prints its folio',
    [{ ...paper, url: null }],
    '甲一，乙二. 焊工竞赛落幕[N]. 云川工人报，2025-02-17（02）.',
  ],
  [
    'the same with the address of its own page',
    [paper],
    '甲一，乙二. 焊工竞赛落幕[N/OL]. 云川工人报，2025-02-17（02）. http://www.example.cn/1.html.',
  ],
  [
    'the same in a copy elsewhere',
    [{ ...paper, platform: { name: '示例号', evidence: null } }],
    '甲一，乙二. 焊工竞赛落幕[N]. 云川工人报，2025-02-17（02）. 转引自：示例号[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'a title mark around the outlet goes',
    [{ people: [], source: { name: '《云川工人报》', evidence: null } }],
    '焊工竞赛落幕[EB/OL]. 云川工人报（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'a folio without a stated date stays a page',
    [
      {
        people: [],
        source: { name: '云川工人报', evidence: '第02版' },
        published: { ...sample.published, basis: 'inferred' },
      },
    ],
    '焊工竞赛落幕[EB/OL]. 云川工人报（[2025-02-17]）[引用日期]. http://www.example.cn/1.html.',
  ],
])('%s', ([, fields, expected]) => {
  expect(gb7714(reference(...fields))).toBe(expected)
})
