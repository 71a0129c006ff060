import { describe, expect, test, vi } from 'vitest'
import { attacks, runs } from './attacks.fixture.ts'
import { differences, shapes } from './hostile.fixture.ts'

vi.setConfig({ testTimeout: 60_000 })

const around = [
  (text: string) => text,
  (text: string) => `前${text}`,
  (text: string) => `${text}后`,
  (text: string) => `前 ${text} 后`,
  (text: string) => `${text} ${text}`,
]

describe.for(Object.entries(attacks))('%s', ([, texts]) => {
  test.for(texts)('%j stays text in every block', (attack) => {
    for (const place of around) {
      expect(differences(shapes.map((shape) => shape(place(attack))))).toEqual([])
    }
  })
})

// They cost micromark a second each; one place says what they do.
test.for(runs.map((run) => [run.slice(0, 20), run] as const))(
  'a run of %s stays text',
  ([, run]) => {
    const body = [
      { type: 'paragraph', text: run },
      { type: 'list', ordered: false, items: [run.slice(0, 6000)] },
    ] as const
    expect(differences(body)).toEqual([])
  },
)
