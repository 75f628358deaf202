import { afterAll, beforeAll, expect, it } from 'vitest'
import { Episode } from '../src/areas/care/facts.ts'
import { Birth } from '../src/areas/child/facts.ts'
import { day } from '../src/core/day.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let priya: Visitor
let child: string

beforeAll(async () => {
  desk = await practiceDesk()
  priya = await desk.someone('social-worker')
  child = await desk.child(Birth, 'Edie', 'Harker', '2009-05-06')
  await desk.put(Episode, child, {
    startedOn: day('2024-06-10'),
    reasonBegan: 'S',
    legalStatus: 'C2',
    categoryOfNeed: 'N1',
  })
}, 120_000)
afterAll(() => desk.stop())

it('a year’s health is written down once, and a second time leads to the correction of the first', async () => {
  expect(await desk.does(priya, child, 'record-health-year', { year: '2026-27' })).toContain(
    'Say something of the year',
  )
  const year = { year: '2026-27', teethChecked: '1', immunised: '1', sdqScore: '12' }
  expect(await desk.does(priya, child, 'record-health-year', year)).toBe('done')
  expect(await desk.does(priya, child, 'record-health-year', year)).toContain('correct it there')
  expect(await desk.does(priya, child, 'record-health-year', { ...year, year: '1999-00' })).toContain(
    'Choose one of the answers to: Which collection year?',
  )
  expect(
    await desk.rows('select year, sdq_score, teeth_checked from health_year where child_id = $1', [child]),
  ).toEqual([{ year: '2026-27', sdq_score: 12, teeth_checked: '1' }])
})

it('how a care leaver is doing needs whether we are in touch', async () => {
  const without = { year: '2026-27', activity: 'F2' }
  expect(await desk.does(priya, child, 'record-leaving-care-year', without)).toContain(
    'Say whether we are in touch',
  )
  const said = { ...without, inTouch: 'YES', accommodation: 'U1' }
  expect(await desk.does(priya, child, 'record-leaving-care-year', said)).toBe('done')
  expect(await desk.does(priya, child, 'record-leaving-care-year', said)).toContain('correct it there')
})

it('what was arranged before, and that a child came alone, are one record a child', async () => {
  expect(await desk.does(priya, child, 'record-previous-permanence', {})).toContain('Say what was arranged')
  const none = { option: 'Z1' }
  expect(await desk.does(priya, child, 'record-previous-permanence', none)).toBe('done')
  expect(await desk.does(priya, child, 'record-previous-permanence', none)).toContain(
    'It stands in the record',
  )
  expect(await desk.does(priya, child, 'record-unaccompanied', on('until', '2027-05-06'))).toBe('done')
  expect(await desk.does(priya, child, 'record-unaccompanied', {})).toContain('It stands in the record')
})

it('an order that deprives of liberty is a manager’s to write down, and ends after it began', async () => {
  expect((await priya.get(`/children/${child}/record-deprivation-of-liberty`)).statusCode).toBe(404)
  const owen = await desk.someone('team-manager')
  const act = (fields: Record<string, string>) =>
    desk.does(owen, child, 'record-deprivation-of-liberty', fields)
  expect(await act({})).toContain('Say from which day')
  expect(await act(on('startedOn', '2027-01-01'))).toContain('This day is still to come')
  expect(await act({ ...on('startedOn', '2026-10-01'), ...on('endedOn', '2026-09-01') })).toContain(
    'It ended before it began',
  )
  expect(await act({ ...on('startedOn', '2026-10-01'), ...on('endedOn', '2027-01-01') })).toBe('done')
})
