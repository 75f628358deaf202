import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { day } from '../../core/day.ts'
import { instant } from '../../core/instant.ts'
import { makeAccount, restrict } from '../../engines/access/index.ts'
import { findPeople, refreshSearch } from '../../engines/matching/index.ts'
import {
  type Ctx,
  change,
  insert,
  newId,
  openPool,
  type Records,
  schemaSet,
  transact,
} from '../../engines/records/index.ts'
import { Address, Identity, LocalId, Telephone } from './records.ts'
import { searchables } from './searchable.ts'

let records: Records
const ids: Record<string, string> = {}
const as = <T>(who: string, work: (ctx: Ctx) => Promise<T>) => transact(records, { who }, work)
const find = async (text: string, who = 'amy') =>
  (await as(who, ctx => findPeople(ctx, text, { limit: 8 }))).map(found => found.name)
const best = async (text: string, who = 'amy') => (await find(text, who))[0]

type Told = Parameters<typeof insert<typeof Identity.fields>>[3]
async function person(
  ctx: Ctx,
  localId: string,
  identity: Told,
  more: { address?: string; postcode?: string; phone?: string } = {},
) {
  const id = newId()
  await ctx.db.run('insert into local.person (id, known_at) values ($1, now())', [id])
  await insert(ctx, Identity, id, identity)
  await insert(ctx, LocalId, id, { localId })
  if (more.address) await insert(ctx, Address, id, { lines: more.address, postcode: more.postcode ?? null })
  if (more.phone) await insert(ctx, Telephone, id, { number: more.phone })
  ids[localId] = id
}

const born = (text: string) => ({ earliest: day(text), latest: day(text) })

beforeAll(async () => {
  const { appUrl } = await freshDatabase()
  records = {
    pool: openPool(appUrl, 4),
    schemas: schemaSet(),
    derivers: [(ctx, subjects) => refreshSearch(ctx, searchables, subjects)],
    now: () => instant('2026-11-24T10:00:00Z'),
  }
  await transact(records, { who: 'set-up', service: true }, async ctx => {
    for (const [id, role] of [
      ['amy', 'social-worker'],
      ['ben', 'team-manager'],
      ['cat', 'social-worker'],
    ] as const) {
      const account = {
        id,
        name: id,
        email: `${id}@example.com`,
        password: 'a long password',
        jobTitle: '',
        team: 'North',
        roles: [role],
      }
      expect((await makeAccount(ctx, account)).ok).toBe(true)
    }
    await person(
      ctx,
      'C00417',
      {
        forename: 'Siobhan',
        surname: 'Murphy',
        otherNames: 'Jay Doyle',
        born: born('2012-03-12'),
        upn: 'H801200001001',
        formerUpn: 'K801200001002',
        nhsNumber: '9434765919',
      },
      { address: '12 Mill Lane, Wolverhampton', postcode: 'WV10 9XX', phone: '07700 900123' },
    )
    await person(ctx, 'C00500', {
      forename: 'Shaun',
      surname: 'O’Brien',
      knownAs: 'Bertie',
      born: born('2014-09-07'),
    })
    await person(ctx, 'C00501', {
      forename: 'Samira',
      surname: 'Khan-Patel',
      born: { earliest: day('2011-01-01'), latest: day('2011-12-31') },
    })
    await person(ctx, 'C00502', { forename: 'Baby', surname: 'Smith', expectedOn: day('2027-03-12') })
    await person(ctx, 'C00503', { forename: 'Kelly', surname: 'Hargreaves', born: born('2015-06-30') })
    await person(
      ctx,
      'C00777',
      { forename: 'Ottoline', surname: 'Quennell', born: born('2013-05-05') },
      { address: '4 Heron Close' },
    )
    for (let n = 0; n < 40; n++)
      await person(ctx, `F${n}`, {
        forename: ['Tom', 'Lucy', 'Amir', 'Zoe'][n % 4]!,
        surname: `Filler${'abcdefghij'[n % 10]}`,
        born: born(`20${10 + (n % 9)}-02-0${1 + (n % 8)}`),
      })
  })
  const kept = await as('ben', ctx =>
    restrict(ctx, { persons: [ids.C00777!], reason: 'Threats', keepers: ['cat'], workers: [] }),
  )
  expect(kept.ok).toBe(true)
})
afterAll(() => records.pool.end())

describe('finding a child', () => {
  it.each([
    ['siobhan murphy', 'Siobhan Murphy'],
    ['murphy siobhan', 'Siobhan Murphy'],
    ['shevaun murfy', 'Siobhan Murphy'],
    ['siobahn', 'Siobhan Murphy'],
    ['Jay Doyle', 'Siobhan Murphy'],
    ['doyle', 'Siobhan Murphy'],
    ['Sean O Brien', 'Bertie O’Brien'],
    ['obrien shawn', 'Bertie O’Brien'],
    ['bertie', 'Bertie O’Brien'],
    ['Khan', 'Samira Khan-Patel'],
    ['samira khanpatel', 'Samira Khan-Patel'],
    ['sam… khan', 'Samira Khan-Patel'],
    ['hargeaves', 'Kelly Hargreaves'],
    ['kelly hargrives', 'Kelly Hargreaves'],
    ['harg', 'Kelly Hargreaves'],
  ])('by name: “%s” is %s', async (said, name) => {
    expect(await best(said)).toBe(name)
  })

  it.each([
    ['12/03/2012', 'Siobhan Murphy'],
    ['03/12/2012', 'Siobhan Murphy'],
    ['murphy march 2012', 'Siobhan Murphy'],
    ['murphy about 2011', 'Siobhan Murphy'],
    ['samira 2011', 'Samira Khan-Patel'],
    ['kelly aged 11', 'Kelly Hargreaves'],
    ['unborn smith', 'Baby Smith'],
    ['due 12 March 2027', 'Baby Smith'],
  ])('by date: “%s” is %s', async (said, name) => {
    expect(await best(said)).toBe(name)
  })

  it.each([
    ['12 Mill Lane'],
    ['Mill Ln WV10'],
    ['WV10 9XX'],
    ['wv109xx'],
    ['C00417'],
    ['c00417'],
    ['H801200001001'],
    ['K801200001002'],
    ['943 476 5919'],
    ['07700 900123'],
  ])('by address or number: “%s”', async said => {
    expect(await best(said)).toBe('Siobhan Murphy')
  })

  it('by the first half of a postcode alone, which is the beginning of no longer one', async () => {
    expect(await best('WV10')).toBe('Siobhan Murphy')
    expect(await best('WV1')).toBeUndefined()
    expect(await best('murphy WV1')).toBe('Siobhan Murphy')
  })

  it('says why each matched, and their age and local id', async () => {
    const [found] = await as('amy', ctx => findPeople(ctx, 'sean obrien 7/9/14', { limit: 8 }))
    expect(found).toMatchObject({ name: 'Bertie O’Brien', localId: 'C00500', bornOn: day('2014-09-07') })
    expect(found!.why).toContain('First name spelt another way: “Shaun”')
    expect(found!.why).toContain('Born 7 September 2014')
  })

  it('finds nobody by nothing, by signs or by what fits nobody', async () => {
    for (const said of ['', '   ', '%', "'; drop table person; --", 'zzzzqqq xxvvw'])
      expect(await find(said)).toEqual([])
  })

  it('follows a change of name at once, and keeps the old name only if it is recorded', async () => {
    const id = ids.C00503!
    await as('amy', ctx =>
      change(ctx, Identity, id, { surname: 'Ellsworth', otherNames: 'Kelly Hargreaves' }),
    )
    expect(await best('kelly ellsworth')).toBe('Kelly Ellsworth')
    const [found] = await as('amy', ctx => findPeople(ctx, 'hargreaves', { limit: 8 }))
    expect(found).toMatchObject({ personId: id, why: ['Also known as Kelly Hargreaves'] })
  })
})

describe('a restricted child', () => {
  it.each(['Ottoline Quennell', 'otoline', 'quenell', '5/5/2013', 'heron close', 'C00777', 'ott'])(
    'is not found by “%s” except by a keeper',
    async said => {
      expect(await find(said, 'amy')).not.toContain('Ottoline Quennell')
      expect(await find(said, 'ben')).not.toContain('Ottoline Quennell')
      expect(await best(said, 'cat')).toBe('Ottoline Quennell')
    },
  )

  it('leaves no row or word in the search to be read by others', async () => {
    const count = (who: string) =>
      as(who, ctx =>
        ctx.db.first<{ n: number }>(
          `select (select count(*) from search_entry where value like '%Quennell%') + (select count(*) from search_key where key = 'quennell')
             + (select count(*) from search_word where word = 'quennell') as n`,
        ),
      )
    expect((await count('amy'))!.n).toBe(0)
    expect((await count('cat'))!.n).toBe(2)
  })
})

describe('keeping the search', () => {
  it('writes nothing again for people of whom nothing changed', async () => {
    const rows = () =>
      as('cat', ctx =>
        ctx.db.rows('select xmin::text, person_id from search_key order by person_id, kind, key'),
      )
    const before = await rows()
    await transact(records, { who: 'load', service: true }, ctx =>
      refreshSearch(ctx, searchables, new Set(Object.values(ids))),
    )
    expect(await rows()).toEqual(before)
    expect(before.length).toBeGreaterThan(300)
  })
})
