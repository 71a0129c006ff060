/**
 * Bakes the administrative table of the `lcn` package (GB/T 2260 as the Ministry of Civil Affairs
 * published it for 2024) into `src/pipeline/annotate/region/regions.json`. Run by hand when lcn is updated.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const rows: readonly { readonly code: string; readonly name: string }[] = JSON.parse(
  readFileSync(require.resolve('lcn/data/data.json'), 'utf8'),
)
const version: string = JSON.parse(
  readFileSync(require.resolve('lcn/package.json'), 'utf8'),
).version

/** Rows that only hold a place in the table and name no place. */
const placeholders = /^(?:省|自治区)直辖县级行政区划$|^县$/

/** County-level units that stand directly under a province count as its cities. */
function citiesOf(province: string) {
  const inside = rows.filter(
    ({ code, name }) =>
      code.startsWith(province) && !code.endsWith('0000') && !placeholders.test(name),
  )
  const direct = inside.filter(({ code }) => /^\d{2}90/.test(code))
  const cities = inside.filter(({ code }) => code.endsWith('00'))
  return [...cities, ...direct].map((city) => ({
    name: city.name,
    code: city.code,
    areas: inside
      .filter(({ code }) => code.startsWith(city.code.slice(0, 4)) && !/00$|^\d{2}90/.test(code))
      .map(({ code, name }) => `${code}${name}`)
      .join(' '),
  }))
}

/** Districts and counties of a municipality (北京 天津 上海 重庆) have no city between. */
function municipality(province: { readonly code: string; readonly name: string }) {
  const areas = rows
    .filter(({ code }) => code.startsWith(province.code.slice(0, 2)) && !code.endsWith('00'))
    .map(({ code, name }) => `${code}${name}`)
    .join(' ')
  return { name: province.name, code: province.code, cities: [], areas }
}

const provinces = rows
  .filter(({ code }) => code.endsWith('0000'))
  .map((province) =>
    province.name.endsWith('市')
      ? municipality(province)
      : { ...province, cities: citiesOf(province.code.slice(0, 2)), areas: '' },
  )

writeFileSync(
  new URL('../src/pipeline/annotate/region/regions.json', import.meta.url),
  `${JSON.stringify({ source: `lcn ${version}`, provinces })}\n`,
)
