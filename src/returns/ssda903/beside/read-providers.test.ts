import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../../core/day.ts'
import { fileOf } from '../../reading/source-files.ts'
import type { Problem, SourceFile } from '../../reading/source-row.ts'
import { UnreadableReturn } from '../../reading/unreadable.ts'
import { excelBook, rowsXml } from '../../workbook/given.test-data.ts'
import { readProviders } from './read-providers.ts'

const book = (sheets: Record<string, string[][]>, name = 'list.xlsx') =>
  excelBook(Object.fromEntries(Object.entries(sheets).map(([one, rows]) => [one, rowsXml(rows)])), '', name)

/** Every line of these lists as a row: number, placements, providers, postcode, authority, last day. */
async function listed(...files: SourceFile[]): Promise<{ lines: unknown[]; doubts: string[] }> {
  const problems: Problem[] = []
  const providers = await readProviders(files, problem => problems.push(problem))
  const lines = [...providers].flatMap(([urn, all]) =>
    all.map(({ placements, providers, postcode, authority, until }) => [
      urn,
      placements?.join(' ') ?? null,
      providers?.join(' ') ?? null,
      postcode,
      authority,
      Number.isNaN(until) ? null : isoDay(until),
    ]),
  )
  return { lines, doubts: problems.map(({ message }) => message) }
}

const HOMES = [
  'URN',
  'Local Authority',
  'Provider Code',
  'Provider Placement Code',
  'Closed Date',
  'Setting Postcode',
]
const HOME = ['SC012345', 'Wolverhampton', 'K2', 'PR4/PR1', '31/03/2025', 'wv1 1aa']
const HOME_LINE = ['SC012345', 'K2', 'PR4 PR1', 'WV11AA', 'E08000031', '2025-03-31']

const CARE = ['URN', 'Local authority', 'Placement code', 'Placement provider code', 'Setting postcode']
const CLOSED = [...CARE, 'Deregistration date']

const BOTH = ['urn', 'local authority', 'placement code', 'placement provider code', 'deregistration date']

describe('Ofsted’s list of providers, in each of the forms it has come in', () => {
  it('is a workbook of homes in one sheet, and one of care providers, current and closed, in two', async () => {
    const homes = await book({ 'Provider information': [HOMES, HOME] })
    const care = await book({
      Current: [CARE, ['1234567', 'Dudley', 'U1,U4', 'PR4', 'DY1 1AA']],
      'Closed providers': [CLOSED, ['SC400000', 'Kent', 'U4', 'PR4', 'ME14 1XX', '2024-02-21 00:00:00']],
    })
    expect(await listed(homes, care)).toEqual({
      lines: [
        HOME_LINE,
        ['1234567', 'U1 U4', 'PR4', 'DY11AA', 'E08000027', null],
        ['SC400000', 'U4', 'PR4', 'ME141XX', 'E10000016', '2024-02-21'],
      ],
      doubts: [],
    })
  })

  it('is a workbook of homes whose addresses stand in a sheet of their own', async () => {
    const homes = await book({
      'Settings and Inspection Info': [HOMES.slice(0, 5), HOME.slice(0, 5)],
      'Address Details': [
        ['URN', 'Setting Address Postcode'],
        ['SC012345', 'WV1 1AA'],
        ['SC9', 'B1 1AA'],
      ],
      Notes: [['Read me'], ['first']],
    })
    expect(await listed(homes)).toEqual({
      lines: [HOME_LINE, ['SC9', null, null, 'B11AA', null, null]],
      doubts: ['Sheet “Notes” of list.xlsx has no column URN: it is left out.'],
    })
  })

  it('is one list of both, with a second sheet of supported accommodation, which has no codes', async () => {
    const both = await book({
      Providers: [
        ['Social care providers as at 31 March'],
        [...BOTH, 'setting address postcode', 'Setting name'],
        ['SC012345', 'Wolverhampton', 'K2', 'PR4/PR1', '45747', 'WV1 1AA', 'The House'],
      ],
      'SA providers': [
        ['URN', 'Provider local authority', 'Closed date', 'Setting address postcode'],
        ['2700001', 'Walsall', '', 'WS1 1AA'],
      ],
    })
    expect(await listed(both)).toEqual({
      lines: [HOME_LINE, ['2700001', 'K3', 'PR4', 'WS11AA', 'E08000030', null]],
      doubts: ['Sheet “Providers” of list.xlsx has columns that nothing reads: Setting name.'],
    })
  })

  it('is a sheet that was saved as CSV, or the public validator’s own table', async () => {
    const csv = `${HOMES.join(',')}\n${HOME.join(',')}\n`
    const own =
      'URN,LA_NAME_FROM_FILE,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE,LA_CODE_INFERRED,LA_NAME_INFERRED\n1234567.0,X,"U1,U4","PR1,PR4",,DY11AA,E08000027,Dudley\n'
    expect((await listed(fileOf('a.csv', csv), fileOf('b.csv', own))).lines).toEqual([
      HOME_LINE,
      ['1234567', 'U1 U4', 'PR1 PR4', 'DY11AA', 'E08000027', null],
    ])
  })

  it('has a line of one provider as often as it stands there, in whichever file', async () => {
    const one = fileOf('a.csv', `${HOMES.join(',')}\nSC1,,K1,PR1,,\nsc1 ,,K2,PR1,,\n,,,,,\n`)
    const two = fileOf('b.csv', `${HOMES.join(',')}\nSC1,,K3,PR1,,\n`)
    expect((await listed(one, two)).lines.map(line => (line as string[]).slice(0, 2))).toEqual([
      ['SC1', 'K1'],
      ['SC1', 'K2'],
      ['SC1', 'K3'],
    ])
  })

  it('says in a sentence what of it is not understood', async () => {
    const list = fileOf('a.csv', `${HOMES.join(',')}\nSC1,Atlantis,K1,PR1,soon,\n`)
    expect((await listed(list)).doubts).toEqual([
      'a.csv has 1 closing day that cannot be read, such as “soon”: those providers count as open.',
      'a.csv does not say which authority any provider is in: rule 229 cannot tell ours from others’.',
    ])
    await expect(listed(fileOf('a.csv', 'name,place\nx,y\n'))).rejects.toThrow(
      'a.csv is not a list of providers: it has no column URN.',
    )
    await expect(listed(await book({ One: [['a']] }))).rejects.toThrow('is not a list of providers')
  })
})

it('a last day is read however it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 29_000 }), fc.nat(4), async (since, form) => {
      const wanted = isoDay((day('1990-01-01') + since) as ReturnType<typeof day>)
      const [y, m, d] = wanted.split('-')
      const serial = String(32_874 + since)
      const text = [serial, `${d}/${m}/${y}`, wanted, `${wanted}T00:00:00`, `${d}/${m}/${y} 00:00`][form]!
      const { lines } = await listed(fileOf('a.csv', `${HOMES.join(',')}\nSC1,,K1,PR1,${text},\n`))
      expect((lines[0] as unknown[])[5]).toBe(wanted)
    }),
    { numRuns: 100 },
  )
})

it('any text gives providers or one sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 60 }), async text => {
      try {
        await listed(fileOf('a.csv', `URN,placement code,closed date,postcode\n${text}`))
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableReturn)
        expect((error as Error).message).toMatch(/^a\.csv .*\.$/)
      }
    }),
  )
})
