import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCity } from '../server/site.test-data.ts'
import { type Authority, anAuthority, loadedInto } from './authority.test-data.ts'
import { type Asked, asWorkbook, differences, writtenFromRecord } from './round-trip.test-data.ts'

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
          await other.load(isFirst ? await asWorkbook(files) : files, { year })
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
