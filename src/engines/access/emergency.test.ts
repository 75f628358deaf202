import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../records/index.ts'
import { declareConnection } from './connection.ts'
import { emergencyByLocalId, openInEmergency, openingsToReview, reviewOpening } from './emergency.ts'
import { noticesForMe } from './keepers.ts'
import { openPerson } from './open.ts'
import { type Authority, anAuthority, value } from './people.test-data.ts'
import { restrict } from './restrict.ts'

let here: Authority

beforeAll(async () => {
  here = await anAuthority({
    amy: ['social-worker'],
    ben: ['team-manager'],
    cat: ['social-worker'],
    pat: ['performance-analyst'],
    hal: ['head-of-service'],
  })
})
afterAll(() => here.stop())

async function restricted(localId: string): Promise<string> {
  const person = await here.child(localId)
  const said = { persons: [person], reason: 'Threats', keepers: ['cat'], workers: [] }
  value(await here.as('ben', ctx => restrict(ctx, said)))
  return person
}
const opens = (who: string, person: string) => here.as(who, ctx => openPerson(ctx, person))

describe('an emergency opening', () => {
  it('opens a restricted child for 24 hours, to the one who asked', async () => {
    const kai = await restricted('A1')
    expect(value(await here.as('amy', ctx => emergencyByLocalId(ctx, ' A1 ', 'At the hospital')))).toBe(kai)
    expect(await opens('amy', kai)).toBeDefined()
    expect(await opens('ben', kai)).toBeUndefined()
    await here.owner.query("update opening set until = until - interval '24 hours'")
    expect(await opens('amy', kai)).toBeUndefined()
  })

  it('needs a reason', async () => {
    const kai = await restricted('A2')
    const answer = await here.as('amy', ctx => openInEmergency(ctx, kai, ' '))
    expect(answer.ok ? '' : answer.problems[0]?.field).toBe('reason')
  })

  it('is refused in one way: not there, not restricted, sealed, barred, or not a role that acts', async () => {
    const [open, sealed, barred] = [await here.child('A3'), await restricted('A4'), await here.child('A5')]
    await here.seal(sealed)
    value(await here.as('amy', ctx => declareConnection(ctx, barred, 'My niece')))
    const said = { persons: [barred], reason: 'Threats', keepers: ['cat'], workers: [] }
    value(await here.as('ben', ctx => restrict(ctx, said)))
    const answers = await Promise.all([
      ...[newId(), open, sealed, barred, 'nonsense'].map(person =>
        here.as('amy', ctx => openInEmergency(ctx, person, 'Now')),
      ),
      here.as('amy', ctx => emergencyByLocalId(ctx, 'A4', 'Now')),
      here.as('amy', ctx => emergencyByLocalId(ctx, 'none', 'Now')),
      here.as('pat', async ctx => openInEmergency(ctx, await restricted('A6'), 'Now')),
    ])
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.ok).toBe(false)
    const { rows } = await here.owner.query(
      "select question from read_log where account = 'amy' and question like 'Emergency opening: local id none'",
    )
    expect(rows.length).toBe(1)
  })

  it('tells the keepers at once', async () => {
    const kai = await restricted('B1')
    value(await here.as('amy', ctx => openInEmergency(ctx, kai, 'Found at the station')))
    const notice = (await here.as('cat', noticesForMe)).find(n => n.personId === kai)
    expect(notice?.words).toBe('Amy Example opened this record in an emergency: Found at the station')
  })

  it('is reviewed by a head of service, who does not learn whose record it was', async () => {
    const kai = await restricted('C1')
    await here.owner.query('delete from opening')
    value(await here.as('amy', ctx => openInEmergency(ctx, kai, 'Needed tonight')))
    expect(await here.as('ben', openingsToReview)).toEqual([])
    const [opening] = await here.as('hal', openingsToReview)
    expect(opening).toMatchObject({
      personId: null,
      personName: null,
      name: 'Amy Example',
      reason: 'Needed tonight',
    })
    expect((opening?.until ?? 0) - (opening?.openedAt ?? 0)).toBeGreaterThan(86_390_000)
    const id = opening?.id ?? ''
    expect((await here.as('ben', ctx => reviewOpening(ctx, id, 'Fine'))).ok).toBe(false)
    expect((await here.as('hal', ctx => reviewOpening(ctx, id, ''))).ok).toBe(false)
    value(await here.as('hal', ctx => reviewOpening(ctx, id, 'Right to open')))
    expect(await here.as('hal', openingsToReview)).toEqual([])
  })

  it('by a head of service is reviewed by another', async () => {
    const kai = await restricted('C2')
    value(await here.as('hal', ctx => openInEmergency(ctx, kai, 'Needed')))
    const [opening] = await here.as('hal', openingsToReview)
    expect(opening?.personId).toBe(kai)
    const own = await here.as('hal', ctx => reviewOpening(ctx, opening?.id ?? '', 'Fine'))
    expect(own.ok ? '' : own.problems[0]?.message).toContain('Someone else')
  })
})
