import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { LISTS } from '../../returns/annex-a/index.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { fileOf } from '../../returns/reading/source-files.ts'
import { allOf, rowsOf } from '../../returns/workbook/given.test-data.ts'
import { workbookOf } from '../../returns/workbook/write-workbook.ts'
import { run } from './export.ts'
import { run as load } from './load.ts'

let env: { DATABASE_URL: string }
const out: string[] = []
const err: string[] = []
beforeAll(async () => {
  env = { DATABASE_URL: (await freshDatabase()).ownerUrl, GOLDTHREAD_TODAY: '2023-06-30' } as typeof env
}, 60_000)
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation(text => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(text => err.push(String(text)) > 0)
})
afterEach(() => vi.restoreAllMocks())
const said = () => [out, err].flatMap(one => one.splice(0)).join('')

/** A workbook with one referral, and a sheet that is no list. */
async function oneReferral(): Promise<Buffer> {
  const { columns, table } = LISTS[2]!
  const titles = columns.map(({ heading }) => ({ title: heading, width: 9 }))
  const row = [
    'B7',
    'b) Female',
    'a) WBRI',
    '01/02/2012',
    '11',
    '05/05/2023',
    'q) 6: Police',
    'b) No',
    '0',
    'East',
    'Jo',
  ]
  const note = { name: 'Notes', columns: [{ title: 'Made for the inspection', width: 9 }], rows: [] }
  return Buffer.concat(await allOf(workbookOf([{ name: table, columns: titles, rows: [row] }, note])))
}

describe('goldthread load and export of Annex A', () => {
  it('previews a workbook, loads it, and writes its lists again with a summary and the differences', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'lists.xlsx')
      await writeFile(path, await oneReferral())
      expect(await load([path, '--preview'], env)).toBe(0)
      expect(said()).toContain(
        'Annex A (CSV), lists.xlsx, sheet “List 3”, [annex-a-csv-1]\n  Would load 1 children',
      )
      expect(await load([path], env)).toBe(0)
      said()

      const dir = join(folder, 'out')
      expect(await run(['annex-a', '--live', '--out', dir], env)).toBe(0)
      const told = said()
      expect(told).toContain('Annex A for 2023-06-30 from the record')
      expect(told).toMatch(
        /List 3 {2}Referrals {24}\s+1 row\. Left empty where it should not be: Allocated Team in 1/,
      )
      expect(told).toContain('The lists agree with each other and with the daily figures in every child.')
      const sheets = await rowsOf(fileOf('a.xlsx', await readFile(join(dir, 'annex-a-2023-06-30.xlsx'))))
      expect(sheets[2]!.rows[1]!.slice(0, 9)).toEqual([
        'B7',
        'b) Female',
        'a) WBRI',
        '01/02/2012',
        '11',
        '05/05/2023',
        'q) 6: Police',
        'b) No',
        '0',
      ])
      expect(JSON.parse(await readFile(join(dir, 'summary.json'), 'utf8'))).toMatchObject({
        on: '2023-06-30',
        people: 1,
      })

      // Of the day before, as it was known then: nothing was loaded yet.
      expect(await run(['annex-a', '--live', '--as-known', '2023-06-29', '--out', dir], env)).toBe(0)
      expect(said()).toContain(
        'Annex A for 2023-06-29 from the record, as known at 2023-06-29T22:59:59.999Z: 0 children.',
      )
    })
  }, 120_000)

  it.each([
    [['--out', 'x'], 'Annex A is made from the record: say --live.'],
    [['--live'], 'Say which folder to write to'],
    [['--live', '--year', '2022-23', '--out', 'x'], 'Annex A is of a day, not of a year'],
    [['--live', '--form', 'xml', '--out', 'x'], 'Annex A is one workbook'],
    [['--live', '--as-known', '31/03/2023', '--out', 'x'], 'is not a day'],
    [['--live', '--as-known', '2023-06-30', '--out', 'x'], '30 June 2023 is not over yet'],
  ])('refuses %s', async (words, why) => {
    expect(await run(['annex-a', ...words], env)).toBe(1)
    expect(said()).toContain(why)
  })
})
