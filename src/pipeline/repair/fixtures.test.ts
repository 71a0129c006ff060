import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractedFrom } from './extracted.fixture.ts'
import { repair, repairRules } from './index.ts'
import { blockText } from '../block-text.ts'

const root = new URL('fixtures/', import.meta.url)

const lines = (path: string): readonly string[] =>
  readFileSync(new URL(path, root), 'utf8').replace(/\n$/, '').split('\n')

/** The longest rule name that the folder begins with. */
function ruleOf(folder: string): string {
  const names = repairRules.map(({ name }) => name).filter((name) => folder.startsWith(name))
  return names.sort((a, b) => b.length - a.length)[0] ?? `no rule for ${folder}`
}

const folders = readdirSync(root)

describe.each(folders)('%s', (folder) => {
  const keeps = folder.startsWith('keep-')
  const rule = ruleOf(folder.replace(/^keep-/, ''))
  const page = extractedFrom(lines(`${folder}/input.txt`))
  const repaired = repair(page)

  test('comes out as expected', () => {
    expect(repaired.body.map(blockText)).toEqual(lines(`${folder}/expected.txt`))
  })

  test(keeps ? `${rule} leaves it alone` : `${rule} is on record`, () => {
    const fired = repaired.edits.filter((edit) => edit.rule === rule)
    if (keeps) expect(fired).toEqual([])
    else expect(fired).not.toEqual([])
  })

  test('a second run changes nothing', () => {
    const again = repair(repaired)
    expect(again.body).toEqual(repaired.body)
    expect(again.edits).toEqual(repaired.edits)
  })
})

test('every rule has a fixture where it fires and one where it must not', () => {
  const cases = (prefix: string): readonly string[] =>
    folders
      .filter((folder) => folder.startsWith(prefix))
      .map((f) => ruleOf(f.replace(/^keep-/, '')))
  for (const { name } of repairRules) {
    expect(cases(name), name).toContain(name)
    expect(cases(`keep-${name}`), name).toContain(name)
  }
})
