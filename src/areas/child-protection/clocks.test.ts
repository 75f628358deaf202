import { describe, expect, it } from 'vitest'
import { runsOf, type Sketch } from '../../../tests/setup/runs.ts'
import { firstMeeting, letterBefore, preProceedingsEnd } from './before-court.ts'
import {
  firstReview,
  initialConference,
  laterReview,
  planTwoYears,
  protectionVisit,
  reviewAfterBirth,
} from './clocks.ts'

describe('the initial conference', () => {
  // Enquiry from Tuesday 14 April 2026: 3 working days to the 17th, 5 to the 24th (8), 5 to 1 May (13), Monday 4 May is
  // a bank holiday, 5 and 6 May (15).
  const enquired = (more: Sketch = {}): Sketch => ({ startedOn: '2026-04-14', ...more })
  const held = (conferenceOn: string) =>
    runsOf(initialConference, { enquiries: [enquired({ conferenceOn })] })

  it('is due on the 15th working day, the May bank holiday not counted', () => {
    expect(held('2026-05-06')).toEqual(['2026-04-14 → 2026-05-06: 2026-05-06, met'])
    expect(held('2026-05-07')).toEqual(['2026-04-14 → 2026-05-06: 2026-05-07, late'])
    expect(runsOf(initialConference, { enquiries: [enquired()] })).toEqual([
      '2026-04-14 → 2026-05-06: running',
    ])
  })

  it('is not asked for where the enquiry found that none was needed, unless one was held', () => {
    expect(runsOf(initialConference, { enquiries: [enquired({ conferenceNotNeeded: '1' })] })).toEqual([])
    const both = enquired({ conferenceNotNeeded: 'true', conferenceOn: '2026-05-01' })
    expect(runsOf(initialConference, { enquiries: [both] })).toEqual([
      '2026-04-14 → 2026-05-06: 2026-05-01, met',
    ])
  })

  it('is no longer chased once the case closed, and cannot be told without a start', () => {
    const referrals = [{ id: 'r', closedOn: '2026-05-01' }]
    expect(runsOf(initialConference, { referrals, enquiries: [enquired({ referral: 'r' })] })).toEqual([
      '2026-04-14 → 2026-05-06: excused',
    ])
    expect(runsOf(initialConference, { enquiries: [{ conferenceOn: '2026-05-01' }] })).toEqual([
      '? → ?: 2026-05-01, cannot-tell',
    ])
  })
})

describe('review conferences', () => {
  const plans = [{ id: 'p', startedOn: '2025-11-30' }]
  const reviews = (...days: string[]) => days.map(reviewedOn => ({ plan: 'p', reviewedOn }))

  it('the first is due three months after the plan began: 30 November to 28 February', () => {
    expect(runsOf(firstReview, { plans })).toEqual(['2025-11-30 → 2026-02-28: running'])
    expect(runsOf(firstReview, { plans, reviews: reviews('2026-03-01') })).toEqual([
      '2025-11-30 → 2026-02-28: 2026-03-01, late',
    ])
  })

  it('later ones six months after the one before', () => {
    expect(runsOf(laterReview, { plans, reviews: reviews('2026-02-20', '2026-08-20') })).toEqual([
      '2026-02-20 → 2026-08-20: 2026-08-20, met',
      '2026-08-20 → 2027-02-20: running',
    ])
  })

  it('a review of another plan does not count, and a plan without a start cannot be told', () => {
    expect(runsOf(firstReview, { plans, reviews: [{ plan: 'other', reviewedOn: '2026-02-01' }] })).toEqual([
      '2025-11-30 → 2026-02-28: running',
    ])
    expect(runsOf(firstReview, { plans: [{ id: 'p' }] })).toEqual(['? → ?: cannot-tell'])
    expect(runsOf(laterReview, { plans: [{ id: 'p' }] })).toEqual([])
  })
})

describe('protection visits', () => {
  // The 10th working day after Monday 5 January 2026 is Monday 19 January.
  it('are due every ten working days', () => {
    const visits = [
      { visitedOn: '2026-01-19', seen: 'alone' },
      { visitedOn: '2026-01-26', seen: 'not-seen' },
      { visitedOn: '2026-02-03', seen: 'seen' },
    ]
    expect(
      runsOf(protectionVisit, { plans: [{ startedOn: '2026-01-05', endedOn: '2026-02-17' }], visits }),
    ).toEqual([
      '2026-01-05 → 2026-01-19: 2026-01-19, met',
      '2026-01-19 → 2026-02-02: 2026-02-03, late',
      '2026-02-03 → 2026-02-17: excused',
    ])
  })

  it('of a child whose plan was made before birth are due from the birth on, and not asked for before it', () => {
    const plans = [{ startedOn: '2025-11-10' }]
    const visits = [{ visitedOn: '2026-01-16', seen: 'seen' }]
    // Born on Monday 5 January: the 10th working day is the 19th, and that after Friday 16 January is the 30th.
    const births = [{ expectedOn: '2026-01-09', born: '2026-01-05' }]
    expect(runsOf(protectionVisit, { plans, visits, births })).toEqual([
      '2026-01-05 → 2026-01-19: 2026-01-16, met',
      '2026-01-16 → 2026-01-30: running',
    ])
    const before = [{ visitedOn: '2025-12-01', seen: 'not-seen' }]
    const unborn = [{ expectedOn: '2026-01-09' }]
    expect(runsOf(protectionVisit, { plans, visits: before, births: unborn })).toEqual([])
  })

  it('are never asked for where the plan ended before the birth', () => {
    const plans = [{ startedOn: '2025-11-10', endedOn: '2025-12-22' }]
    const visits = [{ visitedOn: '2026-01-16', seen: 'seen' }]
    expect(runsOf(protectionVisit, { plans, visits, births: [{ born: '2026-01-05' }] })).toEqual([])
  })
})

describe('a plan lasting two years', () => {
  it('is in time when it ends on the second anniversary', () => {
    expect(runsOf(planTwoYears, { plans: [{ startedOn: '2024-02-29', endedOn: '2026-02-28' }] })).toEqual([
      '2024-02-29 → 2026-02-28: 2026-02-28, met',
    ])
  })
})

describe('the review after birth', () => {
  // Born on Monday 1 December 2025: the twentieth working day is 31 December (worked in the care area's test).
  const births = [{ born: '2025-12-01' }]
  const plans = [{ id: 'p', startedOn: '2025-10-01' }]

  it('is due twenty working days after birth, for a plan made before it', () => {
    expect(
      runsOf(reviewAfterBirth, { births, plans, reviews: [{ plan: 'p', reviewedOn: '2025-11-20' }] }),
    ).toEqual(['2025-12-01 → 2025-12-31: running'])
    expect(
      runsOf(reviewAfterBirth, { births, plans, reviews: [{ plan: 'p', reviewedOn: '2025-12-31' }] }),
    ).toEqual(['2025-12-01 → 2025-12-31: 2025-12-31, met'])
  })

  it('is not asked of a plan made after birth', () => {
    expect(runsOf(reviewAfterBirth, { births, plans: [{ id: 'p', startedOn: '2025-12-01' }] })).toEqual([])
  })
})

describe('before court', () => {
  const work = {
    startedOn: '2026-01-05',
    letterSentOn: '2026-01-12',
    firstMeetingOn: '2026-01-27',
    decidedOn: '2026-03-30',
  }

  it('pre-proceedings end within 84 days: 5 January to 30 March', () => {
    expect(runsOf(preProceedingsEnd, { works: [work] })).toEqual(['2026-01-05 → 2026-03-30: 2026-03-30, met'])
    expect(runsOf(preProceedingsEnd, { works: [{ ...work, courtOn: '2026-03-31' }] })).toEqual([
      '2026-01-05 → 2026-03-30: 2026-03-31, late',
    ])
  })

  it('the letter goes within five working days, and the meeting follows within ten of the letter', () => {
    expect(runsOf(letterBefore, { works: [work] })).toEqual(['2026-01-05 → 2026-01-12: 2026-01-12, met'])
    // The tenth working day after Monday 12 January is Monday 26.
    expect(runsOf(firstMeeting, { works: [work] })).toEqual(['2026-01-12 → 2026-01-26: 2026-01-27, late'])
  })

  it('neither is chased once pre-proceedings ended', () => {
    expect(runsOf(letterBefore, { works: [{ startedOn: '2026-01-05', decidedOn: '2026-01-08' }] })).toEqual([
      '2026-01-05 → 2026-01-12: excused',
    ])
  })
})
