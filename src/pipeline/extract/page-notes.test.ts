import { describe, expect, test } from 'vitest'
import { parseHtml } from './parse-html.ts'
import { readHead } from './read-head.ts'
import { withoutScripts } from './without-scripts.ts'

const headOf = (source: string) => readHead(parseHtml(withoutScripts(source)), source).head

describe('what a page says of itself outside its head', () => {
  test('the record of a newspaper system', () => {
    const head = headOf(
      '<p>正文</p><!--enpproperty <articleid>7</articleid><date>2019-04-18 11:18:16.0</date><author>柳絮</author><title>竞赛</title>/enpproperty-->',
    )
    expect(head).toMatchObject({ times: ['2019-04-18 11:18:16.0'], author: '柳絮' })
    expect(headOf('<!--enpproperty <founder-date>2019-04-18</founder-date>-->').times).toEqual([
      '2019-04-18',
    ])
    expect(headOf('<!-- <date>2019-04-18</date> -->').times).toEqual([])
  })

  test('where a browser saved it from', () => {
    const note = '<!-- saved from url=(0032)https://a.example/20230501/1.html -->'
    expect(headOf(`${note}<p>正文</p>`).url).toBe('https://a.example/20230501/1.html')
    expect(headOf(`<link rel="canonical" href="https://b.example/1">${note}`).url).toBe(
      'https://b.example/1',
    )
  })

  test('the state of a WeChat article: 1523110915 is 2018-04-07 22:21 in Beijing', () => {
    const state = '<script>var nickname = "临澜工会"; var ct = "1523110915";</script>'
    expect(headOf(`<div id="js_content">正文</div>${state}`)).toMatchObject({
      times: ['2018-04-07T14:21:55.000Z'],
      source: '临澜工会',
    })
    expect(headOf(`<div>正文</div>${state}`)).toMatchObject({ times: [], source: null })
  })

  test.for([
    ['{"publishTime":"2019-09-07 19:02:00"}', ['2019-09-07 19:02:00']],
    ["pubtime: '2019-09-07', pubDate: '2019-09-07 10:00'", ['2019-09-07']],
    ['"publish_time":1567854120', ['2019-09-07T11:02:00.000Z']],
    ['"publishTime":"2019-09-07","publishTime":"2019-09-08"', []],
    ['"modifyTime":"2019-09-07 19:02:00"', []],
    ['"publishTime":"刚刚"', []],
  ] satisfies readonly [string, string[]][])('the state %s', ([code, times]) => {
    expect(headOf(`<script>${code}</script><p>正文</p>`).times).toEqual(times)
  })

  test('the state only where nothing else gives a time', () => {
    const meta = '<meta name="PubDate" content="2019-09-06">'
    expect(headOf(`${meta}<script>"publishTime":"2019-09-07"</script>`).times).toEqual([
      '2019-09-06',
    ])
  })

  test('elements that say what they hold', () => {
    expect(
      headOf(
        '<span id="pubtime_baidu">发布时间：2019-09-07</span><span id="source_baidu">来源：<a href="/">临澜日报</a></span><i id="author_baidu">作者：柳絮</i>',
      ),
    ).toMatchObject({ times: ['2019-09-07'], source: '临澜日报', author: '柳絮' })
    expect(headOf('<a id="js_name"> 临澜工会 </a>').source).toBe('临澜工会')
    expect(headOf(`<div id="source_baidu">${'正文'.repeat(40)}</div>`).source).toBe(null)
    expect(headOf('<span id="source">临澜日报</span>').source).toBe(null)
  })
})
