import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let bea: string
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const here = (child = bea) => `/areas/plans/children/${child}`
const action = {
  plan: 'protection',
  need: 'Bea needs somebody to wake her for school.',
  change: 'Bea has breakfast and is at school by 8.50.',
  what: 'Ring Bea at 7.30 on every school day until Christmas',
  who: 'Dana Fennimore',
  ...on('byOn', '2026-12-18'),
  knownBy: 'The register shows her in time on 4 days of 5',
  otherwise: 'The conference hears of it in January.',
}

it('an action that is hard to follow is asked about once, and saved as it is where its writer says so', async () => {
  const vague = { ...action, what: 'Support Bea', who: 'All', knownBy: '' }
  const asked = await desk.fills(priya, `${here()}/add`, vague)
  expect(asked).toContain('Before you save it:')
  expect(asked).toContain('Can you name one person, so that they know it is theirs?')
  expect(asked).not.toContain('There is a problem')
  expect(await desk.rows('select 1 from plan_action')).toHaveLength(0)
  expect(await desk.fills(priya, `${here()}/add`, { ...vague, sure: 'yes' })).toBe(DONE)
  expect(await desk.fills(priya, `${here()}/add`, action)).toBe(DONE)
  expect(await desk.rows('select 1 from plan_action')).toHaveLength(2)
})

it('belongs to a plan that the child has today: 1 of 8 kinds is offered, and another is refused', async () => {
  const page = (await priya.get(`${here()}/add`)).body
  expect(page).toContain('value="protection"')
  expect(page).not.toContain('value="pathway"')
  expect(await desk.fills(priya, `${here()}/add`, { ...action, plan: 'pathway' })).toContain(
    'Choose a plan that this child has today',
  )
  const jodie = desk.cast['care-leaver'].id
  expect((await priya.get(`${here(jodie)}/add`)).body).toContain('value="pathway"')
})

/** Makes the plan for one reader: where the paper stands, or the page that says why not. */
async function makes(child: string, plan: string, typed: Record<string, string>): Promise<string> {
  const page = `${here(child)}/for-reader/${plan}`
  await priya.get(page)
  const answer = await priya.post(page, typed)
  return answer.statusCode === 303 ? String(answer.headers.location) : answer.body
}

it('is marked, stands on the work list until then, and is made for one named reader by who does what', async () => {
  expect((await priya.get(`/children/${bea}`)).body).toContain(
    'See that the plan’s action is done, and mark it',
  )
  const [one] = await desk.rows<{ id: string }>('select id from plan_action where who = $1', [action.who])
  const dana = { reader: 'Dana Fennimore', standing: 'parent' }
  expect(await makes(bea, 'protection', { standing: 'parent' })).toContain('There is a problem')
  const paper = (await priya.get(await makes(bea, 'protection', dana))).body
  expect(paper).toContain('Made for Dana Fennimore alone')
  expect(paper).toMatch(/<h2[^>]*>What you do<\/h2>[\s\S]*By 18 December 2026:<\/strong> Ring Bea at 7\.30/)
  expect(paper).toContain('If it is not done: The conference hears of it in January.')
  expect(paper).toContain('as=pdf')
  expect(
    await desk.fills(priya, here(), { action: one?.id ?? '', progress: 'done', says: 'Every day.' }),
  ).toBe(DONE)
  const [run] = await desk.rows<{ state: string }>(
    "select state from clock_run where clock = 'plan-action' and about_id = $1",
    [one?.id],
  )
  expect(run?.state).toBe('met')
  expect((await priya.get(await makes(bea, 'protection', dana))).body).not.toContain('Ring Bea at 7.30')
})

it('is written to the child too, in fewer words, and goes by the outbox to that one reader', async () => {
  const jodie = desk.cast['care-leaver']
  const flats = {
    ...action,
    plan: 'pathway',
    what: 'Look at 3 flats in Harrow Lane together',
    who: 'Sam Adeyemi',
  }
  expect(await desk.fills(priya, `${here(jodie.id)}/add`, flats)).toBe(DONE)
  const given = await makes(jodie.id, 'pathway', {
    reader: jodie.forename,
    standing: 'young-person',
    opening: 'You told me that you want a place with a garden.',
    confirmed: 'Sam Adeyemi',
  })
  expect(given.replace(/[\s\S]*<main/, '')).toMatch(/^\/areas\/plans/)
  const paper = (await priya.get(given)).body
  expect(paper).toContain('You told me that you want a place with a garden.')
  expect(paper).toContain('What Sam Adeyemi does for you')
  expect(paper).toContain('So that: Bea has breakfast')
  expect(paper).not.toContain('If it is not done')
  await priya.get(given)
  const sent = await priya.post(given, { channel: 'e-mail', to: 'jodie@mail.example' })
  expect(sent.statusCode, sent.body.slice(0, 400)).toBe(303)
  const [message] = await desk.rows<{ reader_name: string; state: string; paragraphs: string[] }>(
    "select reader_name, state, paragraphs from outbox where record_kind = 'plan_given'",
  )
  expect([message?.reader_name, message?.state]).toEqual([jodie.forename, 'waiting'])
  expect(message?.paragraphs.join('\n')).toContain(
    'By 18 December 2026: Look at 3 flats in Harrow Lane together',
  )
  expect((await priya.get(given)).body).toContain('E-mail: waiting.')
  // Another child's page does not show it, and who reads plans without writing them makes none.
  expect((await priya.get(given.replace(jodie.id, bea))).statusCode).toBe(404)
  const lena = await desk.as('analyst')
  expect((await lena.get(given)).statusCode).toBe(404)
})

it('names nobody else of the family whom its author has not confirmed, and leaves out what is ticked', async () => {
  const both = {
    ...action,
    what: 'Take Cal Fennimore to school at 8.30 on Mondays',
    who: 'Priya Nandan',
    otherwise: '',
  }
  expect(await desk.fills(priya, `${here()}/add`, both)).toBe(DONE)
  const [one] = await desk.rows<{ id: string }>('select id from plan_action where what = $1', [both.what])
  const dana = { reader: 'Dana Fennimore', standing: 'parent' }
  expect(await makes(bea, 'protection', dana)).toContain(
    'It names Cal Fennimore. Confirm by name that Dana Fennimore may read of them',
  )
  expect(await makes(bea, 'protection', { ...dana, confirmed: 'Cal Fennimore' })).toMatch(/\/given\//)
  const without = (await priya.get(await makes(bea, 'protection', { ...dana, leave: one?.id ?? '' }))).body
  expect(without).not.toContain('Cal Fennimore')
})

it('is changed with a reason: 2 versions are kept, its deadline still runs from the day it was written', async () => {
  const jodie = desk.cast['care-leaver'].id
  const old = {
    ...action,
    plan: 'pathway',
    what: 'Look at 3 flats in Harrow Lane together',
    who: 'Sam Adeyemi',
  }
  expect(await desk.fills(priya, `${here(jodie)}/add`, old)).toBe(DONE)
  desk.at('2026-11-26T10:00:00Z')
  const [one] = await desk.rows<{ id: string }>('select id from plan_action where child_id = $1', [jodie])
  const change = `${here(jodie)}/actions/${one?.id}`
  const version = /name="version" value="(\d+)"/.exec((await priya.get(change)).body)?.[1] ?? ''
  const said = { ...old, ...on('byOn', '2027-01-15'), version }
  expect(await desk.fills(priya, change, { ...said, changedWhy: '' })).toContain('There is a problem')
  expect(
    await desk.fills(priya, change, { ...said, what: 'Support', changedWhy: 'The flats are gone.' }),
  ).toContain('Before you save it:')
  expect(await desk.fills(priya, change, { ...said, changedWhy: 'Two of the flats are gone.' })).toBe(DONE)
  expect((await priya.get(here(jodie))).body).toContain('Changed: Two of the flats are gone.')
  // A second browser, which still shows what stood there before.
  expect(await desk.fills(priya, change, { ...said, changedWhy: 'Again' })).toContain('Somebody changed this')
  expect(
    await desk.rows(
      `select from_on::text as from, due_on::text as due from clock_run where clock = 'plan-action' and about_id = $1`,
      [one?.id],
    ),
  ).toEqual([{ from: '2026-11-24', due: '2027-01-15' }])
  const history = (await priya.get(`/records/plan_action/${one?.id}`)).body
  expect(history).toContain('18 December 2026')
  expect((await priya.get(`${here()}/actions/${one?.id}`)).statusCode).toBe(404)
  desk.at('2026-11-24T10:00:00Z')
})

it('is queried back with a reason before it is signed off; a change after that is said, and nobody signs what they asked for', async () => {
  const owen = await desk.as('team-manager')
  const ask = `/children/${bea}/ask-plan-sign-off`
  const sign = `/children/${bea}/sign-off-plan`
  const plan = { plan: 'protection' }
  expect(await desk.fills(owen, sign, { ...plan, answer: 'agreed' })).toContain('Nobody asked')
  expect(await desk.fills(priya, ask, plan)).toBe(DONE)
  expect(await desk.fills(priya, ask, plan)).toContain('A manager was asked already')
  expect((await priya.get(sign)).statusCode).toBe(404)
  expect((await owen.get('/')).body).toContain('1 plan to sign off, or query')
  expect((await owen.get('/areas/plans/to-sign-off')).body).toContain('Bea Fennimore: child protection plan')
  // “Support Bea” is still in it.
  expect(await desk.fills(owen, sign, { ...plan, answer: 'agreed' })).toContain(
    'Hard to follow: “Support Bea”',
  )
  expect(await desk.fills(owen, sign, { ...plan, answer: 'queried' })).toContain(
    'Say which action, and what must change',
  )
  expect(
    await desk.fills(owen, sign, { ...plan, answer: 'queried', reason: 'Who supports Bea, and how?' }),
  ).toBe(DONE)
  expect((await priya.get('/')).body).toContain('Bea Fennimore: a manager queried their plan')
  expect((await priya.get(here())).body).toContain('Who supports Bea, and how?')
  const [vague] = await desk.rows<{ id: string }>("select id from plan_action where what = 'Support Bea'")
  desk.at('2026-11-24T11:00:00Z')
  const change = async (what: string) => {
    const page = `${here()}/actions/${vague?.id}`
    const version = /name="version" value="(\d+)"/.exec((await priya.get(page)).body)?.[1] ?? ''
    return desk.fills(priya, page, { ...action, what, version, changedWhy: 'The manager asked who and how.' })
  }
  expect(await change('Meet Bea at school every Friday at 3pm')).toBe(DONE)
  expect(await desk.fills(priya, ask, plan)).toBe(DONE)
  expect(await desk.fills(owen, sign, { ...plan, answer: 'agreed' })).toBe(DONE)
  expect((await priya.get(here())).body).toContain('Signed off by Owen Pritchard on 24 November 2026.')
  desk.at('2026-11-24T12:00:00Z')
  expect(await change('Meet Bea at school every Thursday at 3pm')).toBe(DONE)
  expect((await priya.get(here())).body).toContain('and changed since.')
  // A manager who asks is not the one who signs.
  expect(await desk.fills(owen, ask, plan)).toBe(DONE)
  expect(await desk.fills(owen, sign, { ...plan, answer: 'agreed' })).toContain('another manager decides')
})

it('is made for nobody while it holds a number that is kept from the father', async () => {
  const yusuf = desk.cast['in-need'].id
  const told = {
    ...action,
    plan: 'in-need',
    what: 'Ring Samina on 01632 960144 at 10am every Monday',
    who: 'Priya Nandan',
  }
  expect(await desk.fills(priya, `${here(yusuf)}/add`, told)).toBe(DONE)
  const refused = await makes(yusuf, 'in-need', { reader: 'Samina Rehman', standing: 'parent' })
  expect(refused).toContain(
    'This cannot go to Samina Rehman: it holds a telephone number that is kept from somebody',
  )
  expect(await desk.rows('select 1 from plan_given where child_id = $1', [yusuf])).toEqual([])
})
