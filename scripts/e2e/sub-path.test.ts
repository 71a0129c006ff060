import { vi } from 'vitest'
import { siteTests } from './site-tests.ts'

/** A build and a browser on two busy cores. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

siteTests('/sub/')
