import { describe, expect, it } from 'vitest'
import { runsOf, type Sketch } from '../../../tests/setup/runs.ts'
import { firstReview, laterReview, secondReview } from './clocks.ts'
import { carePlanMade } from './clocks-plan.ts'
import { accommodatedSixMonths, firstVisit, laterVisit } from './clocks-visits.ts'

const began = (startedOn: string, more: Sketch = {}): Sketch => ({
  startedOn,
  reasonBegan: 'S',
  legalStatus: 'C2',
  ...more,
})
const reviewed = (...days: string[]): Sketch[] => days.map(reviewedOn => ({ reviewedOn }))
const visited = (...days: string[]): Sketch[] => days.map(visitedOn => ({ visitedOn, seen: 'alone' }))

describe('the first review of a child in care', () => {
  // In care on Monday 1 December 2025. Working days: 2 to 5 Dec (4), 8 to 12 (9), 15 to 19 (14), 22 to 24 (17),
  // not 25 and 26, 29 to 31 (20). So the twentieth is 31 December.
  const episodes = [began('2025-12-01')]

  it('is due on the 20th working day, Christmas and Boxing Day not counted', () => {
    expect(runsOf(firstReview, { episodes })).toEqual(['2025-12-01 → 2025-12-31: running'])
  })

  it('is in time exactly on the day', () => {
    expect(runsOf(firstReview, { episodes, reviews: reviewed('2025-12-31') })).toEqual([
      '2025-12-01 → 2025-12-31: 2025-12-31, met',
    ])
  })

  it('is late a day after', () => {
    expect(runsOf(firstReview, { episodes, reviews: reviewed('2026-01-01') })).toEqual([
      '2025-12-01 → 2025-12-31: 2026-01-01, late',
    ])
  })

  it('is no longer needed when care ends on the due day, and was never done when it ends a day later', () => {
    const until = (endedOn: string) => runsOf(firstReview, { episodes: [began('2025-12-01', { endedOn })] })
    expect(until('2025-12-31')).toEqual(['2025-12-01 → 2025-12-31: excused'])
    expect(until('2026-01-01')).toEqual(['2025-12-01 → 2025-12-31: missed'])
  })

  it('cannot be told when the first episode in the record is not a start of care', () => {
    const known = [began('2025-12-01', { reasonBegan: 'L' })]
    expect(runsOf(firstReview, { episodes: known, reviews: reviewed('2026-02-01', '2026-01-05') })).toEqual([
      '? → ?: 2026-01-05, cannot-tell',
    ])
    expect(runsOf(secondReview, { episodes: known, reviews: reviewed('2026-01-05') })).toEqual([])
  })

  it('is not asked of a child only in a series of short breaks', () => {
    expect(runsOf(firstReview, { episodes: [began('2025-12-01', { legalStatus: 'V4' })] })).toEqual([])
  })
})

describe('the second and later reviews', () => {
  const episodes = [began('2025-12-01')]

  it('count from the review before, not from its due day: three months, then six', () => {
    const reviews = reviewed('2025-12-20', '2026-03-20', '2026-09-21')
    expect(runsOf(secondReview, { episodes, reviews })).toEqual(['2025-12-20 → 2026-03-20: 2026-03-20, met'])
    expect(runsOf(laterReview, { episodes, reviews })).toEqual([
      '2026-03-20 → 2026-09-20: 2026-09-21, late',
      '2026-09-21 → 2027-03-21: running',
    ])
  })

  it('end on the last day of a shorter month: three months after 30 November is 28 February', () => {
    const early = [began('2025-11-24')]
    expect(runsOf(secondReview, { episodes: early, reviews: reviewed('2025-11-30') })).toEqual([
      '2025-11-30 → 2026-02-28: running',
    ])
  })

  it('after a start that is not in the record, count from the first review known, and say so by its own run', () => {
    const known = [began('2025-12-01', { reasonBegan: 'P' })]
    expect(runsOf(laterReview, { episodes: known, reviews: reviewed('2026-01-05', '2026-07-05') })).toEqual([
      '2026-01-05 → 2026-07-05: 2026-07-05, met',
      '2026-07-05 → 2027-01-05: running',
    ])
  })

  it('begin again with a second period of care', () => {
    const twice = [began('2025-01-06', { endedOn: '2025-01-20' }), began('2025-12-01')]
    // From Monday 6 January 2025 the twentieth working day is 3 February: care had ended.
    expect(runsOf(firstReview, { episodes: twice })).toEqual([
      '2025-01-06 → 2025-02-03: excused',
      '2025-12-01 → 2025-12-31: running',
    ])
  })
})

describe('visits to a child in care', () => {
  const episodes = [began('2026-01-05')]

  it('the first is due a week after moving in, counted in days: exactly on the seventh is in time', () => {
    expect(runsOf(firstVisit, { episodes, visits: visited('2026-01-12') })).toEqual([
      '2026-01-05 → 2026-01-12: 2026-01-12, met',
    ])
    expect(runsOf(firstVisit, { episodes, visits: visited('2026-01-13') })).toEqual([
      '2026-01-05 → 2026-01-12: 2026-01-13, late',
    ])
  })

  it('a visit at which the child was not seen does not count', () => {
    const visits = [{ visitedOn: '2026-01-08', seen: 'not-seen' }, ...visited('2026-01-11')]
    expect(runsOf(firstVisit, { episodes, visits })).toEqual(['2026-01-05 → 2026-01-12: 2026-01-11, met'])
  })

  it('later ones are due every six weeks, 42 days from the visit before', () => {
    expect(
      runsOf(laterVisit, { episodes, visits: visited('2026-01-12', '2026-02-23', '2026-04-07') }),
    ).toEqual([
      '2026-01-12 → 2026-02-23: 2026-02-23, met',
      '2026-02-23 → 2026-04-06: 2026-04-07, late',
      '2026-04-07 → 2026-05-19: running',
    ])
  })

  it('a new home starts the week again; a new legal status does not', () => {
    const moved = [
      began('2026-01-05', { endedOn: '2026-02-02', legalStatus: 'V2' }),
      began('2026-02-02', { reasonBegan: 'L', endedOn: '2026-03-02' }),
      began('2026-03-02', { reasonBegan: 'P' }),
    ]
    expect(runsOf(firstVisit, { episodes: moved, visits: visited('2026-01-06', '2026-02-10') })).toEqual([
      '2026-01-05 → 2026-01-12: 2026-01-06, met',
      '2026-03-02 → 2026-03-09: running',
    ])
    expect(runsOf(laterVisit, { episodes: moved, visits: visited('2026-01-06', '2026-02-10') })).toEqual([
      '2026-01-06 → 2026-02-17: 2026-02-10, met',
      '2026-02-10 → 2026-03-24: excused',
    ])
  })

  it('are not told of a child whose visits are not in the record', () => {
    expect(runsOf(firstVisit, { episodes })).toEqual([])
    expect(runsOf(laterVisit, { episodes })).toEqual([])
  })
})

describe('six months accommodated under section 20', () => {
  it('count unbroken V2 episodes together, and end with the legal status', () => {
    const episodes = [
      began('2025-01-31', { legalStatus: 'V2', endedOn: '2025-03-01' }),
      began('2025-03-01', { legalStatus: 'V2', reasonBegan: 'P', endedOn: '2025-07-31' }),
      began('2025-07-31', { reasonBegan: 'L' }),
    ]
    expect(runsOf(accommodatedSixMonths, { episodes })).toEqual(['2025-01-31 → 2025-07-31: 2025-07-31, met'])
  })

  it('begin again after a break', () => {
    const episodes = [
      began('2025-01-31', { legalStatus: 'V2', endedOn: '2025-03-01' }),
      began('2025-03-02', { legalStatus: 'V2' }),
    ]
    expect(runsOf(accommodatedSixMonths, { episodes })).toEqual([
      '2025-01-31 → 2025-07-31: 2025-03-01, met',
      '2025-03-02 → 2025-09-02: running',
    ])
  })
})

describe('the care plan', () => {
  // Monday 1 December 2025: the tenth working day after it is Monday 15 December.
  const here = [began('2025-12-01', { decidedBy: 'A head of service' })]
  const made = (...days: string[]): Sketch[] => days.map(preparedOn => ({ preparedOn }))

  it('is due on the 10th working day, where care was begun here; without any in the record nothing is said of a return', () => {
    expect(runsOf(carePlanMade, { episodes: here })).toEqual(['2025-12-01 → 2025-12-15: running'])
    expect(runsOf(carePlanMade, { episodes: [began('2025-12-01')] })).toEqual([])
  })

  it('is in time on the day and late a day after; made before the child moved in it answers on the first day', () => {
    const of = (...days: string[]) => runsOf(carePlanMade, { episodes: here, plans: made(...days) })
    expect(of('2025-12-15')).toEqual(['2025-12-01 → 2025-12-15: 2025-12-15, met'])
    expect(of('2025-12-16')).toEqual(['2025-12-01 → 2025-12-15: 2025-12-16, late'])
    expect(of('2025-11-28')).toEqual(['2025-12-01 → 2025-12-15: 2025-12-01, met'])
  })

  it('of an earlier time in care answers for no later one', () => {
    const earlier = began('2025-01-06', { endedOn: '2025-06-02', reasonEnded: 'E8' })
    expect(runsOf(carePlanMade, { episodes: [earlier, ...here], plans: made('2025-01-10') })).toEqual([
      '2025-01-06 → 2025-01-20: 2025-01-10, met',
      '2025-12-01 → 2025-12-15: running',
    ])
  })

  it('and the first visit are asked of a child without any where care was begun here', () => {
    expect(runsOf(firstVisit, { episodes: here })).toEqual(['2025-12-01 → 2025-12-08: running'])
    expect(runsOf(firstVisit, { episodes: [began('2025-12-01')] })).toEqual([])
  })
})
