import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Instant, isoInstant } from '../src/core/instant.ts'
import {
  type Desk,
  decision,
  frontDoorDesk,
  send,
  threeChildren,
  type Visitor,
} from './setup/front-door-desk.ts'
import { on } from './setup/practice-desk.ts'

const PAGE = '/areas/front-door/thresholds'

let desk: Desk
let noor: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  noor = await desk.someone('administrator')
}, 120_000)
afterAll(() => desk.stop())

const WORDING = {
  do: 'passage',
  passage: 'in-need',
  level: 'Targeted help',
  title: 'Without help the child will not thrive',
  says: 'Ours, as the partnership agreed it in November.',
  agreedBy: 'The partnership’s board',
}

async function save(fields: Record<string, string>) {
  await noor.get(PAGE)
  return noor.post(PAGE, fields)
}

describe('the threshold guidance', () => {
  it('is read by everybody at work and kept by an administrator alone', async () => {
    expect((await desk.worker.get(PAGE)).body).toContain('Several needs, several agencies, one plan')
    expect((await desk.worker.get(PAGE)).body).toContain('Agreement: ask first, unless asking puts')
    expect((await desk.worker.get(PAGE)).body).not.toContain('Write a passage anew')
    expect((await desk.worker.post(PAGE, { ...WORDING, ...on('fromOn', '2026-11-24') })).statusCode).toBe(404)
    const past = await save({ ...WORDING, ...on('fromOn', '2026-11-23') })
    expect([past.statusCode, past.body.includes('what held before is never rewritten')]).toEqual([422, true])
    expect(past.body).toContain('Ours, as the partnership agreed it in November.')
  })

  it('holds from its day: beside a decision then, and beside an earlier one as it was', async () => {
    const [amir, bea] = await threeChildren(desk, 'Thornby')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'red' })
    expect((await send(desk.grace, amir!, 'decide', decision('none', 'red'))).statusCode).toBe(303)
    expect((await save({ ...WORDING, ...on('fromOn', '2026-11-26') })).statusCode).toBe(303)
    expect((await desk.grace.get(amir!)).body).toContain(
      'a child in need: Without help the child will not thrive',
    )
    desk.minutesLater(3 * 24 * 60)
    // Friday 27 November.
    await send(desk.grace, bea!, 'rate', { 'colour-1': 'red' })
    const { body } = await desk.grace.get(bea!)
    expect(body).toContain('Targeted help: Without help the child will not thrive')
    expect((await desk.grace.get(amir!)).body).toContain(
      'a child in need: Without help the child will not thrive',
    )
  })

  it('may lose a passage, which then can be chosen no more', async () => {
    const gone = { ...WORDING, passage: 'some-help', ends: 'yes', ...on('fromOn', '2026-11-27') }
    expect((await save(gone)).statusCode).toBe(303)
    expect((await desk.worker.get(PAGE)).body).not.toContain('One agency can help')
    const [amir] = await threeChildren(desk, 'Uppingdale')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'red' })
    const refused = await send(desk.grace, amir!, 'decide', {
      ...decision('none', 'red'),
      'threshold-1': 'some-help',
    })
    expect(refused.body).toContain('That passage no longer holds')
  })

  it('is there for whoever refers without an account, and says nothing about anybody', async () => {
    const stranger = desk.stranger()
    expect((await stranger.get('/tell-us')).body).toContain('/tell-us/guidance')
    const { statusCode, body } = await stranger.get('/tell-us/guidance')
    expect([statusCode, body.includes('Ours, as the partnership agreed it in November.')]).toEqual([
      200,
      true,
    ])
    expect(body).not.toContain('Thornby')
  })
})

describe('hours by colour', () => {
  it('hold for what is rated from their day on, and move no deadline that runs', async () => {
    const [amir, bea] = await threeChildren(desk, 'Vennhill')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'amber' })
    const set = {
      do: 'hours',
      'hours-red': '2',
      'hours-amber': '12',
      'hours-green': '48',
      'hours-why': 'Agreed.',
    }
    const wrong = await save({ ...set, 'hours-amber': '1', ...on('hours-fromOn', '2026-11-27') })
    expect(wrong.body).toContain('amber no shorter than red')
    expect((await save({ ...set, ...on('hours-fromOn', '2026-11-27') })).statusCode).toBe(303)
    await send(desk.grace, bea!, 'rate', { 'colour-1': 'amber' })
    const due = async (page: string) => {
      const [run] = await desk.rows<{ due_at: Instant }>(
        "select due_at from clock_run where about_id = $1 and clock = 'mash-rag-amber'",
        [page.split('/').at(-1)],
      )
      return isoInstant(run!.due_at).slice(0, 16)
    }
    // Received on 24 November at 9:30: 24 hours, and 12.
    expect([await due(amir!), await due(bea!)]).toEqual(['2026-11-25T09:30', '2026-11-24T21:30'])
  })
})

describe('whether a step up is an enquiry', () => {
  const COUNTING = '/areas/front-door/counting'
  const set = async (who: Visitor, fields: Record<string, string>) => {
    await who.get(COUNTING)
    return who.post(COUNTING, { why: 'Agreed with the analysts.', ...fields })
  }

  it('it is none until an administrator sets it, from a day that is not past; everybody reads since when and why', async () => {
    expect((await desk.worker.get(COUNTING)).body).toContain('A step up from early help is no enquiry.')
    expect((await desk.worker.get(COUNTING)).body).toContain('the published figures count forms')
    const yes = { isEnquiry: 'yes', ...on('fromOn', '2026-11-27') }
    expect((await set(desk.worker, yes)).statusCode).toBe(404)
    const past = await set(noor, { ...yes, ...on('fromOn', '2026-11-26') })
    expect(past.body).toContain('what was counted before is never rewritten')
    expect((await set(noor, { ...on('fromOn', '2026-11-27') })).statusCode).toBe(422)
    expect((await set(noor, { ...yes, why: '' })).statusCode).toBe(422)
    expect(await desk.rows('select from step_up_counted')).toEqual([])
    expect((await set(noor, yes)).statusCode).toBe(303)
    expect((await set(noor, { isEnquiry: 'no', ...on('fromOn', '2027-04-01') })).statusCode).toBe(303)
    const { body } = await desk.worker.get(COUNTING)
    expect(body).toContain('<strong>A step up from early help counts as an enquiry.</strong>')
    expect(body).toContain('Agreed with the analysts. (written by Noor')
  })
})
