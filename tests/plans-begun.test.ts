import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../src/core/instant.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let child: string
let manager: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  child = castOn(dayOf(desk.demonstration.site.records.now()))['in-care'].id
  manager = await desk.someone('team-manager')
}, 120_000)
afterAll(() => desk.stop())

const KINDS = [
  ['education', 'education-plan', 'Personal education plan'],
  ['health', 'health-plan', 'Health plan'],
  ['safety', 'safety-plan', 'Safety plan against exploitation'],
  ['court', 'court-timetable', 'Court timetable'],
] as const

const here = () => `/areas/plans/children/${child}`
const begun = {
  ...on('startedOn', '2026-11-20'),
  agreedBy: 'Mimi, her foster carer and her designated teacher',
  says: 'So that you can read the books that you like by the summer.',
  ...on('reviewOn', '2027-02-20'),
}
const action = (plan: string) => ({
  plan,
  need: 'She reads two years behind her class.',
  change: 'She chooses a book and reads it to the end.',
  what: 'Read with Mimi for twenty minutes on four days of each week until Easter',
  who: 'Ines Tarrow',
  ...on('byOn', '2027-03-26'),
  knownBy: 'Her reading age is a year higher in March',
  sure: 'yes',
})

describe.each(KINDS)('a plan of the kind %s', (plan, id, title) => {
  it('has actions once it is begun: one at a time, and none before', async () => {
    await manager.get(`${here()}/add`)
    const early = await manager.post(`${here()}/add`, action(plan))
    expect(early.body).toContain('Choose a plan that this child has today')
    const later = { ...begun, ...on('startedOn', '2026-11-25') }
    expect(await desk.does(manager, child, `begin-${id}`, later)).toContain('This day is still to come')
    expect(await desk.does(manager, child, `begin-${id}`, { ...begun, says: '' })).toContain(
      'There is a problem',
    )
    expect(await desk.does(manager, child, `begin-${id}`, begun)).toBe('done')
    expect(await desk.does(manager, child, `begin-${id}`, begun)).toContain(
      'already. Change its actions, or end',
    )
    expect((await manager.get(`/children/${child}`)).body).toContain(title)
    await manager.get(`${here()}/add`)
    expect((await manager.post(`${here()}/add`, action(plan))).statusCode).toBe(303)
    const page = (await manager.get(here())).body
    expect([page.includes(title), page.includes('Read with Mimi for twenty minutes')]).toEqual([true, true])
  })

  it('is asked about where an action is hard to follow, and made for one reader, as any other', async () => {
    await manager.get(`${here()}/add`)
    const { sure: _, ...asked } = action(plan)
    const vague = await manager.post(`${here()}/add`, {
      ...asked,
      what: 'Support her',
      who: 'All',
      knownBy: '',
    })
    expect(vague.body).toContain('Before you save it:')
    expect((await manager.get(`${here()}/for-reader/${plan}`)).statusCode).toBe(200)
  })

  it('is ended with why; what was planned stays, and nothing is added', async () => {
    const ends = on('endedOn', '2026-11-24')
    expect(await desk.does(manager, child, `end-${id}`, ends)).toContain('Say why it ended')
    expect(
      await desk.does(manager, child, `end-${id}`, { ...ends, whyEnded: 'She moved to another council.' }),
    ).toBe('done')
    expect(await desk.does(manager, child, `end-${id}`, { ...ends, whyEnded: 'Again.' })).toContain('has no ')
    await manager.get(`${here()}/add`)
    const late = await manager.post(`${here()}/add`, action(plan))
    expect(late.body).toContain('Choose a plan that this child has today')
    expect((await manager.get(here())).body).toContain('Read with Mimi for twenty minutes')
  })
})
