import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Page, PageLine } from './page.ts'
import { readPage } from './read-page.ts'
import { mostViewLength } from './reading-view.ts'
import { noiseRules } from './rules/index.ts'

const pieces = [
  ...'云岭市总工会举办技能竞赛三月在车间比拼钳焊女工夜校开课。，！？：；、（）《》【】[]()<>|丨/·…•-*■◆□@&#$%+=~ 0123456789aegkmnpvx',
  ...[
    '来源：云岭日报',
    '责任编辑：张三',
    '2024-03-13 09:20',
    '首页 > 新闻 > 正文',
    '相关阅读',
    '网友评论',
    '热门推荐',
    '扫码关注',
    '下载客户端',
    '版权所有',
    '转载请注明',
    '未经许可不得转载',
    '声明：',
    '标签：',
    '原标题：',
    '阅读(12)',
    '上一篇：',
    '广告',
    '继续阅读',
    '全文完',
    'END',
    '(图1)',
    '白癜风医院哪家好',
    '无码视频',
    '博彩平台',
    '今天是5月1日 星期三',
    '邯郸搬家 沧州搬家 ',
    '<br>',
    '(🍔)',
    '...[详细]',
    '第3版',
    'Copyright',
    'Re:',
  ],
]

function pageOf(text: string, format: Page['format']): Page {
  return readPage({
    page: { path: '', sha256: '', bytes: 0, charset: 'utf-8', format, url: null },
    text,
    edits: [],
  }).page
}

const folder = join(import.meta.dirname, 'fixtures')

/** The pages of the fixtures: where each rule fires for certain. */
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /input\.(?:txt|html)$/.test(name))
  .map((name) => {
    const format = name.endsWith('.html') ? 'html' : 'text'
    return pageOf(readFileSync(join(folder, name), 'utf8'), format)
  })

const has = (needs: RegExp, line: PageLine | undefined): boolean =>
  line !== undefined && (line.text.length > mostViewLength || needs.test(line.view))

describe.for(noiseRules.flatMap((rule) => (rule.needs ? [{ ...rule, needs: rule.needs }] : [])))(
  '$name',
  (rule) => {
    const alike = (page: Page): number => {
      const all = page.lines.keys().toArray()
      const some = all.filter((at) => has(rule.needs, page.lines[at]))
      const taken = [...rule.find(page, all)]
      expect([...rule.find(page, some)]).toEqual(taken)
      return taken.length
    }

    test('takes the same of the pages that show what it takes', () => {
      expect(fixtures.reduce((sum, page) => sum + alike(page), 0)).toBeGreaterThan(0)
    })

    test('takes the same lines when it is asked only about those that have what it needs', () => {
      const line = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((all) => all.join(''))
      const format = fc.constantFrom('html' as const, 'text' as const)
      fc.assert(
        fc.property(fc.array(line, { maxLength: 12 }), format, (texts, kind) => {
          const lines = texts.map((text) => (kind === 'html' ? `<p>${text}</p>` : text))
          alike(pageOf(lines.join('\n'), kind))
        }),
        { seed: 20240601, numRuns: 200 },
      )
    })
  },
)
