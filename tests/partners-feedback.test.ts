import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendLetGo } from '../src/app/sending.ts'
import { bySmtp } from '../src/app/smtp.ts'
import {
  type Desk,
  decision,
  frontDoorDesk,
  handOn,
  send,
  threeChildren,
  type Visitor,
} from './setup/front-door-desk.ts'
import { aPartner, pageOf, refers, writtenDown } from './setup/partners-desk.ts'

let desk: Desk
let sandra: Visitor
const received: { to: string[]; text: string }[] = []
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, session, done) {
    let text = ''
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
    })
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
      done()
    })
  },
})
let mail: ReturnType<typeof bySmtp>

beforeAll(async () => {
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', () => done())
  })
  const { port } = server.server.address() as AddressInfo
  mail = bySmtp({ url: `smtp://127.0.0.1:${port}`, from: 'front-door@council.example' })
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
}, 120_000)
afterAll(async () => {
  mail.close()
  await new Promise<void>(done => server.close(() => done()))
  await desk.stop()
})

/** A partner's referral of one child, rated amber and decided; gives its page and the child's part. */
async function decided(
  outcome: string,
  child: string,
): Promise<{ page: string; enquiry: string; contact: string }> {
  const reference = await refers(sandra, { 'child-1': { 'child-name': child, 'child-born': '' } })
  const page = await pageOf(sandra, reference)
  const [contact] = await writtenDown(desk, reference)
  const enquiry = `/areas/front-door/enquiry/${contact}`
  await send(desk.grace, enquiry, 'rate', { 'colour-1': 'amber' })
  await send(desk.worker, enquiry, 'agree', {
    'purpose-1': 'assessment',
    'position-1': 'given',
    'askedOf-1': 'His mother',
    'standing-1': 'parent',
  })
  const done = await send(desk.grace, enquiry, 'decide', decision(outcome))
  expect(done.statusCode, done.body.slice(0, 200)).toBe(303)
  return { page, enquiry, contact: contact! }
}
const childOf = async (contact: string): Promise<string> =>
  (await desk.rows<{ child_id: string }>('select child_id from contact where id = $1', [contact]))[0]!
    .child_id

describe('a referrer', () => {
  it('hears by a real mail server that it arrived, what was decided, and that the team has it: no more', async () => {
    const { page, contact, enquiry } = await decided('referral', 'Wren Sallow')
    const child = await childOf(contact)
    const owen = await desk.someone('team-manager')
    expect((await send(desk.worker, enquiry, 'hand-on', handOn('East locality'))).statusCode).toBe(303)
    await owen.get(`/children/${child}/accept-case`)
    const accepted = await owen.post(`/children/${child}/accept-case`, {
      team: 'East locality',
      'inTouchBy-day': '1',
      'inTouchBy-month': '12',
      'inTouchBy-year': '2026',
    })
    expect(accepted.statusCode, accepted.body).toBe(303)
    await sendLetGo(desk.site.records, mail.send)
    const mine = received.filter(({ to }) => to.includes('sandra.hillcott@demonstration.example'))
    const subjects = mine.map(({ text }) => /^Subject: (.*)\r$/m.exec(text)![1]!.replace(/FD-\S+/, 'FD'))
    // All let go at one moment of the fixed clock: the order in which they leave tells nothing.
    expect(subjects.sort()).toEqual([
      'We have received your referral FD',
      'What was decided about your referral FD',
      'Your referral FD has reached the East locality',
    ])
    for (const { text } of mine) expect(text).not.toMatch(/Wren|Sallow|Three worries/)
    const { body } = await sandra.get(page)
    for (const words of ['That your referral arrived', 'What was decided', 'That the team has the case'])
      expect(body).toContain(words)
    expect((await desk.grace.get(enquiry)).body).toContain('has reached the East locality')
    // Once: nothing waits any more.
    await owen.get(`/children/${child}/accept-case`)
    const again = await owen.post(`/children/${child}/accept-case`, {
      team: 'East locality',
      'inTouchBy-day': '1',
      'inTouchBy-month': '12',
      'inTouchBy-year': '2026',
    })
    expect(again.body).toContain('No case of this child waits for a team')
    const runs = await desk.rows<{ state: string }>(
      "select state from clock_run where clock = 'referrer-acknowledged' and about_id = $1",
      [contact],
    )
    expect(runs).toEqual([{ state: 'met' }])
  })

  it('without an e-mail address is told by a call that is written down, and the clock runs until then', async () => {
    await desk.worker.get('/areas/front-door/new')
    const done = await desk.worker.post('/areas/front-door/new', {
      'receivedAt-day': '24',
      'receivedAt-month': '11',
      'receivedAt-year': '2026',
      'receivedAt-time': '09:30',
      source: '6',
      agency: 'Wexcombe Police',
      referrer: 'PC Rana',
      referrerContact: '01632 960 444',
      worry: 'Found alone at the station.',
      children: '1',
      'forename-1': 'Juno',
      'surname-1': 'Pell',
      'who-1': 'new',
      do: 'save',
    })
    expect(done.statusCode, done.body).toBe(303)
    const [{ id } = { id: '' }] = await desk.rows<{ id: string }>(
      "select c.id from contact c join identity i on i.person_id = c.child_id where i.surname = 'Pell'",
    )
    const state = async () =>
      (
        await desk.rows<{ state: string }>(
          "select state from clock_run where clock = 'referrer-acknowledged' and about_id = $1",
          [id],
        )
      ).map(run => run.state)
    expect(await state()).toEqual(['running'])
    const page = `/areas/front-door/enquiry/${id}`
    const told = await send(desk.worker, page, 'told', { 'what-1': 'acknowledgement', 'how-1': 'telephone' })
    expect(told.statusCode, told.body).toBe(303)
    expect(await state()).toEqual(['met'])
    expect((await desk.worker.get(page)).body).toContain('By telephone')
  })
})

describe('how good a referral was', () => {
  it('is rated once, seen by its writer, sent where chosen, and summed by agency without a child’s name', async () => {
    const { page, enquiry } = await decided('information', 'Tam Okoro')
    const bare = await send(desk.worker, enquiry, 'quality', { 'quality-1': 'little' })
    expect(bare.body).toContain('Say what was missing')
    const words = 'The dates were missing, and what the child said.'
    const rated = await send(desk.worker, enquiry, 'quality', {
      'quality-1': 'little',
      'missing-1': words,
      'send-1': 'yes',
    })
    expect(rated.statusCode, rated.body).toBe(303)
    const twice = await send(desk.grace, enquiry, 'quality', { 'quality-1': 'full' })
    expect(twice.body).toContain('rated it meanwhile')
    const { body } = await sandra.get(page)
    expect(body).toContain('Much was missing')
    expect(body).toContain(words)
    const before = received.length
    await sendLetGo(desk.site.records, mail.send)
    expect(received.slice(before).some(({ text }) => text.includes('How your referral FD-'))).toBe(true)
    const sum = (await desk.grace.get('/areas/partners/quality')).body
    expect(sum).toContain('Harrow Lane School')
    expect(sum).not.toContain('Okoro')
    expect((await desk.worker.get('/areas/partners/quality')).statusCode).toBe(404)
  })

  it('is rated once an enquiry, from whichever child’s part, and counted once by agency', async () => {
    const [amir, bea] = await threeChildren(desk, 'Oakes')
    expect((await desk.worker.get(bea!)).body).toContain('Rate the referral')
    const rated = await send(desk.worker, amir!, 'quality', { 'quality-1': 'full' })
    expect(rated.statusCode, rated.body).toBe(303)
    const { body } = await desk.worker.get(bea!)
    expect(body).not.toContain('Rate the referral')
    expect(body).toContain('Everything we needed (Jonah Mercer')
    const again = await send(desk.grace, bea!, 'quality', { 'quality-1': 'full', 'send-1': 'yes' })
    expect(again.body).toContain('Jonah Mercer rated it meanwhile')
    const kept = await desk.rows<{ agency: string }>(
      "select q.agency from referral_quality q join identity i on i.person_id = q.child_id where i.surname = 'Oakes'",
    )
    expect(kept).toHaveLength(1)
  })

  it('is not told in words that name somebody else, and nothing of it is kept', async () => {
    const { page, enquiry } = await decided('information', 'Ola Brent')
    const refused = await send(desk.worker, enquiry, 'quality', {
      'quality-1': 'most',
      'missing-1': 'You did not say that Mr Hargreave lives there.',
    })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('It names Hargreave')
    expect((await sandra.get(page)).body).not.toContain('Hargreave')
  })
})

describe('an agency’s challenge', () => {
  it('is answered by a manager who did not decide, taken further to a head of service, and kept', async () => {
    const { page, contact } = await decided('none', 'Kit Farrow')
    const raise = async (why: string) => {
      await sandra.get(page)
      return sandra.post(page, { do: 'challenge', contact, [`why-${contact}`]: why })
    }
    expect((await raise('')).body).toContain('Say why you disagree')
    const raised = await raise('He told us more on Monday.')
    expect(raised.statusCode, raised.body).toBe(303)
    expect((await raise('Again')).body).toContain('looked at again already')
    const waiting = async () =>
      (
        await desk.rows<{ id: string }>(
          'select id from decision_challenge where contact = $1 and answered_at is null',
          [contact],
        )
      )[0]!.id
    const answer = async (who: Visitor, words: string) => {
      const at = `/areas/partners/challenges/${await waiting()}`
      const { body } = await who.get(at)
      const seen = /name="seen" value="(\d+)"/.exec(body)?.[1] ?? ''
      return who.post(at, { outcome: 'stands', answer: words, seen })
    }
    // Grace decided: somebody else answers.
    expect((await answer(desk.grace, 'No.')).body).toContain('You decided this yourself')
    const owen = await desk.someone('team-manager')
    expect((await answer(owen, 'Mr Hargreave told us otherwise.')).body).toContain('Hargreave')
    const first = await answer(
      owen,
      'We looked again, and what you told on Monday was known to us when we decided.',
    )
    expect(first.statusCode, first.body).toBe(303)
    expect((await sandra.get(page)).body).toContain('was known to us when we decided')
    const further = await raise('We still disagree.')
    expect(further.statusCode, further.body).toBe(303)
    expect((await answer(owen, 'No.')).body).toContain('A head of service answers at this stage')
    const farah = await desk.someone('head-of-service')
    expect((await farah.get('/areas/partners/hub')).body).toContain('Kit Farrow')
    const second = await answer(
      farah,
      'I have read all of it. The decision stands, and early help is offered.',
    )
    expect(second.statusCode, second.body).toBe(303)
    expect((await raise('Once more')).body).toContain('Ask the safeguarding partnership')
    const kept = await desk.rows(
      'select stage, outcome, answered_by from decision_challenge where contact = $1 order by raised_at',
      [contact],
    )
    expect(kept.map(row => Object.values(row as object).join(', ')).sort()).toEqual([
      'head, stands, Farah Siddiqui',
      'manager, stands, Owen Pritchard',
    ])
  })

  it('by telephone is written down, and never to a decision that is not made', async () => {
    const { contact } = await decided('none', 'Nia Crewe')
    const page = `/areas/partners/challenge-to/${contact}`
    const { body } = await desk.worker.get(page)
    expect(body).toContain('Harrow Lane School')
    const said = {
      raisedBy: 'A deputy',
      agency: 'Harrow Lane School',
      reaches: '01632 960 222',
      why: 'They disagree.',
    }
    expect((await desk.worker.post(page, said)).statusCode).toBe(303)
    const [row] = await desk.rows<{ written_by: string }>(
      'select written_by from decision_challenge where contact = $1',
      [contact],
    )
    expect(row).toEqual({ written_by: 'Jonah Mercer' })
    const open = (await writtenDown(desk, await refers(sandra)))[0]
    await desk.worker.get(`/areas/partners/challenge-to/${open}`)
    const early = await desk.worker.post(`/areas/partners/challenge-to/${open}`, said)
    expect(early.body).toContain('Nothing is decided yet')
  })
})

describe('a conversation before a referral', () => {
  it('is logged without a child’s name, and linked to the enquiry that followed', async () => {
    const here = '/areas/partners/conversations'
    await desk.worker.get(here)
    expect((await desk.worker.post(here, { do: 'new', asker: 'Dev Rana' })).body).toContain(
      'Answer this: What was advised?',
    )
    const said = {
      do: 'new',
      asker: 'Dev Rana',
      agency: 'Wexcombe Police',
      about: 'A girl of 13 is often with older people at the station.',
      advice: 'Refer her today.',
      advised: 'refer',
    }
    expect((await desk.worker.post(here, said)).statusCode).toBe(303)
    const [{ id } = { id: '' }] = await desk.rows<{ id: string }>(
      "select id from threshold_conversation where asker = 'Dev Rana'",
    )
    const [{ enquiry } = { enquiry: '' }] = await desk.rows<{ enquiry: string }>(
      'select enquiry from contact where enquiry is not null limit 1',
    )
    await desk.worker.get(here)
    const wrong = await desk.worker.post(here, {
      do: 'link',
      conversation: id,
      [`enquiry-${id}`]: 'FD-0000-0000',
    })
    expect(wrong.body).toContain('There is no enquiry of this number')
    const linked = await desk.worker.post(here, {
      do: 'link',
      conversation: id,
      [`enquiry-${id}`]: enquiry.toLowerCase(),
    })
    expect(linked.statusCode).toBe(303)
    expect((await desk.grace.get(here)).body).toContain(`A referral followed: ${enquiry}`)
    expect((await (await desk.someone('social-worker')).get(here)).statusCode).toBe(404)
  })

  it('is asked for by a partner in their own pages, waits on My day, and what was advised is read there by them alone', async () => {
    const mine = '/areas/partners/talk'
    const log = '/areas/partners/conversations'
    const pc = await aPartner(desk, 'Noel Bright', 'Wexcombe Police')
    await pc.get(mine)
    const about = 'A boy of 9 who sleeps at different houses. <b>Is it enough?</b>'
    expect((await pc.post(mine, { about, reached: '' })).body).toContain(
      'Say when and how you can be reached',
    )
    const asked = await pc.post(mine, { about, reached: 'After 2 on 01632 960 555' })
    expect(asked.statusCode, asked.body).toBe(303)
    expect((await pc.get(mine)).body).toContain('Nobody has talked with you yet')
    expect((await desk.worker.get('/')).body).toContain('1 conversation that a partner asks for')
    expect((await sandra.get(mine)).body).not.toContain('A boy of 9')
    const { body } = await desk.worker.get(log)
    expect(body).toContain('To be reached: After 2 on 01632 960 555')
    expect(body).not.toContain('<b>Is it enough')
    const ask = /conversations\?ask=([0-9a-f-]{36})/.exec(body)![1]!
    const filled = (await desk.worker.get(`${log}?ask=${ask}`)).body
    expect(filled).toContain('value="Noel Bright"')
    const said = {
      do: 'new',
      ask,
      asker: 'Noel Bright',
      agency: 'Wexcombe Police',
      about: 'A boy of 9 who sleeps at different houses.',
      advice: 'Ask his school for early help with his mother.',
      advised: 'early-help',
    }
    expect((await desk.worker.post(log, said)).statusCode).toBe(303)
    await desk.grace.get(log)
    expect((await desk.grace.post(log, said)).body).toContain('Somebody held this conversation meanwhile')
    expect((await pc.get(mine)).body).toContain('Ask his school for early help with his mother.')
    expect((await desk.worker.get('/')).body).not.toContain('conversation that a partner asks for')
    expect((await desk.worker.get(mine)).statusCode).toBe(404)
  })
})

describe('a question of the front door', () => {
  it('stands in the partner’s own pages, with an e-mail that tells nothing of it, and is answered there', async () => {
    const pc = await aPartner(desk, 'Ines Roth', 'Wexcombe Police')
    const reference = await refers(pc)
    const page = await pageOf(pc, reference)
    const id = page.split('/').at(-1)
    const ask = `/areas/partners/question/${id}`
    await desk.worker.get(ask)
    const named = await desk.worker.post(ask, { words: 'Does Mr Hargreave live with Otis?' })
    expect(named.body).toContain('It names Hargreave')
    const asked = await desk.worker.post(ask, { words: 'When did you last see Otis?' })
    expect(asked.statusCode, asked.body).toBe(303)
    expect((await pc.get(page)).body).toContain('When did you last see Otis?')
    expect((await pc.post(page, { do: 'note', words: 'This morning, at the station.' })).statusCode).toBe(303)
    expect((await desk.worker.get(`/told-us/${id}`)).body).toContain('This morning, at the station.')
    const before = received.length
    await sendLetGo(desk.site.records, mail.send)
    const mails = received
      .slice(before)
      .filter(({ text }) => text.includes(`A question about your referral ${reference}`))
    expect(mails.map(({ to }) => to)).toEqual([['ines.roth@wexcombe-police.example']])
    expect(mails[0]!.text).not.toContain('Otis')
  })
})
