import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SSD_TABLES } from '../../returns/ssd/index.ts'
import { aCity } from '../server/site.test-data.ts'
import { exported, type Files } from './ssd-rows.test-data.ts'

let city: Awaited<ReturnType<typeof aCity>>
let files: Files
beforeAll(async () => {
  city = await aCity(0.03)
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
})
