import { describe, expect, it } from 'vitest'
import { runsOf, type Sketch } from '../../../tests/setup/runs.ts'
import { assessment45, childFirstSeen, managerCheckpoint } from './clocks.ts'

// Referred on Monday 2 March 2026. Working days to the 45th: 20 to 30 March, Good Friday is 3 April and Easter Monday
// 6 April, so 3 in 31 March to 2 April (23), 4 in 7 to 10 (27), 5 a week to 24 April (37), 4 in the week of 27 April to
// 1 May is 5 (42), Monday 4 May is a bank holiday, then 5, 6 and 7 May (45).
const referrals = [{ id: 'r', referredOn: '2026-03-02' }]
const assessed = (more: Sketch = {}): Sketch => ({ referral: 'r', startedOn: '2026-03-04', ...more })

describe('an assessment within 45 working days', () => {
  it('counts from the referral, not from the start, over Easter and a May bank holiday', () => {
    expect(runsOf(assessment45, { referrals, assessments: [assessed()] })).toEqual([
      '2026-03-02 → 2026-05-07: running',
    ])
  })

  it('is in time on the 45th day and late on the next', () => {
    const on = (authorisedOn: string) =>
      runsOf(assessment45, { referrals, assessments: [assessed({ authorisedOn })] })
    expect(on('2026-05-07')).toEqual(['2026-03-02 → 2026-05-07: 2026-05-07, met'])
    expect(on('2026-05-08')).toEqual(['2026-03-02 → 2026-05-07: 2026-05-08, late'])
  })

  it('counts a second assessment on an open case from its own start', () => {
    // The 45th working day after Monday 1 June 2026 is Monday 3 August: 21 to 30 June, 23 in July, 1 in August.
    const assessments = [assessed({ authorisedOn: '2026-04-01' }), assessed({ startedOn: '2026-06-01' })]
    expect(runsOf(assessment45, { referrals, assessments })[1]).toBe('2026-06-01 → 2026-08-03: running')
  })

  it('is no longer needed when the case closed before the day, and was never done when it closed after', () => {
    const closed = (closedOn: string) =>
      runsOf(assessment45, {
        referrals: [{ id: 'r', referredOn: '2026-03-02', closedOn }],
        assessments: [assessed()],
      })
    expect(closed('2026-05-07')).toEqual(['2026-03-02 → 2026-05-07: excused'])
    expect(closed('2026-05-08')).toEqual(['2026-03-02 → 2026-05-07: missed'])
  })

  it('cannot be told without the day of the referral, nor before single assessments', () => {
    expect(runsOf(assessment45, { referrals: [{ id: 'r' }], assessments: [assessed()] })).toEqual([
      '? → ?: cannot-tell',
    ])
    expect(runsOf(assessment45, { assessments: [{ startedOn: '2013-03-28' }] })).toEqual([
      '2013-03-28 → ?: cannot-tell',
    ])
    // Where the kind is known the day does not matter: an authority may have gone on with core ones for some weeks.
    expect(runsOf(assessment45, { assessments: [{ startedOn: '2013-04-12', kind: 'core' }] })).toEqual([
      '2013-04-12 → ?: cannot-tell',
    ])
    expect(runsOf(managerCheckpoint, { assessments: [assessed({ kind: 'initial' })] })).toEqual([])
  })
})

describe('the child first seen', () => {
  // The 5th working day after Monday 2 March 2026 is Monday 9 March.
  const seen = (firstSeenOn: string | null) =>
    runsOf(childFirstSeen, { referrals, assessments: [assessed({ author: 'A Worker', firstSeenOn })] })

  it('is met by a note of a visit, meeting or session that saw the child, the earliest day that anything says', () => {
    const met = (notes: Sketch[], firstSeenOn: string | null = null) =>
      runsOf(childFirstSeen, {
        referrals,
        assessments: [assessed({ author: 'A Worker', firstSeenOn })],
        notes: notes.map(note => ({ kind: 'meeting', done: 'done', seen: 'seen', ...note })),
      })
    expect(met([{ happenedOn: '2026-03-09' }])).toEqual(['2026-03-02 → 2026-03-09: 2026-03-09, met'])
    expect(met([{ happenedOn: '2026-03-10' }])).toEqual(['2026-03-02 → 2026-03-09: 2026-03-10, late'])
    expect(met([{ happenedOn: '2026-03-06' }], '2026-03-10')).toEqual([
      '2026-03-02 → 2026-03-09: 2026-03-06, met',
    ])
    // Before the referral, by telephone, or without the child: none of it sees them.
    expect(
      met([
        { happenedOn: '2026-02-27' },
        { happenedOn: '2026-03-05', kind: 'call' },
        { happenedOn: '2026-03-05', seen: 'not-seen' },
      ]),
    ).toEqual(['2026-03-02 → 2026-03-09: running'])
  })

  it('is in time on the fifth working day and late on the sixth', () => {
    expect(seen('2026-03-09')).toEqual(['2026-03-02 → 2026-03-09: 2026-03-09, met'])
    expect(seen('2026-03-10')).toEqual(['2026-03-02 → 2026-03-09: 2026-03-10, late'])
    expect(seen(null)).toEqual(['2026-03-02 → 2026-03-09: running'])
  })

  it('is asked of the first assessment after a referral, not of a later one on the open case', () => {
    const first = assessed({ author: 'A Worker', firstSeenOn: '2026-03-05', authorisedOn: '2026-04-01' })
    const later = assessed({ author: 'A Worker', startedOn: '2026-06-01' })
    expect(runsOf(childFirstSeen, { referrals, assessments: [first, later] })).toEqual([
      '2026-03-02 → 2026-03-09: 2026-03-05, met',
    ])
  })

  it('counts from the birth of a child referred before it, and asks nothing of one not yet born', () => {
    const assessments = [assessed({ author: 'A Worker', firstSeenOn: '2026-03-25' })]
    // The 5th working day after Wednesday 18 March 2026 is Wednesday 25 March.
    expect(runsOf(childFirstSeen, { referrals, assessments, births: [{ born: '2026-03-18' }] })).toEqual([
      '2026-03-18 → 2026-03-25: 2026-03-25, met',
    ])
    const open = [assessed({ author: 'A Worker' })]
    expect(
      runsOf(childFirstSeen, { referrals, assessments: open, births: [{ expectedOn: '2026-04-01' }] }),
    ).toEqual([])
    const done = [assessed({ author: 'A Worker', authorisedOn: '2026-03-17' })]
    expect(
      runsOf(childFirstSeen, { referrals, assessments: done, births: [{ born: '2026-03-18' }] }),
    ).toEqual([])
  })

  it('was missed where the assessment was finished, or the case closed, and no day was written down', () => {
    const ended = (authorisedOn: string | null, closedOn: string | null) =>
      runsOf(childFirstSeen, {
        referrals: referrals.map(one => ({ ...one, closedOn })),
        assessments: [assessed({ author: 'A Worker', authorisedOn })],
      })
    expect(ended('2026-04-01', null)).toEqual(['2026-03-02 → 2026-03-09: missed'])
    expect(ended(null, '2026-03-20')).toEqual(['2026-03-02 → 2026-03-09: missed'])
    expect(ended(null, '2026-03-06')).toEqual(['2026-03-02 → 2026-03-09: excused'])
  })

  it('says nothing of an assessment from a return, which names no author and holds no visit', () => {
    expect(runsOf(childFirstSeen, { referrals, assessments: [assessed()] })).toEqual([])
  })
})

describe('the manager’s checkpoint', () => {
  // The 10th working day after Wednesday 4 March 2026 is Wednesday 18 March.
  it('is due on the tenth working day from the start', () => {
    expect(runsOf(managerCheckpoint, { assessments: [assessed({ reviewedOn: '2026-03-18' })] })).toEqual([
      '2026-03-04 → 2026-03-18: 2026-03-18, met',
    ])
    expect(runsOf(managerCheckpoint, { assessments: [assessed({ reviewedOn: '2026-03-19' })] })).toEqual([
      '2026-03-04 → 2026-03-18: 2026-03-19, late',
    ])
  })

  it('is not needed when the assessment was authorised first', () => {
    expect(runsOf(managerCheckpoint, { assessments: [assessed({ authorisedOn: '2026-03-16' })] })).toEqual([
      '2026-03-04 → 2026-03-18: excused',
    ])
  })
})
