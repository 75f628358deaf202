import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../records/index.ts'
import { openPerson } from './open.ts'
import { type Authority, anAuthority, value } from './people.test-data.ts'
import { restrict } from './restrict.ts'
import { sealAdopted } from './seal-adopted.ts'

let here: Authority

beforeAll(async () => {
  here = await anAuthority({
    amy: ['social-worker'],
    ben: ['team-manager'],
    cat: ['social-worker'],
    olga: ['adoption-worker'],
  })
})
afterAll(() => here.stop())

const restricts = async (person: string) =>
  value(
    await here.as('ben', ctx =>
      restrict(ctx, { persons: [person], reason: 'Threats', keepers: ['cat'], workers: [] }),
    ),
  )

describe('the person whose record is open', () => {
  const sees = (who: string, opened: string, person: string) =>
    here.as(who, async ctx => {
      await ctx.db.rows("select set_config('goldthread.opened', $1, true)", [opened])
      return (await ctx.db.rows('select from local_identifier where person_id = $1', [person])).length
    })

  it('is judged alone, and others as ever', async () => {
    const [kai, other, hidden] = [await here.child('A1'), await here.child('A2'), await here.child('A3')]
    await restricts(hidden)
    expect(await sees('amy', kai, kai)).toBe(1)
    expect(await sees('amy', kai, other)).toBe(1)
    expect(await sees('amy', kai, hidden)).toBe(0)
  })

  it('is not seen for being named as open', async () => {
    const kai = await here.child('A4')
    await restricts(kai)
    expect(await sees('amy', kai, kai)).toBe(0)
    expect(await sees('cat', kai, kai)).toBe(1)
  })

  it('is hidden in the very transaction that restricts it', async () => {
    const kai = await here.child('A5')
    await here.as('ben', async ctx => {
      expect(await openPerson(ctx, kai)).toBeDefined()
      const said = { persons: [kai], reason: 'Threats', keepers: ['cat'], workers: [] }
      value(await restrict(ctx, said))
      expect(await openPerson(ctx, kai)).toBeUndefined()
    })
  })
})

describe('an adoption order', () => {
  const SEALS = ["select person_id as child_id, date '2021-05-01' as sealed_on from local_identifier"]

  it('seals the record to all but adoption workers, begins a new one, and takes back open offers', async () => {
    const [kai, other] = [await here.child('B1'), await here.child('B2')]
    await here.owner.query(
      'insert into match_offer (id, person_a, person_b, reasons) values ($1, $2, $3, array[$4])',
      [newId(), kai, other, 'the same name'],
    )
    const sealed = await here.as('load:1', ctx => sealAdopted(ctx, SEALS, new Set([kai])), true)
    expect(sealed).toBe(1)
    for (const who of ['amy', 'ben', 'cat'])
      expect(await here.as(who, ctx => openPerson(ctx, kai))).toBeUndefined()
    expect(await here.as('olga', ctx => openPerson(ctx, kai))).toBeDefined()
    const { rows } = await here.owner.query('select new_person_id from seal where person_id = $1', [kai])
    const begun = await here.as('amy', ctx => openPerson(ctx, rows[0].new_person_id))
    expect(begun).toMatchObject({ localId: null, bornOn: null })
    expect((await here.owner.query('select from match_offer')).rows).toEqual([])
  })

  it('seals once', async () => {
    const kai = await here.child('B3')
    const seal = () => here.as('load:1', ctx => sealAdopted(ctx, SEALS, new Set([kai])), true)
    expect([await seal(), await seal()]).toEqual([1, 0])
  })

  it('cannot be read across by those who do not do adoption work', async () => {
    expect(await here.as('cat', ctx => ctx.db.rows('select * from seal'))).toEqual([])
    expect((await here.as('olga', ctx => ctx.db.rows('select * from seal'))).length).toBeGreaterThan(0)
  })
})
