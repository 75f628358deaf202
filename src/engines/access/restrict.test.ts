import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../core/instant.ts'
import { ClockRun } from '../clocks/index.ts'
import { newId, transact } from '../records/index.ts'
import { declareConnection } from './connection.ts'
import { keepersOf, noticeSeen, noticesForMe, tellKeepers } from './keepers.ts'
import { logList, whoLooked } from './log.ts'
import { openPerson, openRecord } from './open.ts'
import { type Authority, anAuthority, NOW, value } from './people.test-data.ts'
import { changeStanding, endRestriction, restrict, restrictionsMine } from './restrict.ts'

let here: Authority

beforeAll(async () => {
  here = await anAuthority({
    amy: ['social-worker'],
    ben: ['team-manager'],
    cat: ['social-worker'],
    dan: ['director'],
    hal: ['head-of-service'],
    hope: ['head-of-service'],
    olga: ['adoption-worker'],
    ada: ['administrator'],
  })
})
afterAll(() => here.stop())

const opens = async (who: string, person: string) =>
  (await here.as(who, ctx => openPerson(ctx, person)))?.localId
const restricts = (persons: string[], keepers = ['cat'], workers: string[] = [], by = 'ben') =>
  here.as(by, ctx => restrict(ctx, { persons, reason: 'Threats', keepers, workers }))

describe('opening a person', () => {
  it('gives who they are, and nothing for one who is not there', async () => {
    const kai = await here.child('A1')
    expect(await opens('amy', kai)).toBe('A1')
    expect(await opens('amy', newId())).toBeUndefined()
    expect(await opens('amy', "x' or 1=1")).toBeUndefined()
  })

  it('gives nothing to one whose roles read no record, and to nobody signed in', async () => {
    const kai = await here.child('A2')
    expect(await opens('ada', kai)).toBeUndefined()
    expect(await opens('', kai)).toBeUndefined()
    expect(await opens('stranger', kai)).toBeUndefined()
  })

  it('says of a day before they were known only that they were not known then', async () => {
    const kai = await here.child('A3')
    const knownAt = (NOW - 20 * 365 * 86_400_000) as Instant
    const line = await transact(here.records, { who: 'amy', knownAt }, ctx => openPerson(ctx, kai))
    expect(line).toMatchObject({ personId: kai, name: 'Not known then', localId: null })
  })
})

describe('a restricted child', () => {
  it('is there for keepers and named workers, and for no one else, a director among them', async () => {
    const kai = await here.child('B1')
    value(await restricts([kai], ['cat'], ['amy']))
    expect(await opens('cat', kai)).toBe('B1')
    expect(await opens('amy', kai)).toBe('B1')
    for (const who of ['ben', 'dan', 'hal', 'olga', 'ada']) expect(await opens(who, kai)).toBeUndefined()
  })

  it('comes back for everyone when a keeper ends it, and nobody else can', async () => {
    const kai = await here.child('B2')
    const id = value(await restricts([kai], ['cat'], ['amy']))
    expect((await here.as('amy', ctx => endRestriction(ctx, id))).ok).toBe(false)
    expect((await here.as('dan', ctx => endRestriction(ctx, id))).ok).toBe(false)
    expect((await here.as('cat', ctx => endRestriction(ctx, id))).ok).toBe(true)
    expect(await opens('dan', kai)).toBe('B2')
  })

  it('is restricted only by a manager who sees them, with a reason and a keeper who works here', async () => {
    const kai = await here.child('B3')
    expect((await restricts([kai], ['cat'], [], 'amy')).ok).toBe(false)
    const empty = await here.as('ben', ctx =>
      restrict(ctx, { persons: [kai], reason: ' ', keepers: [], workers: ['nobody'] }),
    )
    expect(empty.ok ? [] : empty.problems.map(p => p.field)).toEqual(['reason', 'keepers', 'keepers'])
    value(await restricts([kai]))
    expect(await restricts([kai])).toEqual(await restricts([newId()]))
  })

  it('keeps one keeper at least, who may let others in', async () => {
    const kai = await here.child('B4')
    const id = value(await restricts([kai]))
    expect((await here.as('cat', ctx => changeStanding(ctx, id, 'cat', null))).ok).toBe(false)
    value(await here.as('cat', ctx => changeStanding(ctx, id, 'dan', 'keeper')))
    expect(await opens('dan', kai)).toBe('B4')
    value(await here.as('dan', ctx => changeStanding(ctx, id, 'cat', null)))
    expect(await opens('cat', kai)).toBeUndefined()
  })

  it('is in the restrictions of those named, with names, and in nobody else’s', async () => {
    const kai = await here.child('B5')
    const id = value(await restricts([kai], ['cat'], ['amy']))
    const mine = (await here.as('cat', restrictionsMine)).find(r => r.id === id)
    expect(mine).toMatchObject({
      standing: 'keeper',
      madeBy: 'Ben Example',
      persons: [{ id: kai, name: 'B5' }],
    })
    expect(mine?.accounts.map(a => [a.id, a.standing])).toEqual([
      ['cat', 'keeper'],
      ['amy', 'worker'],
    ])
    expect((await here.as('hal', restrictionsMine)).some(r => r.id === id)).toBe(false)
  })
})

describe('a declared connection', () => {
  it('bars the declarer from the person and the family at once, and no one else', async () => {
    const [kai, sister] = [await here.child('C1'), await here.child('C2')]
    value(await here.as('amy', ctx => declareConnection(ctx, kai, 'My cousin', { family: [sister] })))
    expect(await opens('amy', kai)).toBeUndefined()
    expect(await opens('amy', sister)).toBeUndefined()
    for (const who of ['ben', 'dan', 'hal', 'cat']) expect(await opens(who, kai)).toBe('C1')
  })

  it('bars a head of service too, is kept by the others and the manager, and ended by them', async () => {
    const kai = await here.child('C3')
    const id = value(await here.as('hal', ctx => declareConnection(ctx, kai, 'My son', { manager: 'ben' })))
    expect(await opens('hal', kai)).toBeUndefined()
    expect((await here.as('hal', ctx => endRestriction(ctx, id))).ok).toBe(false)
    const kept = (await here.as('ben', restrictionsMine)).find(r => r.id === id)
    expect(kept?.accounts.map(a => `${a.id} ${a.standing}`)).toEqual([
      'hal barred',
      'ben keeper',
      'hope keeper',
    ])
    value(await here.as('hope', ctx => endRestriction(ctx, id)))
    expect(await opens('hal', kai)).toBe('C3')
  })

  it('outweighs being a named keeper', async () => {
    const kai = await here.child('C4')
    value(await restricts([kai], ['cat', 'amy']))
    value(await here.as('cat', ctx => declareConnection(ctx, kai, 'A friend')))
    expect(await opens('cat', kai)).toBeUndefined()
    expect(await opens('amy', kai)).toBe('C4')
  })

  it('needs words, and is refused alike for one who is not there and one who is hidden', async () => {
    const kai = await here.child('C5')
    value(await restricts([kai]))
    expect((await here.as('amy', ctx => declareConnection(ctx, kai, ''))).ok).toBe(false)
    const hidden = await here.as('amy', ctx => declareConnection(ctx, kai, 'I know them'))
    expect(hidden).toEqual(await here.as('amy', ctx => declareConnection(ctx, newId(), 'I know them')))
  })
})

describe('who has looked', () => {
  const looked = async (who: string, person: string) =>
    (await here.as(who, ctx => whoLooked(ctx, person, { limit: 20, offset: 0 }))).map(
      l => `${l.name} ${l.what}${l.kind ? ` ${l.kind}` : ''}${l.question ? ` ${l.question}` : ''}`,
    )

  it('shows the newest first: the person, their records, and the lists they were in', async () => {
    const [kai, other] = [await here.child('D1'), await here.child('D2')]
    const run = newId()
    await here.owner.query(
      `insert into clock_run (id, child_id, clock, known_at, recorded_by, recorded_at)
       values ($1, $2, 'x', '2021-01-01Z', 'set-up', now())`,
      [run, kai],
    )
    await opens('amy', kai)
    await here.as('ben', ctx => openRecord(ctx, ClockRun, run))
    await here.as('cat', ctx => logList(ctx, 'search', 'kai', [kai, other]))
    await here.as('cat', ctx => logList(ctx, 'list', 'others', [other]))
    expect(await looked('dan', kai)).toEqual([
      'Cat Example search kai',
      'Ben Example record clock_run',
      'Amy Example person',
    ])
    const [line] = await here.as('dan', ctx => whoLooked(ctx, kai, { limit: 1, offset: 2 }))
    expect(line).toMatchObject({
      account: 'amy',
      roles: ['social-worker'],
      jobTitle: 'Tester',
      knownAt: null,
    })
  })

  it('is empty for a child who is hidden, and the log’s own rows do not name them', async () => {
    const [kai, other] = [await here.child('D3'), await here.child('D4')]
    await here.as('cat', ctx => logList(ctx, 'list', 'both', [kai, other]))
    await opens('cat', kai)
    value(await restricts([kai]))
    expect(await looked('dan', kai)).toEqual([])
    expect(await looked('dan', other)).toEqual(['Cat Example list both'])
    expect((await looked('cat', kai)).length).toBe(2)
    const rows = await here.as('dan', ctx => ctx.db.rows('select * from read_log where person_id is null'))
    expect(rows).toEqual([])
  })

  it('writes nothing for a person who was not shown, and undoes the line with the transaction', async () => {
    const kai = await here.child('D5')
    value(await restricts([kai]))
    await opens('dan', kai)
    await here
      .as('cat', async ctx => {
        await openPerson(ctx, kai)
        throw new Error('broken')
      })
      .catch(() => {})
    const { rows } = await here.owner.query('select count(*)::int as n from read_log where person_id = $1', [
      kai,
    ])
    expect(rows[0].n).toBe(0)
  })

  it('says nothing of a record’s kind to one who may not read that kind', async () => {
    const kai = await here.child('D6')
    await here.owner.query(
      "insert into read_log (account, what, person_id, kind, record_id) values ('cat', 'record', $1, 'no_such_kind', $1)",
      [kai],
    )
    const [line] = await here.as('amy', ctx => whoLooked(ctx, kai, { limit: 5, offset: 0 }))
    expect(line).toMatchObject({ what: 'record', kind: null, recordId: null })
  })
})

describe('notices', () => {
  it('go to the keepers of a restricted child, and are seen once', async () => {
    const kai = await here.child('E1')
    value(await restricts([kai], ['cat'], ['amy']))
    expect(await here.as('load:1', ctx => tellKeepers(ctx, kai, 'A row fits'), true)).toBe(true)
    expect(await here.as('amy', ctx => keepersOf(ctx, kai))).toEqual([
      { account: 'cat', name: 'Cat Example' },
    ])
    for (const who of ['amy', 'ben', 'hal', 'olga']) expect(await here.as(who, noticesForMe)).toEqual([])
    const [notice] = await here.as('cat', noticesForMe)
    expect(notice).toMatchObject({ personId: kai, personName: 'E1', words: 'A row fits', seenAt: null })
    expect((await here.as('amy', ctx => noticeSeen(ctx, notice?.id ?? ''))).ok).toBe(false)
    value(await here.as('cat', ctx => noticeSeen(ctx, notice?.id ?? '')))
    expect((await here.as('cat', noticesForMe))[0]?.seenBy).toBe('cat')
  })

  it('go to adoption workers for a sealed child, and nowhere for one whose record is open', async () => {
    const [sealed, open] = [await here.child('E2'), await here.child('E3')]
    await here.seal(sealed)
    expect(await here.as('amy', ctx => tellKeepers(ctx, sealed, 'A contact'))).toBe(true)
    expect(await here.as('amy', ctx => tellKeepers(ctx, open, 'A contact'))).toBe(false)
    expect((await here.as('olga', noticesForMe)).map(n => n.personId)).toEqual([sealed])
    expect(await here.as('amy', ctx => keepersOf(ctx, open))).toEqual([])
  })
})
