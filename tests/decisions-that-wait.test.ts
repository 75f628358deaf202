import { afterAll, beforeAll, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { Request, Step } from '../src/areas/early-help/records.ts'
import { Transfer } from '../src/areas/transfers/records.ts'
import { day } from '../src/core/day.ts'
import { type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
beforeAll(async () => {
  desk = await practiceDesk()
}, 120_000)
afterAll(() => desk.stop())

/** What My day says of one kind of decision; nothing where none waits. */
async function told(persona: string, what: string): Promise<string | undefined> {
  const { body } = await (await desk.someone(persona)).get('/')
  return new RegExp(`>(\\d+ ${what}[^<]*)<`).exec(body)?.[1]
}

it('My day says how many decisions wait for whoever may make them, and nothing to others', async () => {
  const child = await desk.child(Birth, 'Ola', 'Wraxall', '2018-03-04')
  expect(await told('team-manager', 'steps? up')).toBeUndefined()
  const on = day('2026-11-20')
  const step = {
    direction: 'up',
    proposedOn: on,
    reason: 'Bruises.',
    history: 'Meals.',
    familyKnows: true,
    proposedBy: 'Tomasz Wilk',
  }
  await desk.put(Step, child, { ...step, toTeam: 'East locality' })
  await desk.put(Step, child, { ...step, toTeam: 'Children in care team' })
  await desk.put(Request, child, { requestedOn: on, source: 'school', need: 'She is hungry.' })
  const checked = {
    chronology: true,
    plan: true,
    writtenUp: true,
    familyKnows: true,
    partnersKnow: true,
    risk: true,
  }
  const move = { fromTeam: 'Front door', reason: 'They moved.', proposedOn: on, ...checked }
  await desk.put(Transfer, child, { ...move, toTeam: 'East locality' })
  // A team's manager for the team, a head of service for all.
  expect(await told('team-manager', 'steps? up')).toBe('1 step up or down in early help')
  expect(await told('head-of-service', 'steps? up')).toBe('2 steps up or down in early help')
  expect(await told('front-door', 'requests? for early')).toBe('1 request for early help')
  // One more than the demonstration's own.
  expect(await told('team-manager', 'transfers? proposed')).toBe('2 transfers proposed to you')
  const { body } = await (await desk.someone('social-worker')).get('/')
  expect(body).not.toContain('Decisions that wait')
})
