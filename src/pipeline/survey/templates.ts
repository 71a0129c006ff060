import type { PageLines } from './survey-page.ts'

/**
 * Pages of a template; lines that stand on all of them and on no other, labels among those: what
 * five reports quote of one text is prose. Assumed.
 */
const least = { pages: 5, lines: 5, labels: 2 }

/**
 * Pages that are built alike: the same lines (menu, slogan, section names, foot) stand on just these pages.
 * A run often holds several sites, and a site several templates; of the whole each line of theirs
 * would be a small share.
 */
export function templatesOf(pages: readonly PageLines[]): readonly (readonly PageLines[])[] {
  const places = new Map<number, { readonly isLabel: boolean; readonly on: number[] }>()
  for (const [index, { lines }] of pages.entries()) {
    for (const { key, kind } of lines) {
      if (kind === 'news') continue
      const place = places.get(key)
      if (place) place.on.push(index)
      else places.set(key, { isLabel: kind === 'label', on: [index] })
    }
  }

  const templates = new Map<string, { lines: number; labels: number }>()
  for (const { isLabel, on } of places.values()) {
    if (on.length < least.pages || on.length === pages.length) continue
    const name = on.join()
    const { lines, labels } = templates.get(name) ?? { lines: 0, labels: 0 }
    templates.set(name, { lines: lines + 1, labels: labels + Number(isLabel) })
  }
  return [...templates]
    .filter(([, { lines, labels }]) => lines >= least.lines && labels >= least.labels)
    .map(([name]) => name.split(',').flatMap((index) => pages[Number(index)] ?? []))
}
