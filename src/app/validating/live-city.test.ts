import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../core/collection-year.ts'
import { day } from '../../core/day.ts'
import { change, one, type RecordKind, transact } from '../../engines/records/index.ts'
import { makeLists, reconcile } from '../../returns/annex-a/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { aCity } from '../server/site.test-data.ts'
import { checkRecord } from './live.ts'
import { checkCensusOfRecord } from './live-census.ts'

const YEAR = '2022-23' as CollectionYear

/** What the city’s last return is at fault with, and why. */
const NAMED: Readonly<Record<string, string>> = {
  103: 'planted: an ethnicity that nobody wrote down',
  165: 'the city does not say which girls are mothers',
  186: 'a false alarm of the rule: these children have a reason for no score',
  191: 'turned 18 on 31 March: the rule counts care that ended on that day as the whole year, the city does not',
  '197B': 'the city asks for no score of 17-year-olds',
  393: 'the city does not say which girls are mothers',
  435: 'the city moves a child from one home with family to another at the same postcode',
  442: 'the city has no pupil numbers',
  527: 'lives with a parent since before the return had a code for parents as providers',
  567: 'planted: found before they went missing',
  607: 'the city does not say which girls are mothers',
}

let city: Awaited<ReturnType<typeof aCity>>
beforeAll(async () => {
  city = await aCity(0.03)
}, 400_000)
afterAll(() => city.stop())

const checked = () =>
  transact(city.site.records, { who: 'test', service: true }, ctx => checkRecord(ctx, city.site.found, YEAR))
const kind = (table: string): RecordKind =>
  city.site.found.flatMap(({ area }) => area.records).find(one => one.table === table)!

describe('the return that a city’s record makes of its last year', () => {
  it('has no fault but those that are named, each with why', async () => {
    const { made, faults } = await checked()
    expect(made.numbers.size).toBeGreaterThan(15)
    const rows = Object.fromEntries(made.tables.map(({ table, rows }) => [table.name, rows.length]))
    expect(Object.values(rows).filter(count => count > 0).length).toBeGreaterThanOrEqual(8)
    const codes = [...new Set(faults.map(({ rule }) => rule.code))]
    expect(codes.filter(code => !NAMED[code])).toEqual([])
    expect(codes).toEqual(expect.arrayContaining(['393', '442']))
  })

  it('shows what is put wrong in two records, each by its rule, and shows it no more once it is put right', async () => {
    const before = await checked()
    const [home] = before.made.tables.find(({ table }) => table.name === 'Episodes')!.rows
    const [review] = before.made.tables.find(({ table }) => table.name === 'Reviews')!.rows
    const write = (table: string, id: string, values: Record<string, unknown>) =>
      transact(city.site.records, { who: 'test', service: true }, async ctx => {
        const now = (await one(ctx, kind(table), id))!
        const done = await change(ctx, kind(table), id, values as never, now.knownAt)
        expect(done.ok).toBe(true)
        return now as unknown as Record<string, unknown>
      })
    const found = async () =>
      (await checked()).faults
        .filter(({ rule }) => !NAMED[rule.code])
        .map(({ rule, row }) => `${rule.code} ${row.table} ${row.id}`)
    const lived = await write('placement_episode', home!.id, { type: null })
    const held = await write('care_review', review!.id, { participation: null })
    const wrong = await found()
    expect(wrong).toEqual(expect.arrayContaining([`146 Episodes ${home!.id}`, `167 Reviews ${review!.id}`]))
    await write('placement_episode', home!.id, { type: lived.type })
    await write('care_review', review!.id, { participation: held.participation })
    expect(await found()).toEqual([])
  })
})

/** What the city’s last census is at fault with, and why. */
const NAMED_OF_CENSUS: Readonly<Record<string, string>> = {
  4220: 'planted: an ethnicity that nobody wrote down',
  8540: 'the city writes down a disability, and of nobody that they have none',
  '8770Q': 'the city has no pupil numbers',
  '8873Q': 'nothing was found, and the case was still open on 31 March',
}

describe('the census that a city’s record makes of its last year', () => {
  const checkedCensus = () =>
    transact(city.site.records, { who: 'test', service: true }, ctx =>
      checkCensusOfRecord(ctx, city.site.found, YEAR),
    )

  it('has a row in every table and no fault but those that are named, each with why', async () => {
    const { made, faults, broken } = await checkedCensus()
    expect(made.numbers.size).toBeGreaterThan(100)
    for (const { table, rows, withoutPlace } of made.tables) {
      expect([table.name, rows.length > 10]).toEqual([table.name, true])
      expect([table.name, withoutPlace]).toEqual([table.name, 0])
    }
    const codes = [...new Set(faults.map(({ rule }) => rule.code))]
    expect(codes.filter(code => !NAMED_OF_CENSUS[code])).toEqual([])
    expect(codes).toEqual(expect.arrayContaining(['8540', '8770Q']))
    // Among so few children not eight kinds of disability come up, and each is written down with one.
    expect(broken.map(({ code }) => code).filter(code => !['2887Q', '2888Q'].includes(code))).toEqual([])
  })

  it('shows what is put wrong in two records, each by its rule', async () => {
    const { made } = await checkedCensus()
    const rowsOf = (name: string) => made.tables.find(({ table }) => table.name === name)!.rows
    const [[referral], [plan]] = [rowsOf('CINdetails'), rowsOf('ChildProtectionPlans')]
    await transact(city.site.records, { who: 'test', service: true }, async ctx => {
      for (const [table, id, values] of [
        ['referral', referral!.id, { source: null }],
        ['protection_plan', plan!.id, { previousPlans: null }],
      ] as const) {
        const now = (await one(ctx, kind(table), id))!
        expect((await change(ctx, kind(table), id, values as never, now.knownAt)).ok).toBe(true)
      }
    })
    const found = (await checkedCensus()).faults.filter(({ rule }) => !NAMED_OF_CENSUS[rule.code])
    expect(found.map(({ rule, row }) => `${rule.code} ${row.table} ${row.id}`)).toEqual([
      `8730 ChildProtectionPlans ${plan!.id}`,
      `8866 CINdetails ${referral!.id}`,
    ])
  })
})

describe('Ofsted’s lists of a city', () => {
  it('agree with each other and the daily figures in every child, but where a figure counts otherwise', async () => {
    const areas = city.site.found.map(({ area }) => area)
    const { lists, compared } = await transact(
      city.site.records,
      { who: 'test', service: true },
      async ctx => {
        const annex = await makeLists(ctx, contributedBy(areas), day('2023-03-31'))
        const indicators = areas.flatMap(area => area.indicators ?? [])
        return { lists: annex.lists, compared: await reconcile(ctx, annex, indicators) }
      },
    )
    expect(lists.slice(0, 9).map(({ rows }) => rows.length > 0)).toEqual(Array(9).fill(true))
    // A contact about several children is one in the figure; early help that a school leads is in none.
    const differ = compared.flatMap(({ differences }) => differences.map(({ says }) => says))
    expect(new Set(differ)).toEqual(
      new Set([
        'In the list and not in the figure, which counts a contact about several children once',
        'In the list and not in the figure, which counts early help that the council leads',
      ]),
    )
    expect(compared.filter(({ left }) => left > 0).length).toBeGreaterThan(10)
  })
})
