import { writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { headerFiles } from '../src/lib/security.ts'

/** Writes the files that tell servers their headers into the built site. */
export const headerFilesIntegration: AstroIntegration = {
  name: 'header-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const [name, text] of Object.entries(headerFiles)) {
        await writeFile(new URL(name, dir), text)
      }
    },
  },
}
