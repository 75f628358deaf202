import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { digestOfFiles } from '../../returns/exporting/digest.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { run } from './export.ts'
import { run as runLoad } from './load.ts'

let env: { DATABASE_URL: string }
let out: string[]
let err: string[]
beforeEach(async () => {
  env = { DATABASE_URL: (await freshDatabase()).ownerUrl }
  out = []
  err = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(text => err.push(String(text)) > 0)
})
afterEach(() => vi.restoreAllMocks())

const PEOPLE = 'pers_person_id,pers_sex\n7001,F\n'
const MISSING =
  'miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type\n1,7001,2022-02-03T22:15:00,M\n'

describe('goldthread export ssd', () => {
  it('writes a file a table from what was loaded, and says which are empty and why, and each file’s digest', async () => {
    await inFolder(async folder => {
      await writeFile(join(folder, 'people.csv'), PEOPLE)
      await writeFile(join(folder, 'missing.csv'), MISSING)
      expect(await runLoad([folder, '--preview'], env)).toBe(0)
      expect(out.join('')).toContain('Standard Safeguarding Dataset (CSV), 2 files [ssd-csv-1]')
      expect(out.join('')).toContain('Nothing was loaded: this was a preview.')
      expect(await runLoad([folder], env)).toBe(0)
    })
    await inFolder(async dir => {
      out.length = 0
      expect(await run(['ssd', '--out', dir], env)).toBe(0)
      expect(out.join('')).toMatch(/^The Standard Safeguarding Dataset 1\.4\.5 from the record, as known at /)
      expect(out.join('')).toMatch(/ ssd_missing +1 row\n/)
      expect(out.join('')).toMatch(
        / ssd_person +1 row\. Always empty, as nothing here says it yet: pers_gender, /,
      )
      expect(out.join('')).toMatch(/Nothing here records it yet: ssd_family, .*ssd_send/)
      const files = await readdir(dir)
      expect(files).toHaveLength(49)
      const [, row] = (await readFile(join(dir, 'ssd_missing.csv'), 'utf8')).split('\r\n')
      expect(row).toMatch(/^[0-9a-f-]{36},7001,2022-02-03T22:15:00,M,,,$/)
      const summary = JSON.parse(await readFile(join(dir, 'summary.json'), 'utf8'))
      for (const { file, sha256 } of summary.tables)
        expect(sha256).toBe(await digestOfFiles([join(dir, file)]))
    })
  }, 120_000)

  it('refuses a day that is none or is not over, and says how to write it', async () => {
    expect(await run(['ssd', '--as-known', 'June'], env)).toBe(1)
    expect(err.join('')).toBe('--as-known “June” is not a day. Write it as 2023-06-30.\n')
    err.length = 0
    expect(await run(['ssd', '--as-known', '2999-01-01'], env)).toBe(1)
    expect(err.join('')).toContain('is not over yet')
    err.length = 0
    expect(await run(['ssd', '--year', '2022-23'], env)).toBe(1)
    expect(err.join('')).toContain('--year')
  })
})
