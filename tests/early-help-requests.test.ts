import { afterAll, beforeAll, expect, it } from 'vitest'
import { Referral } from '../src/areas/front-door/records.ts'
import { day } from '../src/core/day.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { asked, DONE, type EarlyHelpDesk, earlyHelpDesk, fills, on } from './setup/early-help-desk.ts'

const LIST = '/areas/early-help/requests'

let desk: EarlyHelpDesk
beforeAll(async () => {
  desk = await earlyHelpDesk()
}, 180_000)
afterAll(() => desk?.stop())

it('a request goes to a hub that there is, and stands on its list in order of waiting with what comes next', async () => {
  const { cast, tomasz, grace } = desk
  const [later, sooner] = [cast['just-arrived'].id, cast.newborn.id]
  const mistyped = await fills(tomasz, later, 'request-early-help', { ...asked, hub: 'Eraly help team' })
  expect(mistyped).toContain('Did you mean Early help team?')
  expect(await fills(tomasz, later, 'request-early-help', { ...asked, hub: 'early help TEAM' })).toBe(DONE)
  const first = { ...asked, ...on('requestedOn', '2026-10-26'), need: 'Somebody to talk to.' }
  expect(await fills(tomasz, sooner, 'request-early-help', first)).toBe(DONE)
  const all = (await tomasz.get(LIST)).body
  // 26 October is 29 days before 24 November, 2 November 22.
  expect(all).toMatch(/Somebody to talk to\.[\s\S]*29 days[\s\S]*He is hungry at school\.[\s\S]*22 days/)
  const hub = (await tomasz.get(`${LIST}?hub=Early+help+team`)).body
  expect([hub.includes('He is hungry at school.'), hub.includes('Somebody to talk to.')]).toEqual([
    true,
    false,
  ])
  // Who may decide is led there; who may not reads what it waits for.
  expect(hub).not.toContain('/decide-early-help')
  expect((await grace.get(LIST)).body).toContain(`/children/${later}/decide-early-help`)
  expect((await desk.priya.get(LIST)).statusCode).toBe(404)
})

it('what was decided waits no longer once a case has opened since, and what nobody has decided waits on', async () => {
  const { cast, tomasz, grace } = desk
  const child = cast['just-arrived'].id
  const shows = async () => (await tomasz.get(LIST)).body.includes('He is hungry at school.')
  const decision = {
    decision: 'accepted',
    reason: 'Help now may be enough.',
    ...on('decidedOn', '2026-11-20'),
  }
  await transact(desk.site.records, { who: 'test', service: true }, ctx =>
    insert(ctx, Referral, child, { referredOn: day('2026-11-23'), source: '2A' }),
  )
  expect(await shows()).toBe(true)
  expect(await fills(grace, child, 'decide-early-help', decision)).toBe(DONE)
  expect(await shows()).toBe(false)
})
