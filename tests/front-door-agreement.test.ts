import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { Contact, Referral } from '../src/areas/front-door/facts.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { send, type Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let grace: Visitor
let worker: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  grace = await desk.someone('front-door')
  worker = await desk.someone('front-door-worker')
}, 120_000)
afterAll(() => desk.stop())

async function contactAbout(forename: string): Promise<{ child: string; page: string }> {
  const child = await desk.child(Birth, forename, 'Ashgrove', '2016-05-02')
  const contact = await desk.put(Contact, child, {
    receivedAt: instant('2026-11-24T09:00:00Z'),
    source: '2A',
    worry: 'He sleeps in class.',
  })
  return { child, page: `/areas/front-door/enquiry/${contact}` }
}

const GIVEN = { 'purpose-1': 'checks', 'position-1': 'given', 'askedOf-1': 'His mother' }

const asked = (child: string) =>
  desk.rows<{ by: string | null; on: string | null }>(
    'select asked_by as by, asked_on::text as on from agreement where child_id = $1 order by known_at',
    [child],
  )

describe('who asked for agreement, and when', () => {
  it('is the writer and today, or another worker and an earlier day, where they say so', async () => {
    const { child, page } = await contactAbout('Abel')
    expect((await send(worker, page, 'agree', GIVEN)).statusCode).toBe(303)
    desk.minutesLater(1)
    const other = { ...GIVEN, 'askedBy-1': 'Delphine Roy, school', ...on('askedOn-1', '2026-11-20') }
    expect((await send(worker, page, 'agree', other)).statusCode).toBe(303)
    const [{ name }] = (await desk.rows<{ name: string }>(
      "select recorded_by as name from agreement where child_id = $1 and asked_on = '2026-11-24'",
      [child],
    )) as [{ name: string }]
    expect(name).toBe('front-door-worker')
    const rows = await asked(child)
    expect(rows[0]!.on).toBe('2026-11-24')
    expect((await worker.get(page)).body).toContain(`by ${rows[0]!.by}`)
    expect(rows[0]!.by).toMatch(/^[A-Z]\w+ [A-Z]\w+$/)
    expect(rows[1]).toEqual({ by: 'Delphine Roy, school', on: '2026-11-20' })
    expect((await worker.get(page)).body).toContain('by Delphine Roy, school, on 20 November 2026')
  })

  it('is refused for a day that is still to come, and of nobody where nobody was asked', async () => {
    const { child, page } = await contactAbout('Bram')
    const later = await send(worker, page, 'agree', { ...GIVEN, ...on('askedOn-1', '2026-12-01') })
    expect([later.statusCode, later.body.includes('This day is still to come')]).toEqual([422, true])
    const never = await send(worker, page, 'agree', { ...GIVEN, ...on('askedOn-1', '2026-02-31') })
    expect([never.statusCode, never.body.includes('enter a real date')]).toEqual([422, true])
    expect(await asked(child)).toEqual([])
    const unasked = {
      'purpose-1': 'checks',
      'position-1': 'not-sought',
      'why-1': 'Asking would put him in danger.',
    }
    expect((await send(worker, page, 'agree', unasked)).statusCode).toBe(303)
    expect(await asked(child)).toEqual([{ by: null, on: null }])
  })
})

describe('agreement that names agencies', () => {
  const ask = (page: string, partner: string, more: Record<string, string> = {}) =>
    send(worker, page, 'ask', { 'partner-1': partner, 'asks-1': 'What do you know?', ...more })

  it('lets those be asked that it covers, and one that was left out only with the reason', async () => {
    const { child, page } = await contactAbout('Cato')
    await send(worker, page, 'agree', { ...GIVEN, 'covers-1': 'education', 'leavesOut-1': 'police' })
    expect((await worker.get(page)).body).toMatch(/education, not police/)
    expect((await ask(page, 'education')).statusCode).toBe(303)
    for (const [partner, words] of [
      ['police', 'Agreement does not cover police.'],
      // Some were named, and this was not among them.
      ['housing', 'Agreement does not cover housing.'],
    ] as const) {
      const refused = await ask(page, partner)
      expect([refused.statusCode, refused.body.includes(words)]).toEqual([422, true])
    }
    const because = { 'despite-1': 'His father was arrested on Sunday.' }
    expect((await ask(page, 'police', because)).statusCode).toBe(303)
    expect((await worker.get(page)).body).toContain(
      'they were asked because: His father was arrested on Sunday.',
    )
    const kept = await desk.rows(
      'select partner, despite from partner_check where child_id = $1 order by 1',
      [child],
    )
    expect(kept).toEqual([
      { partner: 'education', despite: null },
      { partner: 'police', despite: 'His father was arrested on Sunday.' },
    ])
  })

  it('leaves out only those that are said where none is covered by name, and none once it says otherwise', async () => {
    const { page } = await contactAbout('Dov')
    await send(worker, page, 'agree', { ...GIVEN, 'leavesOut-1': 'police' })
    expect((await ask(page, 'housing')).statusCode).toBe(303)
    expect((await ask(page, 'police')).statusCode).toBe(422)
    desk.minutesLater(1)
    await send(worker, page, 'agree', GIVEN)
    expect((await ask(page, 'police')).statusCode).toBe(303)
  })

  it('is refused where one agency is covered and left out', async () => {
    const { child, page } = await contactAbout('Eben')
    const both = await send(worker, page, 'agree', {
      ...GIVEN,
      'covers-1': 'police',
      'leavesOut-1': 'police',
    })
    expect([both.statusCode, both.body.includes('covered and left out')]).toEqual([422, true])
    expect(await asked(child)).toEqual([])
  })

  it('holds up no red contact, and a refusal asks for a reason as an agency left out does', async () => {
    const { page } = await contactAbout('Finn')
    await send(worker, page, 'agree', { ...GIVEN, 'position-1': 'refused' })
    const refused = await ask(page, 'health-trust')
    expect([refused.statusCode, refused.body.includes('Agreement to asking partners was refused')]).toEqual([
      422,
      true,
    ])
    await send(grace, page, 'rate', { 'colour-1': 'red' })
    expect((await ask(page, 'health-trust')).statusCode).toBe(303)
  })
})

describe('agreement in an open case', () => {
  it('to the assessment itself is written on the child’s page by who works there, with who asked and when', async () => {
    const priya = await desk.someone('social-worker')
    const child = await desk.child(Birth, 'Gwen', 'Ashgrove', '2016-05-02')
    const said = { purpose: 'assessment', position: 'given', askedOf: 'Her father', standing: 'parent' }
    expect(await desk.does(priya, child, 'say-agreement', said)).toContain('There is no open case.')
    await desk.put(Referral, child, { referredOn: day('2026-11-20'), source: '2A', noFurtherAction: 'false' })
    const alone = { purpose: 'assessment', position: 'dispensed', why: 'He cannot be found.' }
    expect(await desk.does(priya, child, 'say-agreement', alone)).toContain('Enter which manager agreed')
    expect(await desk.does(priya, child, 'say-agreement', said)).toBe('done')
    expect(await asked(child)).toEqual([{ by: 'Priya Nandan', on: '2026-11-24' }])
    const { body } = await priya.get(`/children/${child}/chronology`)
    expect(body).toContain('Agreement, an assessment: given')
    // Whoever is at the front door writes it on the contact.
    expect((await desk.act(worker, child, 'say-agreement', said)).statusCode).toBe(404)
  })
})
