import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { run as runFaults } from './faults.ts'
import { run } from './give.ts'

let env: Record<string, string>
let out: string[]
let err: string[]
beforeEach(async () => {
  env = { DATABASE_URL: (await freshDatabase()).ownerUrl, GOLDTHREAD_COUNCIL: 'Wolverhampton' }
  out = []
  err = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(text => err.push(String(text)) > 0)
})
afterEach(() => vi.restoreAllMocks())

const PROVIDERS = 'URN,Local authority,Placement code,Placement provider code,Odd\nSC1,Dudley,K2,PR1,x\n'
const POSTCODES = 'pcds,oslaua,oseast1m,osnrth1m\nWV1 1AA,E08000031,391500,298600\nZZ,,,\n'

it(
  'goldthread give keeps Ofsted’s list and a directory of postcodes, says what was not plain, and lists what is kept',
  () =>
    inFolder(async folder => {
      const [providers, postcodes] = [join(folder, 'list.csv'), join(folder, 'pc.csv')]
      await writeFile(providers, PROVIDERS)
      await writeFile(postcodes, POSTCODES)
      expect(await run(['providers', providers, '--edition', 'May 2026'], env)).toBe(0)
      expect(err.join('')).toContain('list.csv has columns that nothing reads: Odd.')
      expect(out.join('')).toMatch(
        /^Ofsted’s list of providers, “May 2026”: 1 line, given by command-line on /,
      )
      expect(await run(['postcodes', postcodes], env)).toBe(0)
      expect(err.join('')).toContain('pc.csv has 1 line without a postcode, passed over.')
      out.length = 0
      expect(await run([], env)).toBe(0)
      expect(out.join('')).toMatch(
        /“May 2026”.*\n {2}[0-9a-f]{64} {2}list\.csv\nThe directory of postcodes, “pc\.csv”: 1 postcode,.*\n {2}[0-9a-f]{64} {2}pc\.csv\n$/,
      )
      // Nothing is in the record; what could be asked of it, was: only last year's tables and the XML form are missing.
      out.length = 0
      expect(await runFaults(['ssda903', '--year', '2025-26'], env)).toBe(0)
      expect(out.join('')).toContain('Not run')
      expect(out.join('')).not.toContain('not been given')
    }),
  60_000,
)

it(
  'goldthread give refuses what is no list, is not there, or is kept already, and keeps nothing of it',
  () =>
    inFolder(async folder => {
      const [providers, notes] = [join(folder, 'list.csv'), join(folder, 'notes.csv')]
      await writeFile(providers, PROVIDERS)
      await writeFile(notes, 'Name\nAda\n')
      const refused = async (...args: string[]) => {
        err.length = 0
        expect(await run(args, env)).toBe(1)
        return err.join('')
      }
      expect(await refused('schools', providers)).toContain('Say which list: providers or postcodes.')
      expect(await refused('providers')).toContain('Say which files')
      expect(await refused('providers', join(folder, 'nowhere.csv'))).toContain('nowhere.csv is not there')
      expect(await refused('providers', notes)).toContain('notes.csv is not a list of providers')
      expect(await refused('postcodes', notes)).toContain('notes.csv names no column of postcodes')
      out.length = 0
      expect([await run([], env), out]).toEqual([0, []])
      expect(await run(['providers', providers], env)).toBe(0)
      expect(await refused('providers', providers)).toContain('which is kept already')
    }),
  60_000,
)
