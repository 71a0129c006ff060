import { expect, test } from 'vitest'
import { contentSecurityPolicy, headerFiles, securityHeaders } from './security.ts'

test('allows nothing inline, nothing foreign and nothing that it does not name', () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /)
  expect(contentSecurityPolicy).not.toMatch(/unsafe-|worker|https?:|data:|blob:|\*/)
})

test.for(Object.entries(headerFiles))('%s carries every header whole', ([, text]) => {
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(text).toContain(name)
    expect(text).toContain(value)
  }
})

test('no value can end its quotes or its line', () => {
  expect(Object.values(securityHeaders).join('')).not.toMatch(/["\n$\\]/)
})
