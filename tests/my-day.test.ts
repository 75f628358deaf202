import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LeaverService } from '../src/areas/care-leavers/records.ts'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Step } from '../src/areas/early-help/facts.ts'
import { Contact, Referral } from '../src/areas/front-door/facts.ts'
import { WrittenLetter } from '../src/areas/letters/records.ts'
import { Challenge } from '../src/areas/partners/records.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { everyArea } from './setup/lives.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
beforeAll(async () => {
  desk = await practiceDesk()
}, 120_000)
afterAll(() => desk.stop())

/** A child whom Priya works with since the first of November. */
async function priyas(forename: string): Promise<string> {
  const child = await desk.child(Birth, forename, 'Tarrant', '2015-03-04')
  await desk.put(Referral, child, { referredOn: day('2026-10-01'), source: '2A', noFurtherAction: 'false' })
  await desk.put(Allocation, child, {
    worker: 'Priya Nandan',
    workerAccount: 'social-worker',
    role: 'social-worker',
    team: 'East locality',
    fromOn: day('2026-11-01'),
  })
  return child
}

/** What is new about a child, each with the way to it. */
async function newsOf(persona: string, name: string): Promise<{ says: string; href: string }[]> {
  const { body } = await (await desk.someone(persona)).get('/news')
  return [...body.matchAll(/href="(\/news\/[^"]+)">([^<]+): ([^<]+)<\/a>/g)].flatMap(([, href, who, says]) =>
    who === name ? [{ href: href!, says: says! }] : [],
  )
}

describe('what is new for a worker', () => {
  it('is what others wrote about their children since they have them: nothing of their own, nothing from before', async () => {
    const ann = await priyas('Ann')
    const came = (received: string) =>
      desk.put(Contact, ann, { receivedAt: instant(received), source: '2A', worry: 'She was cold.' })
    await came('2026-11-23T09:00:00Z')
    // Fifteen days ago, and before she had the child.
    await came('2026-11-09T09:00:00Z')
    await came('2026-10-30T09:00:00Z')
    const priya = await desk.someone('social-worker')
    const owen = await desk.someone('team-manager')
    const words = { words: 'I like my room.', ...on('saidOn', '2026-11-23') }
    expect(await desk.does(priya, ann, 'add-words', words)).toBe('done')
    const oversight = {
      ...on('onDay', '2026-11-23'),
      occasion: 'other',
      direction: 'See her at home',
      directionFor: 'Priya Nandan',
      ...on('directionDue', '2026-11-27'),
    }
    // Later than she was given the child: of two at one moment, either may stand first.
    desk.setTime('2026-11-24T10:05:00Z')
    expect(await desk.does(owen, ann, 'record-oversight', oversight)).toBe('done')
    expect((await newsOf('social-worker', 'Ann Tarrant')).map(({ says }) => says)).toEqual([
      'a manager says what must happen',
      'you now work with them',
      'somebody got in touch with the front door about them',
    ])
    expect(await newsOf('social-worker-care', 'Ann Tarrant')).toEqual([])
    expect(await newsOf('team-manager', 'Ann Tarrant')).toEqual([])
  })

  it('opens where it is read, is seen then, and leads nobody else anywhere', async () => {
    const [directed] = await newsOf('social-worker', 'Ann Tarrant')
    const sam = await (await desk.someone('social-worker-care')).get(directed!.href)
    expect([sam.statusCode, sam.headers.location]).toEqual([303, '/'])
    const priya = await desk.someone('social-worker')
    const opened = await priya.get(directed!.href)
    expect(opened.headers.location).toMatch(/^\/records\/management_oversight\/[0-9a-f-]{36}$/)
    expect((await priya.get(opened.headers.location as string)).body).toContain('See her at home')
    expect((await newsOf('social-worker', 'Ann Tarrant')).map(({ says }) => says)).toEqual([
      'you now work with them',
      'somebody got in touch with the front door about them',
    ])
    expect((await priya.post('/news', {})).statusCode).toBe(303)
    expect((await priya.get('/')).body).not.toContain('New for you')
  })

  it('is not what one was told oneself, though a colleague typed it: 1 of 2 of a child’s words', async () => {
    const cleo = await priyas('Cleo')
    const lorna = await desk.someone('team-manager')
    const words = (said: string, saidTo: string) =>
      desk.does(lorna, cleo, 'add-words', { words: said, ...on('saidOn', '2026-11-23'), saidTo })
    expect(await words('I want to see Nan.', 'priya nandan ')).toBe('done')
    expect(await words('I hate maths.', 'Her teacher')).toBe('done')
    const says = (await newsOf('social-worker', 'Cleo Tarrant')).map(one => one.says)
    expect(says.filter(one => one.startsWith('they told'))).toEqual(['they told Her teacher something'])
  })

  it('tells of a step that was not accepted, an agency’s challenge and a colleague’s letter', async () => {
    const dot = await priyas('Dot')
    const step = {
      direction: 'up',
      proposedOn: day('2026-11-20'),
      toTeam: 'East locality',
      reason: 'Bruises.',
      history: 'Meals.',
      familyKnows: true,
      decidedOn: day('2026-11-23'),
      decision: 'declined',
      decisionReason: 'Explained.',
    }
    await desk.put(Step, dot, step)
    const contact = await desk.put(Contact, dot, {
      receivedAt: instant('2026-10-20T09:00:00Z'),
      source: '2A',
      worry: 'Cold.',
    })
    await desk.put(Challenge, dot, {
      contact,
      stage: 'manager',
      why: 'She is at risk.',
      raisedAt: instant('2026-11-23T09:00:00Z'),
      raisedBy: 'Sandra Hillcott',
      agency: 'Oakfield School',
    })
    const letter = { reader: 'Ada Tarrant', standing: 'parent', template: 'own-words' }
    await desk.put(WrittenLetter, dot, { ...letter, writtenOn: day('2026-11-23') })
    const says = (await newsOf('social-worker', 'Dot Tarrant')).map(one => one.says)
    for (const one of [
      'a step up was not accepted',
      'an agency disagrees with a decision about them',
      'a colleague wrote a letter about them',
    ])
      expect(says).toContain(one)
    const priya = await desk.someone('social-worker')
    const hers = { letter: 'own-words', reader: 'Ada Tarrant', standing: 'parent', channel: 'letter' }
    const path = `/areas/letters/children/${dot}/write?letter=own-words`
    await priya.get(path)
    const written = await priya.post(path, {
      ...hers,
      to: '4 Mill Lane\nZZ1 1ZZ',
      subject: 'Friday',
      body: 'I come on Friday.',
    })
    expect(written.statusCode).toBe(303)
    expect(await desk.rows('select 1 from written_letter where child_id = $1', [dot])).toHaveLength(2)
    const after = (await newsOf('social-worker', 'Dot Tarrant')).map(one => one.says)
    expect(after.filter(one => one.includes('letter'))).toEqual(['a colleague wrote a letter about them'])
  })

  it('stands below what is overdue: the newest 5, and all of it on a page of its own', async () => {
    for (const name of ['Eve', 'Fay', 'Gus', 'Hal', 'Ike', 'Jan']) await priyas(name)
    const priya = await desk.someone('social-worker')
    const { body } = await priya.get('/')
    expect(body.match(/href="\/news\/[0-9a-f-]{36}"/g)).toHaveLength(5)
    const overdue = body.indexOf('>Overdue<')
    expect(overdue).toBeGreaterThan(0)
    expect(body.indexOf('New for you')).toBeGreaterThan(overdue)
    const [, all = ''] = /Show all (\d+)/.exec(body) ?? []
    expect(Number(all)).toBeGreaterThan(5)
    // What is not shown is not said to be seen from here.
    expect(body).not.toContain('I have seen all of these')
    const page = (await priya.get('/news')).body
    expect(page).toContain('I have seen all of these')
    expect(page.match(/href="\/news\/[0-9a-f-]{36}"/g)).toHaveLength(Number(all))
    expect(page).toContain('Jan Tarrant: you now work with them')
    // Who works with no children reads that nothing is new; who has no lists finds no such page.
    expect((await (await desk.someone('team-manager')).get('/news')).body).toContain('Nothing is new.')
    expect((await (await desk.someone('business-support')).get('/news')).statusCode).toBe(404)
  })

  it('ends after a fortnight: a child given 15 days ago is news no longer', async () => {
    await priyas('Bob')
    expect(await newsOf('social-worker', 'Bob Tarrant')).toHaveLength(1)
    desk.setTime('2026-12-09T10:00:00Z')
    expect(await newsOf('social-worker', 'Bob Tarrant')).toEqual([])
    desk.setTime('2026-11-24T10:00:00Z')
  })
})

describe('a personal adviser', () => {
  it('has My day with their young people, writes about them, and decides nothing that a social worker does', async () => {
    const lorna = await desk.someone('personal-adviser')
    const jodie = await desk.child(Birth, 'Jo', 'Winslade', '2007-05-06')
    await desk.put(LeaverService, jodie, { startedOn: day('2025-05-06') })
    await desk.put(Allocation, jodie, {
      worker: 'Lorna Whitby',
      workerAccount: 'personal-adviser',
      role: 'personal-adviser',
      team: 'Leaving care team',
      fromOn: day('2025-05-06'),
    })
    const action = {
      plan: 'pathway',
      what: 'Open a bank account together at the High Street branch',
      who: 'Lorna Whitby',
      ...on('byOn', '2026-11-27'),
      knownBy: 'The card has come',
    }
    const plans = `/areas/plans/children/${jodie}`
    await lorna.get(`${plans}/add`)
    expect((await lorna.post(`${plans}/add`, action)).statusCode).toBe(303)
    const { body } = await lorna.get('/')
    expect(body).toContain('Jo Winslade</a></th>')
    expect(body).toContain(`href="${plans}">See that the plan’s action is done`)
    expect((await lorna.get(`/children/${jodie}/record-protection-visit`)).statusCode).toBe(404)
    expect((await lorna.get('/work/service')).statusCode).toBe(404)
  })
})

describe('what is due', () => {
  it('opens the form that answers it, for whoever may: a note for a visit, and the deadline’s child beside it', async () => {
    const { body } = await (await desk.someone('social-worker')).get('/')
    const bea =
      /href="(\/children\/[0-9a-f-]+)">Bea Fennimore<\/a><\/th><td[^>]*><a [^>]*href="([^"]+)">Visit and see the child/
    const [, page = '', form = ''] = bea.exec(body) ?? []
    expect(form).toBe(`/areas/case-notes${page}/write`)
    expect((await (await desk.someone('social-worker')).get(form)).statusCode).toBe(200)
    // A director reads the list and writes no notes.
    const director = (await (await desk.someone('director')).get('/work/service')).body
    expect(director).toContain('Visit and see the child')
    expect(director).not.toContain('/write"')
  })

  it('leads only to pages and actions that there are', async () => {
    const areas = await everyArea()
    const there = areas.flatMap(({ name, pages = [], actions = [] }) => [
      ...pages.map(({ path }) => `/areas/${name}/${path}`),
      ...actions.map(({ id }) => `/children/:/${id}`),
    ])
    const plain = (path: string) => path.replace(/:\w+/g, ':')
    const opened = areas.flatMap(({ clocks = [] }) => clocks.flatMap(({ opens }) => opens ?? []))
    expect(opened.length).toBeGreaterThan(20)
    expect(opened.filter(path => !there.map(plain).includes(plain(path)))).toEqual([])
  })
})
