import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LISTS } from '../../returns/annex-a/index.ts'
import { writtenLists } from '../annex-a/written.test-data.ts'
import { aCity } from '../server/site.test-data.ts'
import { type Authority, anAuthority, loadedInto } from './authority.test-data.ts'
import {
  type Asked,
  asWorkbook,
  differences,
  loadedAsByCommand,
  writtenFromRecord,
} from './round-trip.test-data.ts'

const TODAY = '2023-03-31'

let city: Awaited<ReturnType<typeof aCity>>
let other: Authority
beforeAll(async () => {
  city = await aCity(0.02)
}, 400_000)
afterAll(() => city.stop())

/** Opens a second, empty authority for one test. */
async function inAnother(test: () => Promise<void>): Promise<void> {
  other = await anAuthority()
  other.on(TODAY)
  await test()
  await other.close()
}

const ASKED: readonly (Asked & { form: 'csv' | 'xml' })[] = [
  { kind: 'ssda903', year: '2022-23', form: 'csv' },
  { kind: 'ssda903', year: '2022-23', form: 'xml' },
  { kind: 'ssda903', year: '2019-20', form: 'csv' },
  { kind: 'cin-census', year: '2022-23', form: 'xml' },
  { kind: 'cin-census', year: '2019-20', form: 'xml' },
]

describe('a return that a city’s record makes of a year', () => {
  it.each(ASKED)(
    '$kind of $year as $form: loaded into an empty record it comes out the same, byte for byte',
    asked =>
      inAnother(async () => {
        const sent = await writtenFromRecord(city.site, asked)
        const loaded = await other.load(sent, { year: asked.year })
        expect(loaded.records.new).toBeGreaterThan(20)
        const back = await writtenFromRecord(other, asked)
        expect(differences(sent, back)).toEqual({})
        expect((await other.load(back, { year: asked.year })).records).toMatchObject({
          new: 0,
          changed: 0,
          withdrawn: 0,
        })
      }),
    120_000,
  )

  it(
    'of five years, one after another, is each year’s again; the first of them as a workbook',
    () =>
      inAnother(async () => {
        const years = ['2018-19', '2019-20', '2020-21', '2021-22', '2022-23']
        const sent: [Asked, Awaited<ReturnType<typeof writtenFromRecord>>][] = []
        for (const year of years)
          for (const kind of ['ssda903', 'cin-census'] as const)
            sent.push([{ kind, year }, await writtenFromRecord(city.site, { kind, year })])
        for (const [{ kind, year }, files] of sent) {
          const isFirst = kind === 'ssda903' && year === years[0]
          if (isFirst) await loadedAsByCommand(other, await asWorkbook(files), year)
          else await other.load(files, { year })
        }
        for (const [asked, files] of sent)
          expect([asked, differences(files, await writtenFromRecord(other, asked))]).toEqual([asked, {}])
      }),
    240_000,
  )
})

describe('a return that a city’s record makes of itself, loaded over that record', () => {
  it.each(ASKED)(
    '$kind of $year as $form changes nothing: each row is the record that it was made of',
    async asked => {
      const sent = await writtenFromRecord(city.site, asked)
      const loaded = await loadedInto(city.site, sent, { year: asked.year })
      expect(loaded.records).toMatchObject({ new: 0, changed: 0, withdrawn: 0 })
      expect(differences(sent, await writtenFromRecord(city.site, asked))).toEqual({})
    },
    120_000,
  )
})

const NO_CASE = ['Allocated Team', 'Allocated Worker']

/** What a workbook has no place for or the record does not hold, by list: the headings under which a cell comes back otherwise. */
const NOT_HELD: Readonly<Record<number, readonly string[]>> = {
  // Who had a case that has closed is in no list; nor is a referral of more than six months ago, nor how a case before the last one
  // closed. That a child is disabled is told there, and not how.
  3: ['Number of Referrals in Last 12 Months', ...NO_CASE],
  4: [
    'Does the Child have a Disability',
    "Was the child assessed as requiring LA children's social care support?",
    ...NO_CASE,
  ],
  5: NO_CASE,
  6: ['Does the Child have a Disability', ...NO_CASE],
  7: NO_CASE,
  8: ['Date of Last Health Assessment', ...NO_CASE],
  // What is known of a care leaver is kept by the year of the SSDA903, and a workbook is of a day.
  9: ['LA In Touch', 'Type of Accommodation', 'Suitability of Accommodation', 'Activity Status'],
}

describe('Ofsted’s lists of a city, loaded into an empty record', () => {
  it(
    'come out again row by row, but for what is named; contacts and early help make no record',
    () =>
      inAnother(async () => {
        const sent = await writtenLists(city.site, TODAY)
        await other.load({ 'annex-a.xlsx': sent.bytes })
        const back = await writtenLists(other, TODAY)
        for (const { number, table, columns } of LISTS) {
          const [was = [], is = []] = [sent.lists[table], back.lists[table]]
          if (number <= 2) {
            expect([number, was.length > 0, is.length]).toEqual([number, true, 0])
            continue
          }
          expect([number, is.map(([child]) => child)]).toEqual([number, was.map(([child]) => child)])
          const changed = columns.filter((_, nth) =>
            was.some((row, at) => (row[nth] ?? '') !== (is[at]![nth] ?? '')),
          )
          const named = new Set(NOT_HELD[number] ?? [])
          expect([
            number,
            changed.map(({ heading }) => heading).filter(heading => !named.has(heading)),
          ]).toEqual([number, []])
        }
      }),
    120_000,
  )
})
