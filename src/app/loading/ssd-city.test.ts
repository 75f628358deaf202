import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvLine } from '../../returns/reading/write-csv.ts'
import { SSD_TABLES } from '../../returns/ssd/index.ts'
import { aCity } from '../server/site.test-data.ts'
import { anAuthority } from './authority.test-data.ts'
import { exported, type Files } from './ssd-rows.test-data.ts'

/** Tables of which the way in does not read all: what of them comes back, and why no more. */
const LESS: Readonly<Record<string, string>> = {
  ssd_sdq_scores: 'why there is no score is kept by the year, of which the dataset says nothing',
  ssd_cla_immunisations: 'kept by the year, of which the dataset says nothing',
  ssd_cla_substance_misuse: 'kept by the year, of which the dataset says nothing',
  ssd_professionals: 'a worker is known by whom they work with, and their post is kept elsewhere',
  ssd_department: 'a team is known by whom its workers work with',
}

let city: Awaited<ReturnType<typeof aCity>>
let files: Files
beforeAll(async () => {
  city = await aCity(0.02)
  files = (await exported(city.site)).files
}, 400_000)
afterAll(() => city.stop())

/** The cells of one column of a table. */
function column(table: string, name: string): string[] {
  const [columns = [], ...rows] = files[`${table}.csv`]!
  return rows.map(row => row[columns.indexOf(name)]!)
}

describe('the safeguarding dataset of a city', () => {
  it('has hundreds of lives, in each of the tables that a city fills', () => {
    expect(column('ssd_person', 'pers_person_id').length).toBeGreaterThan(500)
    for (const table of [
      'contacts',
      'cin_episodes',
      'cin_assessments',
      'cp_plans',
      'cp_visits',
      'cla_episodes',
      'cla_placement',
      'missing',
      'permanence',
      'involvements',
    ])
      expect([table, files[`ssd_${table}.csv`]!.length > 2]).toEqual([table, true])
  })

  it('has each key once', () => {
    for (const { name, key } of SSD_TABLES) {
      const keys = column(name, key)
      expect([name, keys.length - new Set(keys).size, keys.includes('')]).toEqual([name, 0, false])
    }
  })

  it('resolves every reference of the standard', () => {
    for (const { name, columns } of SSD_TABLES)
      for (const [own, { refers }] of Object.entries(columns)) {
        if (!refers) continue
        const there = new Set(column(refers.table, refers.column))
        const lost = column(name, own).filter(cell => cell !== '' && !there.has(cell))
        expect([name, own, lost]).toEqual([name, own, []])
      }
  })

  it('loaded into an empty record is the same dataset again, but for what is named', async () => {
    const other = await anAuthority()
    other.on('2023-03-31')
    const given = Object.entries(files).map(([name, lines]) => [name, lines.map(csvLine).join('')])
    const loaded = await other.load(Object.fromEntries(given))
    expect(loaded.records.new).toBeGreaterThan(10_000)
    const again = (await exported(other)).files
    await other.close()
    for (const table of ['ssd_early_help_episodes', 'ssd_missing'])
      expect([table, files[`${table}.csv`]!.length > 5]).toEqual([table, true])
    const changed = SSD_TABLES.filter(
      ({ name }) => JSON.stringify(files[`${name}.csv`]) !== JSON.stringify(again[`${name}.csv`]),
    ).map(({ name }) => name)
    expect(changed.sort()).toEqual(Object.keys(LESS).sort())
    // What comes back of those is what was there, and no more.
    for (const name of changed) {
      const key = new Set(files[`${name}.csv`]!.map(([id]) => id))
      expect(again[`${name}.csv`]!.filter(([id]) => !key.has(id))).toEqual([])
    }
    const scores = files['ssd_sdq_scores.csv']!.filter(([, , on]) => on !== '')
    expect(scores.length).toBeGreaterThan(5)
    expect(again['ssd_sdq_scores.csv']).toEqual(scores)
  }, 400_000)
})
