import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Episode } from '../src/areas/care/facts.ts'
import { Birth } from '../src/areas/child/facts.ts'
import { PlacementEpisode } from '../src/areas/placements/facts.ts'
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

describe('an adoption', () => {
  const LIFE = { reasonBegan: 'S', legalStatus: 'C2', categoryOfNeed: 'N1' }
  const HOME = {
    type: 'U6',
    provider: 'PR1',
    homePostcode: 'BR1 1AA',
    placementPostcode: 'BR2 2BB',
    urn: 'SC123456',
  }
  const ADOPTERS = { byFosterCarers: '0', adopters: '2', adoptersSex: 'MF', adoptersStatus: 'L11' }
  const MINUTES = { writtenIn: 'Minutes of the decision maker' }
  let farah: Visitor
  let anna: Visitor

  beforeAll(async () => {
    farah = await desk.someone('head-of-service')
    anna = await desk.someone('adoption')
  })

  async function inCare(forename: string): Promise<string> {
    const id = await desk.child(Birth, forename, 'Lisle', '2024-02-03')
    const episode = await desk.put(Episode, id, { ...LIFE, startedOn: day('2026-04-10') })
    await desk.putAt(PlacementEpisode, id, episode, {
      ...HOME,
      reasonBegan: 'S',
      startedOn: day('2026-04-10'),
    })
    return id
  }
  const decides = (who: Visitor, id: string, iso: string) =>
    desk.does(who, id, 'record-adoption-decision', { ...on('decidedOn', iso), ...MINUTES })
  const ordered = (id: string, iso: string) =>
    desk.does(anna, id, 'record-placement-order', {
      ...on('startedOn', iso),
      decidedBy: 'Eastmoor Family Court',
    })
  const matched = (id: string, iso: string, more = {}) =>
    desk.does(farah, id, 'record-adoption-match', {
      ...on('matchedOn', iso),
      ...ADOPTERS,
      ...MINUTES,
      ...more,
    })
  const movesIn = (id: string, iso: string, type: string, home = {}) =>
    desk.does(anna, id, 'record-placed-for-adoption', { ...on('startedOn', iso), type, ...home })
  const NEW_HOME = { provider: 'PR1', placementPostcode: 'BR3 3CC' }

  it('begins with the decision, which the head of service writes with where it is written down, once', async () => {
    const id = await inCare('Noa')
    for (const who of [priya, anna])
      expect((await who.get(`/children/${id}/record-adoption-decision`)).statusCode).toBe(404)
    const without = await desk.does(farah, id, 'record-adoption-decision', on('decidedOn', '2026-06-01'))
    expect(without).toContain('Say where the decision is written down')
    expect(await decides(farah, id, '2027-01-01')).toContain('This day is still to come')
    expect(await matched(id, '2026-09-01')).toContain('Record that first')
    expect(await ordered(id, '2026-09-01')).toContain('That comes first')
    expect(await movesIn(id, '2026-09-01', 'A6', NEW_HOME)).toContain('That comes first')
    expect(await decides(farah, id, '2026-06-01')).toBe('done')
    expect(await decides(farah, id, '2026-07-01')).toContain('decided on 1 June 2026 already')
  })

  it('goes its way to the order step by step, and is in the return with nothing that its rules find', async () => {
    const id = await inCare('Ezra')
    expect(await decides(farah, id, '2026-06-01')).toBe('done')
    expect(await ordered(id, '2026-05-01')).toContain('no order was before')
    expect(await movesIn(id, '2026-08-03', 'A6', NEW_HOME)).toContain('No placement order is in force')
    expect(await ordered(id, '2026-06-22')).toBe('done')
    expect(await ordered(id, '2026-06-29')).toContain('A placement order is in force already')
    expect(await matched(id, '2026-05-20')).toContain('no match was before')
    expect(await matched(id, '2026-07-20', { adopters: '' })).toContain('The return asks this')
    expect(await matched(id, '2026-07-20')).toBe('done')
    expect(await matched(id, '2026-07-27')).toContain('matched on 20 July 2026: correct it there')
    expect(await movesIn(id, '2026-08-03', 'A4', NEW_HOME)).toContain('say that they are placed with it')
    expect(await movesIn(id, '2026-08-03', 'A6')).toContain('Say who provides the home')
    expect(await movesIn(id, '2026-06-22', 'A6', NEW_HOME)).toContain(
      'last change of their care was on 22 June',
    )
    expect(await movesIn(id, '2026-08-03', 'A6', NEW_HOME)).toBe('done')
    expect(await movesIn(id, '2026-08-10', 'A6', NEW_HOME)).toContain('They live with adopters already')
    const adopted = {
      ...on('endedOn', '2026-11-20'),
      reasonEnded: 'E12',
      endWhy: 'Adopted by his new parents.',
    }
    expect(await desk.does(farah, id, 'end-care', adopted)).toBe('done')

    const rows = await desk.rows(
      `select e.reason_began, e.legal_status, e.reason_ended, p.type, p.provider, p.placement_postcode, p.reason_changed
       from care_episode e join placement_episode p on p.id = e.id where e.child_id = $1 order by e.started_on`,
      [id],
    )
    expect(rows.map(row => Object.values(row as object))).toEqual([
      ['S', 'C2', 'X1', 'U6', 'PR1', 'BR2 2BB', null],
      ['L', 'E1', 'X1', 'U6', 'PR1', 'BR2 2BB', 'CARPL'],
      ['P', 'E1', 'E12', 'A6', 'PR1', 'BR3 3CC', null],
    ])
    const { tables, found } = await desk.inReturn(id, '2026-27')
    expect(tables.AD1).toMatchObject([{ DATE_INT: '01/06/2026', DATE_MATCH: '20/07/2026', NB_ADOPTR: '2' }])
    expect(tables.PlacedAdoption).toMatchObject([{ DATE_PLACED: '01/06/2026', REASON_PLACED_CEASED: '' }])
    expect(found.filter(rule => ABOUT_ADOPTION.includes(rule))).toEqual([])
  })

  it('with their own foster carers keeps the home, and by consent needs no order', async () => {
    const id = await inCare('Juno')
    expect(await decides(farah, id, '2026-06-01')).toBe('done')
    expect(await movesIn(id, '2026-08-03', 'A3')).toBe('done')
    expect(
      await desk.rows(
        'select reason_began, type, provider, placement_postcode, urn from placement_episode where child_id = $1 and ended_on is null',
        [id],
      ),
    ).toEqual([
      { reason_began: 'T', type: 'A3', provider: 'PR1', placement_postcode: 'BR2 2BB', urn: 'SC123456' },
    ])
  })

  it('that is given up says when and why, and another decision may begin it again', async () => {
    const id = await inCare('Wren')
    const ceases = (iso: string, more = {}) =>
      desk.does(farah, id, 'record-adoption-ceased', { ...on('ceasedOn', iso), ...MINUTES, ...more })
    const why = { reasonCeased: 'RD4' }
    expect(await ceases('2026-07-01', why)).toContain('No decision that they should be adopted stands')
    expect(await decides(farah, id, '2026-06-01')).toBe('done')
    expect(await ceases('2026-05-01', why)).toContain('It ceased before it was decided')
    expect(await ceases('2026-07-01')).toContain('Say why')
    expect(await ceases('2026-07-01', why)).toBe('done')
    expect(await decides(farah, id, '2026-09-01')).toBe('done')
    const { tables } = await desk.inReturn(id, '2026-27')
    expect(tables.PlacedAdoption).toMatchObject([
      { DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: '01/07/2026', REASON_PLACED_CEASED: 'RD4' },
      { DATE_PLACED: '01/09/2026', DATE_PLACED_CEASED: '' },
    ])
  })

  it('of a child who is not in our care has no placement', async () => {
    const id = await desk.child(Birth, 'Faye', 'Lisle', '2024-02-03')
    expect(await decides(farah, id, '2026-06-01')).toBe('done')
    expect(await ordered(id, '2026-06-22')).toContain('They are not in our care at the moment')
    expect(await movesIn(id, '2026-08-03', 'A4', NEW_HOME)).toContain(
      'They are not in our care at the moment',
    )
  })
})

/** The rules of the SSDA903 about decisions, matches, placements and orders for adoption, and the moves that make them. */
const ABOUT_ADOPTION = (
  '112 113 114 115 116 117 118 119 120 217 225 226 233 331 333 334 335 336 511 514 517 518 519 520 521 522 523 524 525 529 ' +
  '551 552 553 554 557 559 560 561 563 582 583 584 601 602'
).split(' ')
