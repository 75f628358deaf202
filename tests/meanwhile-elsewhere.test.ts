import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Desk,
  decision,
  frontDoorDesk,
  seenOn,
  send,
  threeChildren,
  type Visitor,
} from './setup/front-door-desk.ts'

let desk: Desk
let owen: Visitor
let farah: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  owen = await desk.someone('team-manager')
  farah = await desk.someone('head-of-service')
}, 180_000)
afterAll(() => desk?.stop())

const HERE_TOO = 'is writing here too, since'
const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''

/** What whoever types is told of others, as their draft is kept. */
async function typing(who: Visitor, path: string, form: Record<string, string>): Promise<string> {
  await who.get(path)
  return (await who.post(path, { ...form, _keep: 'quietly' })).json().also ?? ''
}

describe('on the page of an enquiry', () => {
  it('two who write are told of each other, and of two decisions the second is shown the first', async () => {
    const [amir] = await threeChildren(desk, 'Elder')
    const contact = amir!.split('/').at(-1)!
    const decide = { do: 'decide', contact }
    expect(await typing(desk.worker, amir!, { ...decide, 'reason-1': 'I think it is help.' })).toBe('')
    const { body } = await desk.grace.get(amir!)
    expect(body).toContain(`Jonah Mercer ${HERE_TOO}`)
    expect(body).not.toContain('I think it is help.')
    expect(await typing(desk.grace, amir!, { ...decide, 'reason-1': 'Mine.' })).toContain(
      `Jonah Mercer ${HERE_TOO}`,
    )
    // Begun before the other's decision, sent after it.
    const mine = { _begun: hidden(body, '_begun'), seen: seenOn(body, contact), ...decide }
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'amber' })
    const seen = seenOn((await farah.get(amir!)).body, contact)
    const told = await farah.post(amir!, { ...decide, seen, ...decision('none') })
    expect(told.statusCode, told.body.match(/error-summary[\s\S]{0,800}/)?.[0]).toBe(303)
    const late = await desk.grace.post(amir!, {
      ...mine,
      ...decision('none'),
      'reason-1': 'Help at home is enough now.',
    })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Saved while you were writing')
    expect(late.body).toMatch(/Farah [^<]+, Tuesday 24 November 2026/)
    expect(late.body).toContain(decision('none')['reason-1'])
    // The page has no form to decide in any longer: what was typed stands there to be read.
    expect(late.body).toMatch(/What you typed[\s\S]*Help at home is enough now\./)
  })

  it('nobody is told of it for whom the page does not open', async () => {
    const [amir] = await threeChildren(desk, 'Fir')
    const step = { do: 'step', contact: amir!.split('/').at(-1)!, 'step-1': 'Ring.' }
    await typing(desk.worker, amir!, step)
    const nowhere = '/areas/front-door/enquiry/00000000-0000-4000-8000-000000000000'
    await desk.worker.post(nowhere, { ...step, _keep: 'quietly' })
    expect((await desk.grace.post(nowhere, { ...step, _keep: 'quietly' })).json()).toEqual({ kept: true })
    expect(await typing(desk.grace, amir!, step)).toContain('Jonah Mercer')
    const lena = await desk.someone('analyst')
    await lena.get('/')
    expect((await lena.post(amir!, { ...step, _keep: 'quietly' })).statusCode).toBe(404)
  })
})

describe('on a list’s page', () => {
  const LISTS: readonly [path: string, form: Record<string, string>][] = [
    ['/areas/out-of-hours/handover', { says: 'I have read it.' }],
    ['/areas/domestic-abuse/new', { account: 'A neighbour rang.', _part: '' }],
    ['/areas/notices/arrived', { says: 'A wrist.', _part: '' }],
  ]
  it.each(LISTS)('%s says who else types into the same form', async (path, form) => {
    await typing(desk.worker, path, form)
    const { body } = await desk.grace.get(path)
    expect(body).toContain(`Jonah Mercer ${HERE_TOO}`)
    expect(body).toContain('If it is about the same, speak with each other before you save.')
    expect(await typing(desk.grace, path, form)).toContain(`Jonah Mercer ${HERE_TOO}`)
    // Two calls are two records: nobody is held back by the other’s.
    expect(body).not.toContain('Saved while you were writing')
  })

  it('those who share out one worker’s children are told of each other, and not of another worker’s', async () => {
    const [row] = await desk.rows<{ team: string }>(
      "select team from worker_allocation where account = 'social-worker' and to_on is null limit 1",
    )
    const team = row!.team
    const path = (worker: string) => `/areas/caseloads/share?${new URLSearchParams({ team, worker })}`
    const { body } = await owen.get(path('social-worker'))
    const part = hidden(body, '_part')
    const form = { team, part: 'works', worker: 'social-worker', _part: part, why: 'She is off sick.' }
    await owen.post('/areas/caseloads/share', { ...form, _keep: 'quietly' })
    expect((await farah.get(path('social-worker'))).body).toContain(`Owen Pritchard ${HERE_TOO}`)
    const mine = (await owen.get(path('social-worker'))).body
    expect(mine).toContain('You began this')
    // Gone on with, it is the same worker’s.
    const open = await owen.get(`/areas/caseloads/share?${new URLSearchParams({ draft: 'open', part })}`)
    expect(open.body).toContain('She is off sick.')
    const [another] = await desk.rows<{ account: string }>(
      "select account from worker_allocation where team = $1 and account <> 'social-worker' and to_on is null limit 1",
      [team],
    )
    if (another)
      expect((await farah.get(path(another.account))).body).not.toContain(`Owen Pritchard ${HERE_TOO}`)
  })
})
