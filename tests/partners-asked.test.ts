import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, frontDoorDesk, send, threeChildren, type Visitor } from './setup/front-door-desk.ts'
import { aPartner } from './setup/partners-desk.ts'

const HERE = '/areas/partners/asked'

let desk: Desk
let sandra: Visitor
let pc: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
  pc = await aPartner(desk, 'Dev Rana', 'Wexcombe Police')
}, 120_000)
afterAll(() => desk.stop())

const agencyOf = async (name: string): Promise<string> =>
  (await desk.rows<{ id: string }>('select id from partner_agency where name = $1', [name]))[0]!.id

describe('an agency that is asked about a child', () => {
  it('sees who it is and the question and nothing else, answers once, and it lands on the contact', async () => {
    const [amir] = await threeChildren(desk, 'Pennick')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'red' })
    const police = await agencyOf('Wexcombe Police')
    const bare = await send(desk.worker, amir!, 'ask', { 'partner-1': 'police', 'agency-1': police })
    expect(bare.body).toContain('they see nothing else of the contact')
    const asked = await send(desk.worker, amir!, 'ask', {
      'partner-1': 'police',
      'agency-1': police,
      'asks-1': 'What do you know of him since September?',
    })
    expect(asked.statusCode, asked.body).toBe(303)
    // Red: half of four hours. It is about ten in the morning.
    expect((await desk.worker.get(amir!)).body).toMatch(/Their answer is due by 24 November 2026 at 12:0\d/)
    const mails = await desk.rows<{ sent_to: string; subject: string; paragraphs: string[] }>(
      "select sent_to, subject, paragraphs from outbox_notice where subject = 'A question from the front door'",
    )
    expect(mails.map(mail => mail.sent_to)).toEqual(['dev.rana@wexcombe-police.example'])
    const written = mails[0]!.paragraphs.join(' ')
    expect(written).toMatch(/answer it by 24 November 2026 at 12:0\d/)
    expect(written).not.toMatch(/Amir|Pennick|since September/)
    const { body } = await pc.get(HERE)
    expect(body).toContain('Amir Pennick')
    expect(body).toContain('What do you know of him since September?')
    for (const words of ['without coats', 'midnight', 'Bea', 'Sandra', 'Red', '/children/'])
      expect([words, body.includes(words)]).toEqual([words, false])
    // Another agency is asked nothing, and cannot answer.
    expect((await sandra.get(HERE)).body).toContain('asks your agency nothing')
    const check = /name="check" value="([0-9a-f-]{36})"/.exec(body)![1]!
    const taken = await sandra.post(HERE, { check, [`answer-${check}`]: 'Nothing' })
    expect(taken.body).toContain('no longer asked')
    expect((await pc.post(HERE, { check, [`answer-${check}`]: '' })).statusCode).toBe(422)
    const words = 'Found twice at the station after midnight in October. <script>alert(1)</script>'
    expect((await pc.post(HERE, { check, [`answer-${check}`]: words })).statusCode).toBe(303)
    expect((await pc.post(HERE, { check, [`answer-${check}`]: 'Again' })).body).toContain('no longer asked')
    const enquiry = (await desk.worker.get(amir!)).body
    expect(enquiry).toContain('Found twice at the station')
    expect(enquiry).toContain('Dev Rana, Wexcombe Police')
    expect(enquiry).not.toContain('<script>alert')
    const runs = await desk.rows<{ state: string }>(
      "select state from clock_run where clock = 'partner-check-answered' and about_id = $1",
      [check],
    )
    expect(runs).toEqual([{ state: 'met' }])
    const looked = await desk.rows<{ n: number }>(
      "select count(*)::int as n from read_log where account = 'dev.rana' and person_id = (select child_id from partner_check where id = $1)",
      [check],
    )
    expect(looked[0]!.n).toBeGreaterThan(0)
  })

  it('is no longer asked once it is decided, nor once few may see the child’s record', async () => {
    const [amir, bea] = await threeChildren(desk, 'Quayle')
    const police = await agencyOf('Wexcombe Police')
    for (const page of [amir!, bea!])
      await send(desk.worker, page, 'ask', {
        'partner-1': 'police',
        'agency-1': police,
        'asks-1': 'What is known?',
      })
    const seen = async () =>
      [...(await pc.get(HERE)).body.matchAll(/About (\w+) Quayle/g)].map(found => found[1])
    expect((await seen()).sort()).toEqual(['Amir', 'Bea'])
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'green' })
    await send(desk.grace, amir!, 'decide', {
      'outcome-1': 'none',
      'reason-1': 'Nothing more is needed.',
      'final-1': 'green',
      'threshold-1': 'everyone',
    })
    expect(await seen()).toEqual(['Bea'])
    const [{ child_id: child } = { child_id: '' }] = await desk.rows<{ child_id: string }>(
      'select child_id from contact where id = $1',
      [bea!.split('/').at(-1)],
    )
    const head = await desk.someone('head-of-service')
    await head.get(`/children/${child}/restrict`)
    await head.post(`/children/${child}/restrict`, {
      reason: 'A colleague’s niece',
      keepers: 'head-of-service',
    })
    expect(await seen()).toEqual([])
    const asked = await send(head, bea!, 'ask', {
      'partner-1': 'police',
      'agency-1': police,
      'asks-1': 'What is known?',
    })
    expect(asked.body).toContain('ask this agency by telephone')
  })
})
