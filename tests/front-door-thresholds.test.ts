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

describe('the passage that a decision names', () => {
  const seenOf = (page: string) =>
    desk.rows<{ passage: string; sign: string }>(
      'select passage, sign from threshold_sign_seen where contact = $1 order by sign',
      [page.split('/').at(-1)],
    )

  it('is not left out, save of a red contact, which asks for it next', async () => {
    const [amir, bea] = await threeChildren(desk, 'Wadham')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'amber' })
    const unnamed = { ...decision('none'), 'threshold-1': '' }
    const refused = await send(desk.grace, amir!, 'decide', unnamed)
    expect([
      refused.statusCode,
      refused.body.includes('Choose which passage of the threshold guidance'),
    ]).toEqual([422, true])
    await send(desk.grace, bea!, 'rate', { 'colour-1': 'red' })
    const urgent = { ...decision('none', 'red'), 'threshold-1': '' }
    expect((await send(desk.grace, bea!, 'decide', urgent)).statusCode).toBe(303)
    expect((await desk.grace.get(bea!)).body).toContain('No passage of the threshold guidance is named yet')
    // Who decides names it; nobody else is asked.
    expect((await desk.worker.get(bea!)).body).not.toContain('is named yet')
    const next = { 'threshold-1': 'now', 'signs-now-1': '2' }
    expect((await send(desk.worker, bea!, 'name-passage', next)).statusCode).toBe(422)
    expect((await send(desk.grace, bea!, 'name-passage', next)).statusCode).toBe(303)
    expect((await desk.grace.get(bea!)).body).not.toContain('is named yet')
    expect(await seenOf(bea!)).toEqual([{ passage: 'now', sign: 'A young child alone' }])
    expect((await send(desk.grace, bea!, 'name-passage', next)).body).toContain('A passage is named already')
  })

  it('is kept with the signs of it that were seen, never with another’s', async () => {
    const [amir] = await threeChildren(desk, 'Xanthe')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'amber' })
    const decided = { ...decision('none'), 'threshold-1': 'early-help' }
    const other = await send(desk.grace, amir!, 'decide', { ...decided, 'signs-now-1': '0' })
    expect([other.statusCode, other.body.includes('Tick signs of the passage that you chose above')]).toEqual(
      [422, true],
    )
    expect(await seenOf(amir!)).toEqual([])
    // A third that the guidance does not have is none.
    const ticked = { ...decided, 'signs-early-help-1': '0,4,99' }
    expect((await send(desk.grace, amir!, 'decide', ticked)).statusCode).toBe(303)
    expect((await seenOf(amir!)).map(({ sign }) => sign)).toEqual([
      'Cares for somebody at home',
      'Missing school again and again',
    ])
    expect((await desk.grace.get(amir!)).body).toContain('<li>Cares for somebody at home</li>')
  })

  it('is told to the professional who referred, with who decided and in which role, and no sign', async () => {
    const [amir] = await threeChildren(desk, 'Yelling')
    await send(desk.grace, amir!, 'rate', { 'colour-1': 'amber' })
    await send(desk.grace, amir!, 'decide', {
      ...decision('information'),
      'threshold-1': 'early-help',
      'signs-early-help-1': '1',
    })
    const [letter] = await desk.rows<{ words: string }>(
      "select array_to_string(paragraphs, ' ') as words from outbox where record_id = $1 and template like 'outcome%'",
      [amir!.split('/').at(-1)],
    )
    expect(letter!.words).toContain('Grace Abara, front door manager, decided about your referral')
    expect(letter!.words).toContain(
      'In the threshold guidance, this is “Early help: Several needs, several agencies, one plan”.',
    )
    expect(letter!.words).not.toContain('low mood')
    const told = await desk.rows<{ what: string; by: string }>(
      'select what, told_by as by from referrer_told where contact = $1 order by what',
      [amir!.split('/').at(-1)],
    )
    expect(told).toEqual([
      { what: 'acknowledgement', by: expect.stringMatching(/, front door worker$/) },
      { what: 'decision', by: 'Grace Abara, front door manager' },
    ])
  })

  it('comes with signs of an administrator’s own wording from its day', async () => {
    const ours = {
      ...WORDING,
      passage: 'everyone',
      level: 'All',
      title: 'Doing well',
      signs: 'Smiles\n\n Sleeps well ',
    }
    expect((await save({ ...ours, ...on('fromOn', '2026-11-27') })).statusCode).toBe(303)
    const { body } = await desk.worker.get(PAGE)
    for (const sign of ['<li>Smiles</li>', '<li>Sleeps well</li>']) expect(body).toContain(sign)
    expect(body).not.toContain('A worry that advice answers')
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
