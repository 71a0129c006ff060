import { describe, expect, test } from 'vitest'
import { decode } from '../decode/index.ts'
import { extract } from './index.ts'
import { refuseEndless } from './refuse-endless.ts'

const sentence = '云岭市总工会举办职工技能竞赛，来自各企业的三百名职工参加了比赛。'
const many = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('')
const read = (text: string, path = 'page.html') =>
  extract(decode({ path, bytes: new TextEncoder().encode(text), url: null })).body

describe('a page that multiplies itself', () => {
  test('is refused: unclosed formatting that each paragraph opens again', () => {
    const page = many(2000, (at) => `<font a=${at}><p>`) + sentence
    expect(() => read(page)).toThrow(expect.objectContaining({ code: 'too-deep' }))
  })

  test('is refused: more elements than any report has', () => {
    expect(() => read('<i></i>'.repeat(450_000))).toThrow(
      expect.objectContaining({ code: 'too-deep' }),
    )
  })

  test('keeps what old editors leave unclosed, and deep nesting', () => {
    const unclosed = many(60, (at) => `<p><font color=${at % 5}>${sentence}${at}</p>`)
    expect(JSON.stringify(read(`<html><body>${unclosed}`))).toContain(sentence)
    const deep = `<html><body>${'<div>'.repeat(50_000)}<p>${sentence}</p><p>${sentence}再说</p>`
    expect(JSON.stringify(read(deep))).toContain(sentence)
  })
})

describe('text without an end', () => {
  test('is refused where a paragraph is longer than a book chapter', () => {
    const body = read(sentence.repeat(4000), 'page.txt')
    expect(() => refuseEndless(body, 'page.txt')).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    )
  })

  test('keeps a whole report on one line', () => {
    const body = read(sentence.repeat(300), 'page.txt')
    expect(() => refuseEndless(body, 'page.txt')).not.toThrow()
    expect(body).not.toEqual([])
  })
})
