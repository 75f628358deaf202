import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CALL, type Desk, frontDoorDesk, seenOn, send, threeChildren } from './setup/front-door-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await frontDoorDesk()
}, 120_000)
afterAll(() => desk.stop())

describe('two people at one board', () => {
  it('do not take one contact from each other without seeing it', async () => {
    const [amir] = await threeChildren(desk, 'Gorse')
    const { body } = await desk.grace.get(amir!)
    const contact = amir!.split('/').at(-1)!
    const seen = seenOn(body, contact)
    desk.minutesLater(1)
    expect((await send(desk.worker, amir!, 'take')).statusCode).toBe(303)
    desk.minutesLater(1)
    const late = await desk.grace.post(amir!, { do: 'take', contact, seen })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Someone else changed this after you opened it')
    expect((await desk.grace.get('/areas/front-door/board')).body).toContain('Jonah Mercer')
  })

  it('asked by both at one moment, give it to one of them', async () => {
    const [amir] = await threeChildren(desk, 'Hazel')
    const contact = amir!.split('/').at(-1)!
    desk.minutesLater(1)
    const both = [desk.worker, desk.grace]
    const forms: Record<string, string>[] = []
    for (const who of both)
      forms.push({ do: 'take', contact, seen: seenOn((await who.get(amir!)).body, contact) })
    const takes = await Promise.all(both.map((who, nth) => who.post(amir!, forms[nth])))
    expect(takes.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422])
    expect(await desk.rows('select id from local_history.contact where id = $1', [contact])).toHaveLength(1)
  })

  it('are sent nothing new, and nothing is logged, while the board is as they have it', async () => {
    const { body } = await desk.grace.get('/areas/front-door/board')
    const version = /data-live-version="([^"]+)"/.exec(body)![1]!
    const logged = async () =>
      (await desk.rows("select 1 from read_log where question like 'The front door%'")).length
    const before = await logged()
    const same = await desk.grace.get(`/areas/front-door/board?seen=${encodeURIComponent(version)}`)
    expect(same.body).toContain('data-live-same')
    expect(await logged()).toBe(before)
    // What becomes late meanwhile is told, though nobody did anything.
    desk.minutesLater(3 * 24 * 60)
    const late = await desk.grace.get(`/areas/front-door/board?seen=${encodeURIComponent(version)}`)
    expect(late.body).toContain('Overdue')
    const then = /data-live-version="([^"]+)"/.exec(late.body)![1]!
    await threeChildren(desk, 'Iris')
    const now = await desk.grace.get(`/areas/front-door/board?seen=${encodeURIComponent(then)}`)
    expect(now.body).toContain('Amir Iris')
    expect(await logged()).toBe(before + 2)
  })
})

describe('a child whose record few may see', () => {
  it('is given no second record: the contact goes to theirs, its keeper is told, and the writer sees no difference', async () => {
    const head = await desk.someone('head-of-service')
    const [made] = await threeChildren(desk, 'Larkspur')
    const [child] = await desk.rows<{ child_id: string }>('select child_id from contact where id = $1', [
      made!.split('/').at(-1),
    ])
    await head.get(`/children/${child!.child_id}/add-address`)
    await head.post(`/children/${child!.child_id}/add-address`, { lines: '9 Quern Row', postcode: 'ZZ1 4QX' })
    await head.get(`/children/${child!.child_id}/restrict`)
    await head.post(`/children/${child!.child_id}/restrict`, {
      reason: 'A colleague’s nephew',
      keepers: 'head-of-service',
    })
    const people = async () => (await desk.rows('select id from person')).length
    const before = await people()
    const call = async (home: string) => {
      await desk.worker.get('/areas/front-door/new')
      const done = await desk.worker.post('/areas/front-door/new', {
        ...CALL,
        source: '1B',
        agency: '',
        worry: 'The little boy cries at night.',
        children: '1',
        'home-1': home,
        'who-1': 'new',
      })
      expect(done.statusCode, done.body).toBe(303)
      return (await desk.worker.get('/areas/front-door/board')).body
    }
    desk.minutesLater(1)
    const board = await call('9 Quern Row, ZZ1 4QX')
    expect(board).toMatch(/Received as FD-\S+, and passed on to whoever decides/)
    expect(board).not.toContain('The little boy cries at night.')
    expect(await people()).toBe(before)
    const kept = await desk.rows<{ worry: string }>(
      'select worry from contact where child_id = $1 order by known_at desc, id limit 1',
      [child!.child_id],
    )
    expect(kept[0]!.worry).toContain('The little boy cries at night.')
    expect((await head.get('/')).body + (await head.get('/restrictions')).body).toContain(
      'A contact reached the front door',
    )
    // The same words of a house where nobody is hidden make a record, with the same answer.
    expect(await call('11 Quern Row, ZZ1 4QX')).toMatch(
      /Received as FD-\S+, and passed on to whoever decides/,
    )
    expect(await people()).toBe(before + 1)
  })
})

describe('who may', () => {
  it('is the front door and those who look over it: for a social worker the board is not there', async () => {
    const priya = await desk.someone('social-worker')
    expect((await priya.get('/areas/front-door/board')).statusCode).toBe(404)
    const martin = await desk.someone('director')
    const [amir] = await threeChildren(desk, 'Juniper')
    expect((await martin.get('/areas/front-door/board')).statusCode).toBe(200)
    expect((await send(martin, amir!, 'take')).statusCode).toBe(404)
  })

  it('does not show a restricted child’s contact to whoever may not see them', async () => {
    const [amir] = await threeChildren(desk, 'Kestrel')
    const [child] = await desk.rows<{ child_id: string }>('select child_id from contact where id = $1', [
      amir!.split('/').at(-1),
    ])
    const head = await desk.someone('head-of-service')
    await head.get(`/children/${child!.child_id}/restrict`)
    await head.post(`/children/${child!.child_id}/restrict`, {
      reason: 'A colleague’s nephew',
      keepers: 'head-of-service',
    })
    expect((await desk.worker.get(amir!)).statusCode).toBe(404)
    const { body } = await desk.worker.get('/areas/front-door/board')
    expect(body).not.toContain('Amir Kestrel')
    expect(body).toContain('Bea Kestrel, Cal Kestrel')
  })
})

describe('whoever made contact', () => {
  const letters = (surname: string) =>
    desk.rows<{ subject: string; reader: string; body: string }>(
      `select o.subject, o.reader_name as reader, o.paragraphs::text as body from outbox o
       join identity i on i.person_id = o.person_id where i.surname = $1 order by o.made_at, o.id`,
      [surname],
    )

  it('is told once that it arrived, and of each decision in the least detail, never the family’s name or the reason', async () => {
    const [amir] = await threeChildren(desk, 'Mallow')
    expect((await letters('Mallow')).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^We have received your referral FD-/),
    ])
    // One letter told of all three: each one’s part says that it was sent.
    expect((await desk.grace.get(amir!)).body.match(/That it arrived<br\/?>/g)).toHaveLength(2)
    desk.minutesLater(1)
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'red' })
    await send(desk.grace, amir!, 'decide', {
      'outcome-1': 'referral',
      'reason-1': 'He is hurt at home.',
      'final-1': 'red',
    })
    const [, decided] = await letters('Mallow')
    expect(decided!.subject).toMatch(/^What was decided about your referral FD-/)
    expect(decided!.reader).toContain('Sandra Hillcott')
    expect(decided!.body).not.toMatch(/Mallow|Amir|hurt/)
    const { body } = await desk.grace.get(amir!)
    expect(body).toContain('What was decided about your referral')
    expect(body).toContain('Let go')
  })

  it('who is a member of the public is thanked, and hears nothing of the decision', async () => {
    await desk.worker.get('/areas/front-door/new')
    const done = await desk.worker.post('/areas/front-door/new', {
      ...CALL,
      source: '1B',
      agency: '',
      children: '1',
      'forename-1': 'Nia',
      'surname-1': 'Nettle',
      'who-1': 'new',
    })
    expect(done.statusCode, done.body).toBe(303)
    const [contact] = await desk.rows<{ id: string }>(
      "select c.id from contact c join identity i on i.person_id = c.child_id where i.surname = 'Nettle'",
    )
    const page = `/areas/front-door/enquiry/${contact!.id}`
    await send(desk.grace, page, 'rate', { 'colour-1': 'green' })
    await send(desk.grace, page, 'decide', {
      'outcome-1': 'none',
      'reason-1': 'Nothing that needs us.',
      'final-1': 'green',
      'threshold-1': 'everyone',
    })
    expect((await letters('Nettle')).map(({ subject }) => subject)).toEqual(['Thank you for telling us'])
  })

  it('who gave no address holds up no decision: the page says to tell them another way', async () => {
    await desk.worker.get('/areas/front-door/new')
    await desk.worker.post('/areas/front-door/new', {
      ...CALL,
      referrerContact: '01632 960 999',
      children: '1',
      'forename-1': 'Ola',
      'surname-1': 'Oxlip',
      'who-1': 'new',
    })
    const [contact] = await desk.rows<{ id: string }>(
      "select c.id from contact c join identity i on i.person_id = c.child_id where i.surname = 'Oxlip'",
    )
    expect((await desk.grace.get(`/areas/front-door/enquiry/${contact!.id}`)).body).toContain(
      'tell them another way',
    )
    expect(await letters('Oxlip')).toEqual([])
  })
})
