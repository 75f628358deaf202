import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Episode } from '../src/areas/early-help/records.ts'
import { day } from '../src/core/day.ts'
import { insert, newId, transact } from '../src/engines/records/index.ts'
import {
  agreed,
  asked,
  DONE,
  type EarlyHelpDesk,
  earlyHelpDesk,
  fills,
  helpOf,
  on,
  page,
} from './setup/early-help-desk.ts'
import type { Visitor } from './setup/front-door-desk.ts'

let desk: EarlyHelpDesk
let cast: EarlyHelpDesk['cast']
let rows: EarlyHelpDesk['rows']
let tomasz: Visitor
let grace: Visitor
let owen: Visitor
let farah: Visitor
let priya: Visitor
beforeAll(async () => {
  desk = await earlyHelpDesk()
  ;({ cast, rows, tomasz, grace, owen, farah, priya } = desk)
}, 180_000)
afterAll(() => desk?.stop())

/** Fills in what is written while early help goes on, on its own page. */
const writes = (child: string, what: string, typed: Record<string, string>) =>
  fills(tomasz, child, `${helpOf(child)}/${what}`, typed)

const begins = async (child: string, source?: string): Promise<void> =>
  expect(await desk.begins(child, source)).toEqual([DONE, DONE, DONE, DONE])

describe('early help begins', () => {
  it('only once somebody has decided that it is offered, with a reason; and not by its worker', async () => {
    const child = cast['just-arrived'].id
    const start = () => fills(tomasz, child, 'start-early-help', on('startedOn', '2026-11-10'))
    expect(await start()).toContain('Nobody has decided that early help is offered')
    expect(await fills(tomasz, child, 'request-early-help', asked)).toBe(DONE)
    expect(await page(tomasz, child)).toContain('waits for a decision: He is hungry at school.')
    expect(await start()).toContain('Nobody has decided that early help is offered')
    expect((await tomasz.get(`/children/${child}/decide-early-help`)).statusCode).toBe(404)
    const decided = { decision: 'accepted', ...on('decidedOn', '2026-11-04') }
    expect(await fills(grace, child, 'decide-early-help', decided)).toContain('Say why it was decided so')
    expect(await fills(grace, child, 'decide-early-help', { ...decided, reason: 'It is enough.' })).toBe(DONE)
  })

  it('never where nobody was asked, where they refused or withdrew, or may not agree; nor before the day', async () => {
    const child = cast['just-arrived'].id
    const start = (iso = '2026-11-10') => fills(tomasz, child, 'start-early-help', on('startedOn', iso))
    const said = (more: Record<string, string>) =>
      fills(tomasz, child, 'early-help-agreement', { ...agreed, ...more })
    expect(await start()).toContain('Nobody has been asked yet whether they agree')
    expect(await said({ position: 'not-asked', askedOf: '', standing: '' })).toContain(
      'Say why nobody was asked',
    )
    const no = { position: 'refused', ...on('saidOn', '2026-11-05') }
    expect(await said(no)).toContain('Say why: what they said')
    // On the list of requests until they say no; then among those who did, with their reason.
    const list = async () =>
      (await tomasz.get('/areas/early-help/requests')).body.split('Families that said no')
    expect((await list())[0]).toMatch(
      /Ezra Whitlow[\s\S]*22 days[\s\S]*Ask the family, and record what they say/,
    )
    expect(await said({ ...no, reason: 'School asks too much as it is.' })).toBe(DONE)
    const [waiting, left] = await list()
    expect([waiting!.includes('Ezra Whitlow'), left!.includes('School asks too much as it is.')]).toEqual([
      false,
      true,
    ])
    expect(await start()).toContain('Simone Whitlow said no on 5 November 2026')
    expect(await said({ standing: 'carer', askedOf: 'A neighbour', ...on('saidOn', '2026-11-06') })).toBe(
      DONE,
    )
    expect(await start()).toContain('A neighbour has no parental responsibility')
    // Agreement to something else is not agreement to early help.
    expect(await said({ purpose: 'sharing', agencies: 'School', ...on('saidOn', '2026-11-07') })).toBe(DONE)
    expect(await start()).toContain('A neighbour has no parental responsibility')
    expect(await said({})).toBe(DONE)
    expect(await start('2026-11-09')).toContain('Simone Whitlow agreed on 10 November 2026')
    expect(await start('2026-11-25')).toContain('This day is still to come')
    // Two people at the same moment: it starts once.
    const both = await Promise.all([
      start(),
      fills(owen, child, 'start-early-help', on('startedOn', '2026-11-10')),
    ])
    expect(both.filter(answer => answer === DONE)).toHaveLength(1)
    expect(await start()).toContain('Early help is open already, since 10 November 2026')
    expect(await page(tomasz, child)).toContain('Open since 10 November 2026')
    expect((await tomasz.get(`/children/${child}`)).body).toContain('Early help since 10 November 2026')
    expect(await said({ position: 'withdrawn', reason: 'Enough.', ...on('saidOn', '2026-11-20') })).toBe(DONE)
    expect(await page(tomasz, child)).toContain('Early help goes on only by agreement')
  })

  it('beside an open case only as work that its team asked for', async () => {
    const child = cast['in-need'].id
    const decided = { decision: 'accepted', reason: 'Enough.', ...on('decidedOn', '2026-11-04') }
    await fills(grace, child, 'request-early-help', asked)
    await fills(grace, child, 'decide-early-help', decided)
    await fills(tomasz, child, 'early-help-agreement', agreed)
    const start = () => fills(tomasz, child, 'start-early-help', on('startedOn', '2026-11-10'))
    expect(await start()).toContain('This child is open to children’s social care')
    const work = { ...asked, source: 'social-care', work: 'direct', need: 'Six sessions on feeling safe.' }
    expect(await fills(priya, child, 'request-early-help', work)).toBe(DONE)
    expect(await fills(grace, child, 'decide-early-help', decided)).toBe(DONE)
    expect(await start()).toBe(DONE)
    expect(await page(priya, child)).toContain('Direct work with the child: Six sessions on feeling safe.')
    // Social care's plan stays what the child's status says.
    expect((await priya.get(`/children/${child}`)).body).toMatch(/Status<[\s\S]{0,80}Child in need/)
  })
})

describe('while it goes on', () => {
  it('one person leads at a time, and nobody does between them', async () => {
    const child = cast['just-arrived'].id
    const school = { name: 'Wenna Tolley', agency: 'school', ...on('fromOn', '2026-11-10') }
    expect(await page(tomasz, child)).toContain('Nobody leads at the moment')
    const early = await writes(child, 'lead', { ...school, ...on('fromOn', '2026-11-09') })
    expect(early).toContain('Early help began on 10 November 2026')
    const record = newId()
    // The same form sent twice names one lead, who does not take over from themselves.
    for (const _ of [1, 2]) expect(await writes(child, 'lead', { ...school, record })).toBe(DONE)
    const left = { ...on('toOn', '2026-11-14'), why: 'On leave' }
    expect(await fills(tomasz, child, 'early-help-lead-leaves', left)).toBe(DONE)
    expect(await page(tomasz, child)).toContain('Nobody leads at the moment, since 14 November 2026')
    const council = { name: 'Tomasz Wilk', agency: 'council', ...on('fromOn', '2026-11-23') }
    expect(await writes(child, 'lead', council)).toBe(DONE)
    const leads = await rows<{ name: string; to_on: unknown }>(
      'select name, to_on::text from early_help_lead where child_id = $1 order by from_on',
      [child],
    )
    expect(leads).toEqual([
      { name: 'Wenna Tolley', to_on: '2026-11-14' },
      { name: 'Tomasz Wilk', to_on: null },
    ])
  })

  it('the assessment grows bit by bit, and is complete only with the child’s words', async () => {
    const child = cast['just-arrived'].id
    const write = (typed: Record<string, string>) => writes(child, 'assessment', typed)
    const begun = { ...on('startedOn', '2026-11-12'), strengths: 'They talk.', worries: 'Money.' }
    expect(await write(begun)).toBe(DONE)
    // What is written already stands in the form.
    const form = await tomasz.get(`/areas/early-help/children/${child}/assessment`)
    expect(form.body).toContain('They talk.</textarea>')
    const rest = { ...begun, familyWants: 'Meals.', analysis: 'A budget would help.' }
    const completed = { ...rest, ...on('completedOn', '2026-11-20') }
    // His mother withdrew her agreement on the 20th: she is asked again before anything is completed.
    expect(await write(completed)).toContain('Simone Whitlow withdrew their agreement on 20 November 2026')
    expect(
      await fills(tomasz, child, 'early-help-agreement', { ...agreed, ...on('saidOn', '2026-11-21') }),
    ).toBe(DONE)
    expect(await write(completed)).toContain('Record what the child said or showed before you complete it')
    const told = { ...completed, [`childsWords-${child}`]: 'I like Fridays.' }
    expect(await write(told)).toContain('Ask the family whether they agree before you complete it')
    expect(await write({ ...told, familyAgreed: 'Simone read it, and agrees that school sees it.' })).toBe(
      DONE,
    )
    const shown = await page(tomasz, child)
    for (const words of ['Completed on 20 November 2026', 'They talk.', 'Meals.', 'I like Fridays.'])
      expect(shown).toContain(words)
  })

  it('a plan’s action that says too little is asked about once, and kept where its writer says so; its progress is marked', async () => {
    const child = cast['just-arrived'].id
    const vague = { what: 'Support family', who: 'Tomasz', ...on('byOn', '2026-12-01') }
    const refused = await writes(child, 'action', vague)
    expect(refused).toContain('There is no plan for Ezra Whitlow yet')
    // What was typed is not lost.
    expect(refused).toContain('value="Support family"')
    const plan = {
      ...on('agreedOn', '2026-11-21'),
      outcomes: 'He eats before school.',
      [`childsView-${child}`]: 'I want toast.',
    }
    expect(await writes(child, 'plan', plan)).toContain('Say who agreed the plan')
    expect(await writes(child, 'plan', { ...plan, agreedWith: 'Simone and Ezra Whitlow' })).toBe(DONE)
    const shown = await page(tomasz, child)
    expect(shown).toContain('by Simone and Ezra Whitlow')
    expect(shown).toContain('“I want toast.”')
    // Six weeks after 21 November 2026.
    expect(shown).toMatch(/Next review:[\s\S]{0,40}by 2 January 2027/)
    expect(await writes(child, 'action', vague)).toContain('Before you save it:')
    expect(await rows('select id from early_help_action where child_id = $1', [child])).toEqual([])
    expect(await writes(child, 'action', { ...vague, sure: 'yes' })).toBe(DONE)
    expect(await page(tomasz, child)).toContain('How will we know that it helped?')
    const [action] = await rows<{ id: string }>('select id from early_help_action where child_id = $1', [
      child,
    ])
    const path = `/areas/early-help/children/${child}`
    expect(await fills(tomasz, child, path, { action: newId(), progress: 'done' })).toContain(
      'Choose an action of the plan',
    )
    const mark = { action: action!.id, progress: 'stuck', says: 'The club is full' }
    expect(await fills(tomasz, child, path, mark)).toBe(DONE)
    expect(await page(tomasz, child)).toMatch(/Stuck[\s\S]*24 November 2026: The club is full/)
    // Who reads it may not mark it, though another page gave her a form's token.
    await priya.get(`/children/${child}/add-words`)
    expect((await priya.post(path, mark)).statusCode).toBe(404)
  })

  it('a review asks how far each action is that is not done, shows it at that meeting, and when they meet next', async () => {
    const child = cast['just-arrived'].id
    const [action] = await rows<{ id: string }>('select id from early_help_action where child_id = $1', [
      child,
    ])
    const mark = `progress-${action!.id}`
    const form = (await tomasz.get(`/areas/early-help/children/${child}/review`)).body
    expect(form).toContain('“Support family” (Tomasz): how far is it?')
    // What was marked last stands there already.
    expect(form).toMatch(new RegExp(`name="${mark}"[^>]*value="stuck"[^>]*checked`))
    const meeting = {
      ...on('heldOn', '2026-11-24'),
      attended: 'Simone, Tomasz',
      changed: 'He eats.',
      ...on('nextOn', '2026-12-15'),
      [`decision-${child}`]: 'continue',
    }
    expect(await writes(child, 'review', meeting)).toContain('Say how far “Support family” is')
    const marked = { ...meeting, [mark]: 'done', [`says-${action!.id}`]: 'He has a place.' }
    const record = newId()
    for (const _ of [1, 2]) expect(await writes(child, 'review', { ...marked, record })).toBe(DONE)
    const shown = await page(tomasz, child)
    expect(shown).toMatch(/Support family:[\s\S]{0,20}done[\s\S]{0,5}\. He has a place\./)
    expect(shown).toMatch(/Next review:[\s\S]{0,40}on 15 December 2026/)
    const runs = await rows<{ state: string }>(
      "select state from clock_run where clock = 'early-help-action' and child_id = $1",
      [child],
    )
    expect(runs).toEqual([{ state: 'met' }])
    // Done, it is not asked about again.
    expect((await tomasz.get(`/areas/early-help/children/${child}/review`)).body).not.toContain(mark)
  })

  it('one meeting about two children is written once, with each one’s own words and decision', async () => {
    const [bea, cal] = [cast['protected-sister'].id, cast['protected-brother'].id]
    for (const child of [bea, cal]) await begins(child, 'social-care')
    const path = `/areas/early-help/children/${bea}/review`
    expect((await tomasz.get(path)).body).toContain('Cal Fennimore: What was decided?')
    const meeting = {
      about: `${bea},${cal}`,
      ...on('heldOn', '2026-11-23'),
      attended: 'Dana, Tomasz',
      changed: 'Calmer mornings.',
      [`childsWords-${bea}`]: 'I do my own hair.',
      [`decision-${bea}`]: 'continue',
      [`decision-${cal}`]: 'end',
    }
    expect(await writes(bea, 'review', { ...meeting, about: '' })).toContain('Say which children it is about')
    const without = { ...meeting, [`decision-${cal}`]: '' }
    expect(await writes(bea, 'review', without)).toContain('Cal Fennimore: Answer the question')
    const record = newId()
    for (const _ of [1, 2]) expect(await writes(bea, 'review', { ...meeting, record })).toBe(DONE)
    const written = await rows(
      `select child_id, childs_words, decision from early_help_review where held_on = '2026-11-23' order by decision`,
    )
    expect(written).toEqual([
      { child_id: bea, childs_words: 'I do my own hair.', decision: 'continue' },
      { child_id: cal, childs_words: null, decision: 'end' },
    ])
    expect(await page(tomasz, cal)).not.toContain('I do my own hair.')
    // About one of them only, nothing is written about the other.
    const plan = {
      about: cal,
      ...on('agreedOn', '2026-11-23'),
      agreedWith: 'Dana and Cal',
      outcomes: 'Cal sleeps through.',
    }
    expect(await writes(bea, 'plan', plan)).toBe(DONE)
    const plans = await rows("select child_id from early_help_plan where outcomes = 'Cal sleeps through.'")
    expect(plans).toEqual([{ child_id: cal }])
  })
})

describe('early help ends', () => {
  const ended = { ...on('endedOn', '2026-11-24'), endReason: 'sustained' }
  const step = {
    ...on('proposedOn', '2026-11-23'),
    reason: 'Mother has gone.',
    history: 'A plan since September.',
    familyKnows: 'yes',
  }
  const decision = { decision: 'accepted', decisionReason: 'We know them.', ...on('decidedOn', '2026-11-24') }

  it('not while a step up waits; the receiving team’s manager accepts it, and then it ends that day', async () => {
    const child = cast['just-arrived'].id
    expect((await tomasz.get(`/children/${child}/close-early-help`)).statusCode).toBe(404)
    const propose = (toTeam: string) => fills(tomasz, child, 'propose-step-up', { ...step, toTeam })
    expect(await propose('Nowhere')).toContain('No team of that name works with children')
    expect(await propose('east locality')).toBe(DONE)
    expect(await propose('East locality')).toContain('A step is proposed already')
    expect(await fills(owen, child, 'close-early-help', ended)).toContain(
      'East locality has not accepted it yet',
    )
    expect(await page(tomasz, child)).toContain('Early help stays open until they do')
    for (const who of [tomasz, priya])
      expect((await who.get(`/children/${child}/decide-step`)).statusCode).toBe(404)
    const list = (await owen.get('/areas/early-help/cases')).body
    expect(list).toMatch(/Ezra Whitlow[\s\S]*<strong>East locality<\/strong>/)
    expect(await fills(owen, child, 'decide-step', { ...decision, decisionReason: '' })).toContain('Say why')
    expect(await fills(owen, child, 'decide-step', decision)).toBe(DONE)
    expect(await page(tomasz, child)).toContain('24 November 2026: Stepped up to children’s social care')
    const [lead] = await rows<{ to_on: string }>(
      'select to_on::text from early_help_lead where child_id = $1 order by from_on desc limit 1',
      [child],
    )
    expect(lead).toEqual({ to_on: '2026-11-24' })
  })

  it('with its reason and by a manager; a step not accepted leaves it open', async () => {
    const child = cast['left-care'].id
    await fills(tomasz, child, 'propose-step-up', { ...step, toTeam: 'East locality' })
    const no = {
      ...decision,
      decision: 'declined',
      decisionReason: 'Early help has not been tried long enough.',
    }
    expect(await fills(owen, child, 'decide-step', no)).toBe(DONE)
    expect(await page(tomasz, child)).toContain('Open since')
    expect(await fills(owen, child, 'close-early-help', { ...ended, endReason: 'stepped-up' })).toContain(
      'Propose a step up instead',
    )
    expect(await fills(owen, child, 'close-early-help', { ...ended, endReason: '' })).toContain(
      'Say why it ended',
    )
    expect(await fills(owen, child, 'close-early-help', ended)).toContain(
      'The outcome star was not read at the end. Read it with the family first, or say why not',
    )
    const noStar = 'They moved house in the last week.'
    expect(await fills(owen, child, 'close-early-help', { ...ended, noStar })).toBe(DONE)
    const shown = await page(tomasz, child)
    for (const words of ['Goals met, and the change has lasted', noStar]) expect(shown).toContain(words)
  })

  it('and begins again by a step down: accepted by the other team, not the proposer, and only by agreement', async () => {
    const child = cast.referred.id
    const down = { ...step, toTeam: 'Early help team' }
    expect(await fills(priya, cast['left-care'].id, 'propose-step-down', down)).toContain(
      'not open to children’s social care',
    )
    expect(await fills(farah, child, 'propose-step-down', down)).toBe(DONE)
    expect(await fills(owen, child, 'decide-step', decision)).toContain(
      'Early help team would take the child on',
    )
    expect(await fills(farah, child, 'decide-step', decision)).toContain('somebody else must decide')
    await rows(
      "update early_help_step set proposed_by_account = 'social-worker' where child_id = $1 returning id",
      [child],
    )
    expect(await fills(farah, child, 'decide-step', decision)).toContain('Nobody has been asked yet')
    await fills(priya, child, 'early-help-agreement', { ...agreed, askedOf: 'Beth Thornquist' })
    // What social care began is finished first, as before a case closes in any other way.
    expect(await fills(farah, child, 'decide-step', decision)).toContain(
      'The assessment of 16 October 2026 is not authorised',
    )
    await rows("update assessment set authorised_on = '2026-11-20' where child_id = $1 returning id", [child])
    expect(await fills(farah, child, 'decide-step', decision)).toBe(DONE)
    expect(await page(tomasz, child)).toContain('Open since 24 November 2026')
    // Social care’s part ends that day: assessed and no plan, so referred to early help (CIN census, RC9).
    const closed = await rows(
      'select closed_on::text, closure_reason from referral where child_id = $1 order by referred_on desc limit 1',
      [child],
    )
    expect(closed).toEqual([{ closed_on: '2026-11-24', closure_reason: 'RC9' }])
  })
})

describe('the list of early help', () => {
  it('shows a worker their own, who leads and what is due next, and is in their navigation', async () => {
    const { body } = await (await desk.as('early-help')).get('/areas/early-help/cases')
    expect((await tomasz.get('/')).body).toContain('/areas/early-help/cases')
    expect(body).toContain('My children')
    const all = (await tomasz.get('/areas/early-help/cases?whose=all')).body
    for (const words of ['Bea Fennimore', 'Nobody leads', 'Assessment by 22 December 2026'])
      expect(all).toContain(words)
  })

  it('leaves out a child whom the viewer may not see, and is nobody’s whose work it is not', async () => {
    const sol = cast.restricted.id
    const begun = { request: newId(), agreement: newId(), startedOn: day('2026-11-02') }
    await transact(desk.site.records, { who: 'test', service: true }, ctx => insert(ctx, Episode, sol, begun))
    const list = async (who: Visitor) => (await who.get('/areas/early-help/cases?whose=all')).body
    expect(await list(owen)).toContain('Sol Penhallow')
    expect(await list(tomasz)).not.toContain('Penhallow')
    expect((await tomasz.get(`/areas/early-help/children/${sol}`)).statusCode).toBe(404)
    for (const persona of ['administrator', 'adoption']) {
      const who = await desk.as(persona)
      for (const path of ['cases', `children/${cast['left-care'].id}`])
        expect((await who.get(`/areas/early-help/${path}`)).statusCode).toBe(404)
    }
  })
})
