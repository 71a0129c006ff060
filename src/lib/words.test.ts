import { describe, expect, test } from 'vitest'
import { languageOf } from './deployment.ts'
import { rooms, words } from './words.ts'

const han = /\p{Script=Han}/u

/** Every word of a room by its name; a function is asked with letters and numbers of no language. */
function spoken(room: object): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, word] of Object.entries(room)) {
    if (typeof word === 'string') found.set(name, word)
    else if (typeof word === 'function') found.set(name, String(word(2, 3, 4, 5)))
    else for (const [inner, text] of spoken(word)) found.set(`${name}.${inner}`, text)
  }
  return found
}

describe.for(Object.entries(rooms))('%s', ([, room]) => {
  const [zh, en] = [spoken(room.zh), spoken(room.en)]

  test('says the same things in both languages', () => {
    expect([...en.keys()]).toEqual([...zh.keys()])
    expect([...zh, ...en].filter(([, text]) => text === '')).toEqual([])
  })

  test('has no Chinese in English', () => {
    expect([...en].filter(([, text]) => han.test(text))).toEqual([])
  })

  test('takes the same parameters in both', () => {
    const counts = (language: object) =>
      Object.entries(language).map(([name, word]) => [
        name,
        typeof word === 'function' ? word.length : -1,
      ])
    expect(counts(room.en)).toEqual(counts(room.zh))
  })
})

test('is Chinese where nobody chose, and refuses a language it does not have', () => {
  expect(languageOf(undefined)).toBe('zh')
  expect(languageOf('')).toBe('zh')
  expect(languageOf('en')).toBe('en')
  expect(() => languageOf('fr')).toThrow('SITE_LANG')
  expect(words.frame.search).toBe('检索')
})
