import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../core/collection-year.ts'
import { day } from '../../core/day.ts'
import { lastMomentOf } from '../../core/instant.ts'
import { at, insert, newId, transact } from '../../engines/records/index.ts'
import { keepList, type ListName, readList } from '../../returns/given-lists/index.ts'
import { fileOf } from '../../returns/reading/index.ts'
import { type Authority, anAuthority } from '../loading/authority.test-data.ts'
import { freezeReturn } from '../submitting/freeze-return.ts'
import { checkRecord } from './live.ts'

const YEAR = '2025-26' as CollectionYear

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
  authority.records.council = 'Wolverhampton'
  authority.on('2026-06-01')
})
afterEach(() => authority.close())

/** A child in care from 10 June 2025 in one placement, which is told; gives the child. */
const placed = (told: Record<string, unknown>) =>
  transact(authority.records, { who: 'test', service: true }, async ctx => {
    const child = newId()
    await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [child, at(ctx.now)])
    const began = { startedOn: day('2025-06-10'), reasonBegan: 'S' }
    const put = async (table: string, values: Record<string, unknown>, id?: string) => {
      const done = await insert(ctx, authority.kind(table), child, values as never, id)
      if (!done.ok) throw new Error(JSON.stringify(done.problems))
      return done.value
    }
    const born = { earliest: day('2010-05-04'), latest: day('2010-05-04') }
    await put('identity', { born, sex: 'M', ethnicity: 'WBRI' }, child)
    const episode = await put('care_episode', { ...began, legalStatus: 'C2', categoryOfNeed: 'N1' })
    const home = { ...began, type: 'K2', provider: 'PR1', homePostcode: 'WV1 1AA', ...told }
    await put('placement_episode', home, episode)
    return child
  })

const give = (list: ListName, csv: string, called = 'the first') =>
  transact(authority.records, { who: 'lena', service: true }, async ctx =>
    keepList(ctx, await readList(list, [fileOf(`${list}.csv`, csv)]), called),
  )

const check = (knownOn?: string) =>
  transact(
    authority.records,
    { who: 'ana', service: true, knownAt: knownOn ? lastMomentOf(day(knownOn)) : null },
    ctx => checkRecord(ctx, authority.found, YEAR),
  )
/** Which of these rules find each of some children. */
async function found(children: readonly string[], codes: readonly string[], knownOn?: string) {
  const { faults } = await check(knownOn)
  return children.map(child =>
    faults.flatMap(({ rule, row }) => (row.person === child && codes.includes(rule.code) ? [rule.code] : [])),
  )
}
const finds = async (child: string, codes: readonly string[], knownOn?: string) =>
  (await found([child], codes, knownOn))[0]

const HEAD = 'URN,Local authority,Placement code,Placement provider code,Setting postcode,Deregistration date'
// SC3 closed on 9 June 2025, the day before the placements begin; SC4 in February 2026, while they go on.
const PROVIDERS = `${HEAD}
SC1,Wolverhampton,K2,PR1,WV1 1AB,
SC3,Wolverhampton,K2,PR1,WV1 1AB,09/06/2025
SC4,Wolverhampton,K2,PR1,WV1 1AB,01/02/2026
SC5,Wolverhampton,K2,PR4,DY1 1AA,
`
// Dudley is 16,093 metres south of Wolverhampton here, ten miles; Cardiff's is 122.6 km south and 73.5 km west, 88.8 miles.
const POSTCODES = `pcds,oslaua,oseast1m,osnrth1m
WV1 1AA,E08000031,391500,298600
WV1 1AB,E08000031,391500,298600
DY1 1AA,E08000027,391500,282507
CF1 1AA,W06000015,318000,176000
AB1 1AA,S12000033,391500,900000
`

describe('Ofsted’s list beside the record', () => {
  const RULES = ['1008', '224', '227', '228', '229', '179']

  it('finds a number that is not on it, and a provider that closed before the placement began, or while it went on', async () => {
    const well = await placed({ urn: 'SC1', placementPostcode: 'WV1 1AB' })
    const unknown = await placed({ urn: 'SC99', placementPostcode: 'WV1 1AB' })
    const closed = await placed({ urn: 'SC3', placementPostcode: 'WV1 1AB' })
    const closing = await placed({ urn: 'SC4', placementPostcode: 'WV1 1AB' })
    const another = await placed({ urn: 'SC5', placementPostcode: 'WV1 1AB' })
    const all = [well, unknown, closed, closing, another]
    expect(await found(all, RULES)).toEqual([[], [], [], [], []])
    expect((await give('providers', PROVIDERS)).ok).toBe(true)
    expect(await found(all, RULES)).toEqual([[], ['1008'], ['227', '228'], ['228'], ['224']])
    // With a directory the provider's authority is where its postcode is, whatever the list says: SC5 is in Dudley.
    await give('postcodes', POSTCODES)
    expect(await finds(another, RULES)).toEqual(['224', '229'])
  })

  it('is asked as it was known on a day: a provider who was listed in July was unknown in June', async () => {
    const child = await placed({ urn: 'SC7', placementPostcode: 'WV1 1AB' })
    await give('providers', PROVIDERS)
    authority.on('2026-07-01')
    await give('providers', `${PROVIDERS}SC7,Wolverhampton,K2,PR1,WV1 1AB,\n`, 'the second')
    expect(await finds(child, ['1008'])).toEqual([])
    expect(await finds(child, ['1008'], '2026-06-30')).toEqual(['1008'])
    expect(await finds(child, ['1008'], '2026-07-01')).toEqual([])
    // Before any was given the rule could not be asked, and is not said to have found nothing.
    authority.on('2026-08-01')
    await give('providers', PROVIDERS, 'the third')
    expect(await finds(child, ['1008'])).toEqual(['1008'])
    expect(await finds(child, ['1008'], '2026-07-31')).toEqual([])
    expect((await check('2026-05-31')).notRun.find(({ code }) => code === '1008')?.why).toBe(
      'Ofsted’s list of providers has not been given.',
    )
    // What three editions say alike is kept once.
    expect(await authority.ask('select count(*)::int as n from listed_provider')).toEqual([{ n: 5 }])
  })
})

describe('a directory of postcodes beside the record', () => {
  it('gives distances and authorities by hand: 10.0 miles to Dudley, 88.8 to Cardiff, 373.7 to Aberdeen', async () => {
    await give('postcodes', POSTCODES)
    const near = await placed({ urn: 'SC1', placementPostcode: 'dy11aa' })
    const wales = await placed({ placementPostcode: 'CF1 1AA' })
    const far = await placed({ provider: 'PR4', placementPostcode: 'AB1 1AA' })
    const nowhere = await placed({ urn: 'SC1', placementPostcode: 'ZZ1 1ZZ' })
    const RULES = ['164', '169', '392a', '392c', '454', '1015']
    const { faults } = await check()
    const codes = (child: string) =>
      faults.flatMap(({ rule, row }) =>
        row.person === child && RULES.includes(rule.code) ? [rule.code] : [],
      )
    expect([near, wales, far].map(codes)).toEqual([['1015'], ['1015'], ['454']])
    expect(codes(nowhere).sort()).toEqual(['164', '169', '392a', '392c'])
    const cells = (child: string, code: string) =>
      faults.find(({ rule, row }) => rule.code === code && row.person === child)?.row.cells
    // What is worked out stands with the fault, so that an answer is about it.
    expect(cells(far, '454')).toMatchObject({ PL_DISTANCE: '373.7' })
    expect(cells(near, '1015')).toMatchObject({ PL_LA: 'E08000027' })
    expect(cells(wales, '1015')).toMatchObject({ PL_LA: 'WAL' })
    expect(cells(nowhere, '164')).toMatchObject({ PL_DISTANCE: '' })
  })

  it('keeps of a new edition what changed, and says of the old one what it said', async () => {
    const child = await placed({ urn: 'SC1', placementPostcode: 'DY1 1AA' })
    const gone = await placed({ urn: 'SC1', placementPostcode: 'CF1 1AA' })
    await give('postcodes', POSTCODES)
    authority.on('2026-07-01')
    // Dudley's postcode is new in this edition, moves away, and Cardiff's is in it no longer.
    await give(
      'postcodes',
      POSTCODES.replace('391500,282507', '391500,900000').replace(/CF1.*\n/, ''),
      'next',
    )
    const BOTH = ['454', '392c']
    expect(await found([child, gone], BOTH)).toEqual([['454'], ['392c']])
    expect(await found([child, gone], BOTH, '2026-06-30')).toEqual([[], []])
    expect(
      await authority.ask(
        'select sector, until_edition is null as stands from postcode_sector order by sector, from_edition',
      ),
    ).toEqual([
      { sector: 'AB1 1', stands: true },
      { sector: 'CF1 1', stands: false },
      { sector: 'DY1 1', stands: false },
      { sector: 'DY1 1', stands: true },
      { sector: 'WV1 1', stands: true },
    ])
  })

  it('is said to be missing, with what it does not say, or with the council’s name that is none', async () => {
    await placed({ urn: 'SC1', placementPostcode: 'WV1 1AB' })
    const why = async (...codes: string[]) => {
      const { notRun } = await check()
      return codes.map(code => notRun.find(one => one.code === code)?.why)
    }
    const none = 'No directory of postcodes has been given.'
    expect(await why('392c', '164', '453')).toEqual([
      none,
      none,
      'The record has nothing of the year before.',
    ])
    await give('postcodes', 'postcode\nWV1 1AA\n', 'a bare list')
    expect(await why('392c', '164', '169')).toEqual([
      undefined,
      '“a bare list” has no grid references of postcodes.',
      '“a bare list” has no authorities of postcodes.',
    ])
    await give('postcodes', POSTCODES)
    expect(await why('179')).toEqual([undefined])
    authority.records.council = 'Demonstration Council'
    expect((await why('179'))[0]).toContain('GOLDTHREAD_COUNCIL')
  })
})

describe('a return that is frozen', () => {
  it('says in its summary with which editions its rules were asked, whatever is given later', async () => {
    await placed({ urn: 'SC1', placementPostcode: 'WV1 1AB' })
    await give('providers', PROVIDERS, 'May 2026')
    const frozen = await transact(authority.records, { who: 'lena' }, ctx =>
      freezeReturn(ctx, authority.found, 'ssda903', YEAR, 'csv', 'Demonstration Council'),
    )
    expect(frozen).toEqual({ ok: true, value: 1 })
    authority.on('2026-07-01')
    await give('providers', `${PROVIDERS}SC7,Wolverhampton,K2,PR1,WV1 1AB,\n`, 'July 2026')
    const [kept] = await authority.ask<{ lists: unknown }>(
      "select summary->'lists' as lists from frozen_return",
    )
    const sha256 = createHash('sha256').update(PROVIDERS).digest('hex')
    expect(kept?.lists).toEqual([{ list: 'providers', edition: 'May 2026', sha256: [sha256] }])
  })
})

describe('a list that is brought', () => {
  it('is refused where it is empty, or what is kept already; one that is much shorter is kept with a doubt', async () => {
    expect(await give('providers', `${HEAD}\n`)).toMatchObject({ ok: false })
    const first = await give('providers', PROVIDERS, ' 31 May 2026 ')
    expect(first).toMatchObject({ ok: true, value: { edition: '31 May 2026', givenBy: 'lena', lines: 4 } })
    expect(await give('providers', PROVIDERS, 'again')).toEqual({
      ok: false,
      problems: [{ message: 'These are the files of “31 May 2026”, which is kept already.' }],
    })
    const second = await give('providers', `${HEAD}\nSC1,Wolverhampton,K2,PR1,WV1 1AB,\n`, '')
    expect(second).toMatchObject({ ok: true, value: { edition: 'providers.csv', lines: 1 } })
    expect(second.ok && second.value.doubts).toContain(
      'It has 1 line, where “31 May 2026” had 4: is it the whole list?',
    )
  })

  it('is kept by the service alone, and never changed by whoever signs in', async () => {
    await give('providers', PROVIDERS)
    for (const sql of ['delete from given_list', 'update listed_provider set urn = urn'])
      await expect(transact(authority.records, { who: 'lena' }, ctx => ctx.db.run(sql))).rejects.toThrow(
        'permission denied',
      )
  })
})
