import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { Relationship } from '../src/areas/child/records.ts'
import { EarlyHelp, Request, Step } from '../src/areas/early-help/facts.ts'
import { Agreement } from '../src/areas/early-help/records.ts'
import { Contact, Referral } from '../src/areas/front-door/records.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { restrict, whoLooked } from '../src/engines/access/index.ts'
import { transact } from '../src/engines/records/index.ts'
import { send, type Visitor } from './setup/front-door-desk.ts'
import { type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let jonah: Visitor
let grace: Visitor
let ruth: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  jonah = await desk.someone('front-door-worker')
  grace = await desk.someone('front-door')
  ruth = await desk.someone('quality')
}, 120_000)
afterAll(() => desk.stop())

const contact = (child: string, day: string, enquiry: string, more: Record<string, unknown> = {}) =>
  desk.put(Contact, child, {
    receivedAt: instant(`${day}T10:00:00Z`),
    source: '2A',
    worry: `Worry of ${day}.`,
    enquiry,
    ...more,
  })

const DECIDED = {
  decidedAt: instant('2026-06-02T15:00:00Z'),
  outcome: 'none',
  reason: 'School would watch.',
  decidedBy: 'Grace Abara',
}

describe('what partners know', () => {
  it('is brought together in one analysis, which says who had not answered; again when they have', async () => {
    const child = await desk.child(Birth, 'Wren', 'Ashdell', '2016-01-01')
    const page = `/areas/front-door/enquiry/${await contact(child, '2026-11-24', 'FD-AAAA-0001')}`
    await send(jonah, page, 'ask', { 'partner-1': 'police', 'asks-1': 'Calls?' })
    const empty = await send(jonah, page, 'analyse', { 'history-1': 'A contact in June.' })
    expect([empty.statusCode, empty.body.includes('What do you recommend, and why?')]).toEqual([422, true])
    const whole = {
      'history-1': 'A contact in June, closed with school watching.',
      'together-1': 'School sees what it saw then.',
      'recommendation-1': 'An assessment.',
    }
    expect((await send(jonah, page, 'analyse', whole)).statusCode).toBe(303)
    const rows = () =>
      desk.rows<{ unanswered: string | null }>(
        'select unanswered from partner_analysis where child_id = $1 order by written_at, known_at',
        [child],
      )
    expect(await rows()).toEqual([{ unanswered: 'Police' }])
    const [check] = await desk.rows<{ id: string }>('select id from partner_check where child_id = $1', [
      child,
    ])
    await send(jonah, page, 'answer', { check: check!.id, [`answer-${check!.id}`]: 'No calls.' })
    desk.minutesLater(5)
    await send(jonah, page, 'analyse', whole)
    expect(await rows()).toEqual([{ unanswered: 'Police' }, { unanswered: null }])
    expect((await grace.get(page)).body).toContain('(2 in all)')
  })

  it('is written once for brothers and sisters: each record says who had not answered about that child', async () => {
    const made: string[] = []
    for (const name of ['Ann', 'Ben', 'Cora']) {
      const child = await desk.child(Birth, name, 'Fenwick', '2016-01-01')
      made.push(await contact(child, '2026-11-24', 'FD-FENW-0001'))
    }
    const [ann, ben] = made
    await send(jonah, `/areas/front-door/enquiry/${ben}`, 'ask', {
      'partner-1': 'housing',
      'asks-1': 'Rent?',
    })
    const page = `/areas/front-door/enquiry/${ann}`
    const whole = {
      'history-1': 'None.',
      'together-1': 'School sees all three hungry.',
      'recommendation-1': 'Early help.',
      'also-1': ben!,
    }
    expect((await send(jonah, page, 'analyse', whole)).statusCode).toBe(303)
    expect(
      await desk.rows(
        `select i.forename, a.unanswered from partner_analysis a join identity i on i.person_id = a.child_id
         where i.surname = 'Fenwick' order by 1`,
      ),
    ).toEqual([
      { forename: 'Ann', unanswered: null },
      { forename: 'Ben', unanswered: 'Housing' },
    ])
  })
})

describe('what help a child had before', () => {
  it('stands beside repeats before a decision: cases of returns, early help with why it ended, and steps', async () => {
    const child = await desk.child(Birth, 'Ivo', 'Ashdell', '2016-01-01')
    // As a return tells it: nobody decided it here, and no contact led to it.
    await desk.put(Referral, child, {
      referredOn: day('2024-02-05'),
      closedOn: day('2024-09-30'),
      closureReason: 'RC8',
      source: '2A',
      noFurtherAction: 'false',
    })
    const request = await desk.put(Request, child, {
      requestedOn: day('2025-01-06'),
      source: 'school',
      need: 'Mornings.',
    })
    const agreement = await desk.put(Agreement, child, {
      purpose: 'early-help',
      position: 'given',
      saidOn: day('2025-01-08'),
      askedOf: 'Her mother',
      standing: 'mother',
    })
    await desk.put(EarlyHelp, child, {
      request,
      agreement,
      startedOn: day('2025-01-10'),
      endedOn: day('2025-06-20'),
      endReason: 'disengaged',
    })
    await desk.put(Step, child, {
      direction: 'up',
      proposedOn: day('2025-06-01'),
      toTeam: 'East locality',
      reason: 'Bruises.',
      history: 'Meals.',
      familyKnows: true,
      decidedOn: day('2025-06-05'),
      decision: 'declined',
      decisionReason: 'School explained them.',
    })
    const page = `/areas/front-door/enquiry/${await contact(child, '2026-11-24', 'FD-IVOA-0001')}`
    const { body } = await grace.get(page)
    const shown = body.slice(body.indexOf('Earlier cases and help')).split('</table>')[0]!
    for (const words of [
      '5 February 2024 to 30 September 2024',
      'Closed: Case closed after assessment',
      '10 January 2025 to 20 June 2025',
      'The family stopped taking part',
      'Step up proposed',
      'Bruises. Not accepted.',
    ])
      expect(shown).toContain(words)
    // The newest first: early help ended after the step was not accepted.
    expect(shown.indexOf('stopped taking part')).toBeLessThan(shown.indexOf('Step up proposed'))
    expect(shown).not.toContain('Worry of 2026-11-24')
    const other = await desk.child(Birth, 'Isa', 'Ashdell', '2016-01-01')
    const first = `/areas/front-door/enquiry/${await contact(other, '2026-11-24', 'FD-ISAA-0001')}`
    expect((await grace.get(first)).body).toContain('No earlier case, early help or step is known.')
    // Her brother's stands beside hers once they are known as such, with a case of his that is open.
    await desk.put(Referral, child, { referredOn: day('2026-10-05'), source: '2A', noFurtherAction: 'false' })
    expect((await grace.get(first)).body).not.toContain('Ivo Ashdell')
    await desk.put(Relationship, other, { relation: 'sibling', other: child, fromOn: day('2016-01-01') })
    const beside = (await grace.get(first)).body
    const his = beside.slice(beside.indexOf('Cases and help of Ivo Ashdell')).split('</table>')[0]!
    for (const words of [
      'The family stopped taking part',
      'Step up proposed',
      '5 October 2026',
      'It is open',
    ])
      expect(his).toContain(words)
    const { records } = desk.demonstration.site
    const looked = await transact(records, { who: 'team-manager' }, ctx =>
      whoLooked(ctx, child, { limit: 20, offset: 0 }),
    )
    expect(looked.map(({ question }) => question)).toContain('Brothers and sisters beside an enquiry')
    // Once few may see him, nothing of him stands there.
    await transact(records, { who: 'team-manager' }, ctx =>
      restrict(ctx, { persons: [child], reason: 'Threats', keepers: ['team-manager'], workers: [] }),
    )
    expect((await grace.get(first)).body).not.toContain('Ivo Ashdell')
  })
})

describe('the sample of repeats', () => {
  it('is one in five by the contact’s own number, of those heard of in twelve months before', async () => {
    const ids: string[] = []
    for (let n = 0; n < 40; n++) {
      const child = await desk.child(Birth, `Nell${n}`, 'Brackley', '2016-01-01')
      await contact(child, '2026-06-01', `FD-BEFO-${n}`, DECIDED)
      ids.push(
        await contact(child, '2026-11-20', `FD-AFTE-${n}`, {
          ...DECIDED,
          decidedAt: instant('2026-11-20T15:00:00Z'),
        }),
      )
    }
    const once = await desk.child(Birth, 'Once', 'Brackley', '2016-01-01')
    await contact(once, '2026-11-20', 'FD-ONCE-0001')
    const long = await desk.child(Birth, 'Long', 'Brackley', '2016-01-01')
    await contact(long, '2025-11-19', 'FD-LONG-0001')
    await contact(long, '2026-11-20', 'FD-LONG-0002')
    const chosen = await desk.rows<{ id: string }>(
      `select id from unnest($1::uuid[]) id where ('x' || substr(md5(id::text), 1, 7))::bit(28)::int % 5 = 0`,
      [ids],
    )
    const { body } = await ruth.get('/areas/front-door/repeats')
    const shown = ids.filter(id => body.includes(`/areas/front-door/repeats/${id}`))
    expect(shown.toSorted()).toEqual(chosen.map(({ id }) => id).toSorted())
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(20)
    expect(body).not.toContain('Once Brackley')
    expect(body).not.toContain('Long Brackley')
    expect((await jonah.get('/areas/front-door/repeats')).statusCode).toBe(404)

    const page = `/areas/front-door/repeats/${shown[0]}`
    await grace.get(page)
    const found = {
      found: 'too-early',
      why: 'Nobody rang the school again.',
      follows: 'Ring back after four weeks.',
    }
    expect((await grace.post(page, found)).body).toContain('Another manager looks at it again')
    await ruth.get(page)
    expect((await ruth.post(page, { ...found, found: '' })).body).toContain('Say what you found')
    expect((await ruth.post(page, found)).statusCode).toBe(303)
    expect((await ruth.get('/areas/front-door/repeats')).body).toContain('closed too early (Ruth Bellamy)')
    await ruth.get(page)
    expect((await ruth.post(page, found)).body).toContain('Ruth Bellamy checked it already')
  })
  it('is not checked by whoever decided the earlier contact, though somebody else decided this one', async () => {
    const child = await desk.child(Birth, 'Ivo', 'Calder', '2016-01-01')
    await contact(child, '2026-06-01', 'FD-CALD-0001', DECIDED)
    const later = { ...DECIDED, decidedAt: instant('2026-11-20T15:00:00Z'), decidedBy: 'Ruth Calloway' }
    const page = `/areas/front-door/repeats/${await contact(child, '2026-11-20', 'FD-CALD-0002', later)}`
    const found = { found: 'unfinished', why: 'The school was never rung.', follows: '' }
    await grace.get(page)
    expect((await grace.post(page, found)).body).toContain('You closed the earlier work')
    await ruth.get(page)
    expect((await ruth.post(page, found)).statusCode).toBe(303)
  })
})

describe('the board', () => {
  it('says of an open contact how many others came about the child in 12 months, and nothing of a first one', async () => {
    const child = await desk.child(Birth, 'Tess', 'Dunmore', '2016-01-01')
    await contact(child, '2025-11-23', 'FD-DUNM-0001', DECIDED)
    await contact(child, '2026-06-01', 'FD-DUNM-0002', DECIDED)
    await contact(child, '2026-07-01', 'FD-DUNM-0003', DECIDED)
    await contact(child, '2026-11-24', 'FD-DUNM-0004')
    const first = await desk.child(Birth, 'Una', 'Eskdale', '2016-01-01')
    await contact(first, '2026-11-24', 'FD-ESKD-0001')
    const { body } = await jonah.get('/areas/front-door/board')
    const row = (name: string) => body.slice(body.indexOf(name)).split('</tr>')[0]!
    expect(row('Tess Dunmore')).toContain('2 contacts in the 12 months before')
    expect(row('Una Eskdale')).not.toContain('Repeat')
  })
})
