import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../src/engines/records/index.ts'
import { DONE, type EarlyHelpDesk, earlyHelpDesk, fills, helpOf, on, page } from './setup/early-help-desk.ts'
import type { Visitor } from './setup/front-door-desk.ts'

let desk: EarlyHelpDesk
let rows: EarlyHelpDesk['rows']
let tomasz: Visitor
let owen: Visitor
let priya: Visitor
let farah: Visitor
/** A brother and a sister whose early help goes on, with one plan and one action for both. */
let bea: string
let cal: string
beforeAll(async () => {
  desk = await earlyHelpDesk()
  ;({ rows, tomasz, owen, priya, farah } = desk)
  ;[bea, cal] = [desk.cast['protected-sister'].id, desk.cast['protected-brother'].id]
  for (const child of [bea, cal])
    expect(await desk.begins(child, 'social-care')).toEqual([DONE, DONE, DONE, DONE])
  const plan = { ...on('agreedOn', '2026-11-20'), agreedWith: 'Dana', outcomes: 'Calm mornings.' }
  expect(await writes('plan', { ...plan, about: `${bea},${cal}` })).toBe(DONE)
  expect(await writes('action', { ...gate, about: `${bea},${cal}` })).toBe(DONE)
}, 180_000)
afterAll(() => desk?.stop())

const gate = {
  what: 'Walk to school with them at 8.20 every day',
  who: 'Dana Fennimore',
  ...on('byOn', '2026-12-01'),
  knownBy: 'They are in class by 8.50 on 8 days of 10',
}
const writes = (what: string, typed: Record<string, string>) =>
  fills(tomasz, bea, `${helpOf(bea)}/${what}`, typed)

const actionOf = async (child: string): Promise<string> => {
  const [one] = await rows<{ id: string }>('select id from early_help_action where child_id = $1', [child])
  return one!.id
}
const whats = () =>
  rows<{ what: string; why: string | null; by: string }>(
    `select what, changed_why as why, by_on::text as by from early_help_action where child_id = any($1::uuid[]) order by what`,
    [[bea, cal]],
  )

it('an action is changed with a reason, for both children in whose plan it stands; what it said stays in its history', async () => {
  const action = await actionOf(bea)
  const here = `${helpOf(bea)}/actions/${action}`
  expect(await page(tomasz, bea)).toContain(here)
  const form = (await tomasz.get(here)).body
  for (const words of [gate.what, 'Bea Fennimore', 'Cal Fennimore', 'Why is it changed?'])
    expect(form).toContain(words)
  const versions = Object.fromEntries(
    [...form.matchAll(/name="(version-[0-9a-f-]+)" value="(\d+)"/g)].map(([, name, at]) => [name!, at!]),
  )
  const said = { ...gate, ...versions, ...on('byOn', '2026-12-15'), about: `${bea},${cal}` }
  desk.at('2026-11-24T10:30:00Z')
  expect(await writes(`actions/${action}`, said)).toContain('Say why it is changed')
  const vague = await writes(`actions/${action}`, { ...said, what: 'Support Dana', changedWhy: 'A new job.' })
  expect(vague).toContain('Before you save it:')
  expect((await whats()).map(({ by }) => by)).toEqual(['2026-12-01', '2026-12-01'])
  const why = 'Dana starts at 8 from December.'
  expect(await writes(`actions/${action}`, { ...said, changedWhy: why })).toBe(DONE)
  expect(await whats()).toEqual([
    { what: gate.what, why, by: '2026-12-15' },
    { what: gate.what, why, by: '2026-12-15' },
  ])
  expect(await page(tomasz, cal)).toContain(`Changed: ${why}`)
  expect((await tomasz.get(`/records/early_help_action/${action}`)).body).toContain('1 December 2026')
  // A second browser, which still shows what stood there before.
  expect(await writes(`actions/${action}`, { ...said, changedWhy: 'Again' })).toContain(
    'Somebody changed this after you opened it',
  )
  // Its deadline moved with it, and still runs from the day the plan was agreed.
  expect(
    await rows(
      "select from_on::text as from, due_on::text as due from clock_run where clock = 'early-help-action' and about_id = $1",
      [action],
    ),
  ).toEqual([{ from: '2026-11-20', due: '2026-12-15' }])
})

it('is changed for one child alone where only that child is ticked, and for nobody by another child’s address', async () => {
  const [hers, his] = [await actionOf(bea), await actionOf(cal)]
  const changed = { ...gate, changedWhy: 'Cal goes by bus.' }
  expect((await tomasz.get(`${helpOf(bea)}/actions/${his}`)).body).toContain('no action of a plan in force')
  expect(await writes(`actions/${his}`, changed)).toContain('Say which children it is about')
  expect(await writes(`actions/${newId()}`, changed)).toContain('Say which children it is about')
  expect((await priya.get(`${helpOf(bea)}/actions/${hers}`)).statusCode).toBe(404)
  const path = `${helpOf(cal)}/actions/${his}`
  const bus = { ...changed, what: 'Put Cal on the 8.25 bus every day', about: cal }
  expect(await fills(tomasz, cal, path, bus)).toBe(DONE)
  expect((await whats()).map(({ what }) => what)).toEqual([bus.what, gate.what])
})

it('a plan is signed off by a manager who did not ask and does not work with the child, or queried with what must change', async () => {
  const ask = 'ask-early-help-sign-off'
  const sign = 'sign-off-early-help-plan'
  const list = async (who: Visitor) => (await who.get('/areas/early-help/plans-to-sign-off')).body
  expect(await fills(owen, bea, sign, { answer: 'agreed' })).toContain('Nobody asked')
  expect((await priya.get(`/children/${bea}/${ask}`)).statusCode).toBe(404)
  expect((await tomasz.get(`/children/${bea}/${sign}`)).statusCode).toBe(404)
  expect(await writes('action', { ...gate, what: 'Support Bea', about: bea, sure: 'yes' })).toBe(DONE)
  expect(await list(owen)).toContain('No plan waits for you')
  expect(await fills(tomasz, bea, ask, {})).toBe(DONE)
  expect(await fills(tomasz, bea, ask, {})).toContain('A manager was asked already')
  expect(await page(owen, bea)).toContain(`asked a manager on 24 November 2026 to sign it off`)
  expect((await owen.get('/')).body).toContain('1 early help plan to sign off, or query')
  expect(await list(owen)).toContain('Bea Fennimore')
  expect(await fills(owen, bea, sign, { answer: 'agreed' })).toContain('Hard to follow: “Support Bea”')
  expect(await fills(owen, bea, sign, { answer: 'queried' })).toContain(
    'Say which action, and what must change',
  )
  expect(await fills(owen, bea, sign, { answer: 'queried', reason: 'Who supports Bea?' })).toBe(DONE)
  expect(await list(owen)).not.toContain('Bea Fennimore')
  expect(await page(tomasz, bea)).toContain('Who supports Bea?')
  expect((await priya.get('/')).body).toContain('Bea Fennimore: a manager queried their early help plan')
  desk.at('2026-11-24T10:45:00Z')
  expect(await fills(farah, bea, ask, {})).toBe(DONE)
  expect(await fills(farah, bea, sign, { answer: 'agreed', reason: 'Known.' })).toContain(
    'another manager decides',
  )
  desk.at('2026-11-24T11:00:00Z')
  expect(await fills(owen, bea, sign, { answer: 'agreed', reason: 'Tomasz sees her weekly.' })).toBe(DONE)
  expect(await page(tomasz, bea)).toContain('Signed off by Owen Pritchard on 24 November 2026')
  desk.at('2026-11-24T12:00:00Z')
  expect(
    await writes(`actions/${await actionOf(bea)}`, {
      ...gate,
      who: 'Her aunt',
      about: bea,
      changedWhy: 'Dana is ill.',
    }),
  ).toBe(DONE)
  expect(await page(tomasz, bea)).toContain('and changed since.')
})

it('a new plan is signed off anew, and what was asked of the one before waits no longer', async () => {
  expect(await fills(tomasz, bea, 'ask-early-help-sign-off', {})).toBe(DONE)
  const plan = {
    ...on('agreedOn', '2026-11-24'),
    agreedWith: 'Dana',
    outcomes: 'Bea walks alone.',
    about: bea,
  }
  expect(await writes('plan', plan)).toBe(DONE)
  expect((await owen.get('/areas/early-help/plans-to-sign-off')).body).toContain('No plan waits for you')
  expect(await fills(tomasz, bea, 'ask-early-help-sign-off', {})).toContain(
    'no action that is still to be done',
  )
  expect(await fills(owen, bea, 'sign-off-early-help-plan', { answer: 'agreed' })).toContain('Nobody asked')
})
