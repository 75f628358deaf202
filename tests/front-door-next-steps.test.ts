import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Allocation } from '../src/areas/child/facts.ts'
import { day } from '../src/core/day.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import {
  type Desk,
  decision,
  frontDoorDesk,
  seenOn,
  send,
  threeChildren,
  type Visitor,
} from './setup/front-door-desk.ts'
import { aPartner } from './setup/partners-desk.ts'
import { on } from './setup/practice-desk.ts'

const MINE = '/areas/front-door/mine'

let desk: Desk
beforeAll(async () => {
  desk = await frontDoorDesk()
}, 120_000)
afterAll(() => desk.stop())

const contactIn = (page: string): string => page.split('/').at(-1)!
const childOf = async (page: string): Promise<string> =>
  (await desk.rows<{ id: string }>('select child_id as id from contact where id = $1', [contactIn(page)]))[0]!
    .id

/** What My day says of one kind of thing that waits. */
async function onMyDay(who: Visitor, what: string): Promise<string | undefined> {
  return new RegExp(`>(\\d+ ${what}[^<]*)<`).exec((await who.get('/')).body)?.[1]
}

describe('a next step', () => {
  it('has a person and a day, stands on that person’s My day until done, and keeps what came of it', async () => {
    const [amir] = await threeChildren(desk, 'Alder')
    const whole = { 'colour-1': 'amber', 'nextSteps-1': 'Ring the school nurse.' }
    const bare = await send(desk.grace, amir!, 'rate', whole)
    expect([bare.statusCode, bare.body.includes('Choose who does it')]).toEqual([422, true])
    const past = { ...whole, 'thenWho-1': 'front-door-worker', ...on('thenOn-1', '2026-11-23') }
    expect((await send(desk.grace, amir!, 'rate', past)).body).toContain('This day has passed')
    const rated = await send(desk.grace, amir!, 'rate', { ...past, ...on('thenOn-1', '2026-11-25') })
    expect(rated.statusCode, rated.body).toBe(303)
    expect(await onMyDay(desk.worker, 'next step')).toBe('1 next step of yours on a contact')
    expect(await onMyDay(desk.grace, 'next step')).toBeUndefined()
    desk.minutesLater(2 * 24 * 60)
    const { body } = await desk.worker.get(MINE)
    expect(body).toContain('Ring the school nurse.')
    expect(body).toContain('Overdue')
    const id = /name="id" value="([0-9a-f-]{36})"/.exec(body)![1]!
    // A step of its own, too, at any time.
    const more = { 'step-1': 'Ring again.', 'stepWho-1': 'front-door', ...on('stepOn-1', '2026-11-30') }
    expect((await send(desk.worker, amir!, 'step', more)).statusCode).toBe(303)
    expect(await onMyDay(desk.grace, 'next step')).toBe('1 next step of yours on a contact')
    // Nobody answers for it but whoever has it, or a manager.
    const priya = await desk.someone('social-worker')
    await priya.get(MINE)
    const other = await priya.post(MINE, { do: 'step', id, [`came-${id}`]: 'Done.' })
    expect(other.body).toContain('Jonah Mercer has this step')
    expect((await desk.worker.post(MINE, { do: 'step', id, [`came-${id}`]: '' })).statusCode).toBe(422)
    const came = { do: 'step', id, [`came-${id}`]: 'She has seen him weekly since May.' }
    expect((await desk.worker.post(MINE, came)).statusCode).toBe(303)
    expect(await onMyDay(desk.worker, 'next step')).toBeUndefined()
    expect((await desk.grace.get(amir!)).body).toContain(
      'Done, Jonah Mercer: She has seen him weekly since May.',
    )
  })
})

describe('a contact', () => {
  it('is handed by a manager to a named worker, who sees it on their list; a worker hands it to nobody', async () => {
    const [amir] = await threeChildren(desk, 'Birch')
    expect((await send(desk.worker, amir!, 'hand', { 'worker-1': 'front-door-worker' })).body).toContain(
      'A manager of the front door hands contacts to workers.',
    )
    // Only who works at the front door can have one.
    expect((await send(desk.grace, amir!, 'hand', { 'worker-1': 'social-worker' })).body).toContain(
      'Choose who has it now',
    )
    const seen = seenOn((await desk.grace.get(amir!)).body, contactIn(amir!))
    desk.minutesLater(1)
    expect((await send(desk.grace, amir!, 'hand', { 'worker-1': 'front-door-worker' })).statusCode).toBe(303)
    expect(await onMyDay(desk.worker, 'contacts? that you have')).toBe('1 contact that you have')
    expect((await desk.worker.get(MINE)).body).toContain('Amir Birch')
    const late = { do: 'hand', contact: contactIn(amir!), seen, 'worker-1': 'front-door' }
    expect((await desk.grace.post(amir!, late)).body).toContain(
      'Someone else changed this after you opened it',
    )
  })
})

describe('an answer that comes after the decision', () => {
  it('is taken from the agency and shown to whoever now has the child, once: to a manager where nobody has', async () => {
    const pc = await aPartner(desk, 'Dev Rana', 'Wexcombe Police')
    const priya = await desk.someone('social-worker')
    const owen = await desk.someone('team-manager')
    const [amir, bea] = await threeChildren(desk, 'Cedar')
    const [agency] = await desk.rows<{ id: string }>(
      "select id from partner_agency where name = 'Wexcombe Police'",
    )
    for (const page of [amir!, bea!]) {
      await send(desk.grace, page, 'rate', { 'colour-1': 'red' })
      const asks = { 'partner-1': 'police', 'agency-1': agency!.id, 'asks-1': 'What is known?' }
      expect((await send(desk.worker, page, 'ask', asks)).statusCode).toBe(303)
      expect((await send(desk.grace, page, 'decide', decision('referral', 'red'))).statusCode).toBe(303)
    }
    const child = await childOf(amir!)
    await transact(desk.site.records, { who: 'test', service: true }, ctx =>
      insert(ctx, Allocation, child, {
        worker: 'Priya Nandan',
        workerAccount: 'social-worker',
        role: 'social-worker',
        team: 'East locality',
        fromOn: day('2026-11-24'),
      }),
    )
    desk.minutesLater(60)
    const { body } = await pc.get('/areas/partners/asked')
    for (const [, check] of body.matchAll(/name="check" value="([0-9a-f-]{36})"/g)) {
      const said = { check: check!, [`answer-${check}`]: 'Two calls in May.' }
      expect((await pc.post('/areas/partners/asked', said)).statusCode).toBe(303)
    }
    expect(await onMyDay(priya, 'answers? from')).toBe('1 answer from a partner that came after the decision')
    expect((await priya.get(MINE)).body).toContain('Amir Cedar')
    expect((await priya.get(MINE)).body).not.toContain('Bea Cedar')
    const managers = (await owen.get(MINE)).body
    expect([managers.includes('Bea Cedar'), managers.includes('Amir Cedar')]).toEqual([true, false])
    const id = /name="id" value="([0-9a-f-]{36})"/.exec((await priya.get(MINE)).body)![1]!
    expect((await owen.post(MINE, { do: 'read', id })).body).toContain('somebody else has the child')
    expect((await priya.post(MINE, { do: 'read', id })).statusCode).toBe(303)
    expect((await priya.get(MINE)).body).not.toContain('Amir Cedar')
    expect(await desk.rows('select read_by from late_answer_read')).toEqual([{ read_by: 'Priya Nandan' }])
  })

  it('is heard by the early help worker who leads, and by no manager then', async () => {
    const pc = await aPartner(desk, 'Ola Finch', 'Wexcombe Housing')
    const tomasz = await desk.someone('early-help')
    const owen = await desk.someone('team-manager')
    const [agency] = await desk.rows<{ id: string }>(
      "select id from partner_agency where name = 'Wexcombe Housing'",
    )
    const [amir, bea] = await threeChildren(desk, 'Damson')
    for (const page of [amir!, bea!]) {
      await send(desk.grace, page, 'rate', { 'colour-1': 'green' })
      await send(desk.worker, page, 'agree', {
        'purpose-1': 'early-help',
        'position-1': 'given',
        'askedOf-1': 'His mother',
        'standing-1': 'parent',
      })
      const asks = { 'partner-1': 'housing', 'agency-1': agency!.id, 'asks-1': 'Is the rent paid?' }
      expect((await send(desk.worker, page, 'ask', asks)).statusCode).toBe(303)
      expect((await send(desk.grace, page, 'decide', decision('early-help', 'green'))).statusCode).toBe(303)
    }
    const child = await childOf(amir!)
    await transact(desk.site.records, { who: 'test', service: true }, ctx =>
      insert(ctx, Allocation, child, {
        worker: 'Tomasz Wilk',
        workerAccount: 'early-help',
        role: 'early-help-worker',
        team: 'Early help team',
        fromOn: day('2026-11-24'),
      }),
    )
    desk.minutesLater(60)
    const { body } = await pc.get('/areas/partners/asked')
    for (const [, check] of body.matchAll(/name="check" value="([0-9a-f-]{36})"/g)) {
      const said = { check: check!, [`answer-${check}`]: 'Three months behind.' }
      expect((await pc.post('/areas/partners/asked', said)).statusCode).toBe(303)
    }
    expect(await onMyDay(tomasz, 'answers? from')).toBe(
      '1 answer from a partner that came after the decision',
    )
    const shown = (await tomasz.get(MINE)).body
    expect([shown.includes('Amir Damson'), shown.includes('Three months behind.')]).toEqual([true, true])
    expect(shown).not.toContain('Bea Damson')
    expect((await owen.get(MINE)).body).not.toContain('Amir Damson')
    const id = /name="id" value="([0-9a-f-]{36})"/.exec(shown)![1]!
    expect((await tomasz.post(MINE, { do: 'read', id })).statusCode).toBe(303)
    expect((await tomasz.get(MINE)).body).not.toContain('Amir Damson')
  })
})
