import { afterAll, beforeAll, expect, it } from 'vitest'
import { Episode } from '../src/areas/care/facts.ts'
import { Birth } from '../src/areas/child/facts.ts'
import { PlacementEpisode } from '../src/areas/placements/facts.ts'
import { day } from '../src/core/day.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let farah: Visitor
let martin: Visitor

beforeAll(async () => {
  desk = await practiceDesk('2026-11-27T10:00:00Z')
  farah = await desk.someone('head-of-service')
  martin = await desk.someone('director')
}, 120_000)
afterAll(() => desk.stop())

/** Somebody in our care since 12 January 2026, in a foster home, under section 20 unless another status is given. */
async function inCare(forename: string, born: string, legalStatus = 'V2'): Promise<string> {
  const child = await desk.child(Birth, forename, 'Tregarth', born)
  const began = { startedOn: day('2026-01-12'), reasonBegan: 'S' }
  await desk.put(Episode, child, { ...began, legalStatus, categoryOfNeed: 'N1' })
  await desk.put(PlacementEpisode, child, { ...began, type: 'U6' })
  return child
}
const LEFT = { reasonEnded: 'E4A', endWhy: 'Her mother is well again; she lives with her.' }
const ends = (who: Visitor, child: string, fields: Record<string, string>) =>
  desk.does(who, child, 'end-care', { ...LEFT, ...fields })
const left = (child: string) =>
  desk.rows(
    `select p.to_on::text as care, h.to_on::text as home, e.reason_ended as reason, e.end_decided_by as by
     from care_period p join care_episode e on e.id = p.record_id left join home_in_care h on h.child_id = p.child_id
     where p.child_id = $1`,
    [child],
  )

it('care and the home in it end on one day with the reason, and every duty of care with them', async () => {
  const child = await inCare('Ina', '2016-05-01')
  const due = () =>
    desk.rows("select 1 from clock_run where child_id = $1 and state = 'running' and clock like 'cla-%'", [
      child,
    ])
  expect(await due()).not.toEqual([])
  expect(await ends(farah, child, on('endedOn', '2026-11-20'))).toBe('done')
  expect(await left(child)).toEqual([
    { care: '2026-11-20', home: '2026-11-20', reason: 'E4A', by: 'Farah Siddiqui' },
  ])
  expect(await due()).toEqual([])
  expect(await ends(farah, child, on('endedOn', '2026-11-21'))).toContain('not in our care at the moment')
})

it('a worker and a team’s manager end no care', async () => {
  const child = await inCare('Joan', '2016-05-01')
  for (const who of ['social-worker', 'team-manager'])
    expect((await (await desk.someone(who)).get(`/children/${child}/end-care`)).statusCode).toBe(404)
})

it.each([
  [{ ...on('endedOn', '2026-12-01') }, 'This day is still to come'],
  [{ ...on('endedOn', '2026-01-11') }, 'The last change of their care was on 12 January 2026'],
  [{ ...on('endedOn', '2026-11-20'), reasonEnded: 'X1' }, 'That is no end of care'],
  [{ ...on('endedOn', '2026-11-20'), reasonEnded: 'E2' }, 'Record the death itself'],
  [{ ...on('endedOn', '2026-11-20'), reasonEnded: 'E17' }, 'for those who turned 18 on this day'],
  [{ ...on('endedOn', '2026-11-20'), endWhy: '' }, 'Say why'],
])('an end of care that cannot be is refused: %j', async (fields, words) => {
  const child = await inCare('Kitto', '2016-05-01')
  expect(await ends(farah, child, fields)).toContain(words)
  expect(await left(child)).toMatchObject([{ care: null, home: null }])
})

it('of somebody of 16 or 17 under section 20 the director decides; under an order the head of service does', async () => {
  const accommodated = await inCare('Loveday', '2009-05-01')
  expect(await ends(farah, accommodated, on('endedOn', '2026-11-20'))).toContain(
    'only as the director approves',
  )
  expect(await ends(martin, accommodated, on('endedOn', '2026-11-20'))).toBe('done')
  const underOrder = await inCare('Merryn', '2009-05-01', 'C2')
  expect(await ends(farah, underOrder, on('endedOn', '2026-11-20'))).toBe('done')
})

it('care that runs on past 18 stands on My day until it is ended, on the birthday at the latest', async () => {
  const dev = await inCare('Dev', '2008-11-16')
  expect((await farah.get('/')).body).toContain('1 young person whose care runs on past 18')
  const list = (await farah.get('/areas/placements/grown')).body
  expect(list).toContain('Dev Tregarth')
  expect(list).toContain('18 on 16 November 2026')
  const stays = { reasonEnded: 'E17', endWhy: 'He stays with his carers.' }
  expect(await ends(farah, dev, { ...stays, ...on('endedOn', '2026-11-17') })).toContain(
    'They were 18 on 16 November 2026: care ended on that day at the latest',
  )
  // At 18 nobody has to approve it.
  expect(await ends(farah, dev, { ...stays, ...on('endedOn', '2026-11-16') })).toBe('done')
  expect(await left(dev)).toMatchObject([{ care: '2026-11-16', home: '2026-11-16', reason: 'E17' }])
  expect((await farah.get('/')).body).not.toContain('runs on past 18')
})
