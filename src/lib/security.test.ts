import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './security.ts'

test('hosts that read _headers send the policy of the pages', () => {
  const headers = readFileSync('public/_headers', 'utf8')
  expect(headers).toContain(`  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors`)
})
