import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { instant } from '../../core/instant.ts'
import { earlyHelpAction, earlyHelpAssessment, earlyHelpReview } from './clocks.ts'
import { familyHelpAssessment } from './clocks-family-help.ts'

describe('the early help assessment', () => {
  // Agreed on Thursday 20 November 2025. 30 working days: 21 November (1), 24 to 28 (6), 1 to 5 December (11), 8 to 12
  // (16), 15 to 19 (21), 22 to 24 (24), not 25 and 26, 29 to 31 (27), not 1 January, 2 January (28), 5 and 6 (30).
  const agreed = { id: 'e', agreement: 'a', startedOn: '2025-11-20' }

  it('is due 30 working days after early help was agreed, Christmas and New Year not counted', () => {
    expect(runsOf(earlyHelpAssessment, { episodes: [agreed] })).toEqual(['2025-11-20 → 2026-01-06: running'])
  })

  it('cannot be told of early help that a file tells of, which names no agreement, until one is completed here', () => {
    const told = { id: 'e', agreement: null, startedOn: '2025-11-20' }
    expect(runsOf(earlyHelpAssessment, { episodes: [told] })).toEqual(['2025-11-20 → ?: cannot-tell'])
    const assessments = [{ episode: 'e', completedOn: '2026-01-07' }]
    expect(runsOf(earlyHelpAssessment, { episodes: [told], assessments })).toEqual([
      '2025-11-20 → 2026-01-06: 2026-01-07, late',
    ])
  })

  it('completed on the day is in time, a day later is late; one still open or of another time does not count', () => {
    const completed = (completedOn: string | null, episode = 'e') =>
      runsOf(earlyHelpAssessment, { episodes: [agreed], assessments: [{ episode, completedOn }] })
    expect(completed('2026-01-06')).toEqual(['2025-11-20 → 2026-01-06: 2026-01-06, met'])
    expect(completed('2026-01-07')).toEqual(['2025-11-20 → 2026-01-06: 2026-01-07, late'])
    expect(completed(null)).toEqual(['2025-11-20 → 2026-01-06: running'])
    expect(completed('2025-12-01', 'an earlier one')).toEqual(['2025-11-20 → 2026-01-06: running'])
  })

  it('is no longer asked for when early help ended by the day, and was missed when it ended after', () => {
    const ended = (endedOn: string) => runsOf(earlyHelpAssessment, { episodes: [{ ...agreed, endedOn }] })
    expect(ended('2026-01-06')).toEqual(['2025-11-20 → 2026-01-06: excused'])
    expect(ended('2026-01-07')).toEqual(['2025-11-20 → 2026-01-06: missed'])
  })
})

describe('the one assessment of Family Help', () => {
  // Under section 17 from Thursday 11 December 2025. 45 working days: 12 December (1), 15 to 19 (6), 22 to 24 (9), not 25 and
  // 26, 29 to 31 (12), not 1 January, 2 January (13), 5 to 9 (18), 12 to 16 (23), 19 to 23 (28), 26 to 30 (33), 2 to 6
  // February (38), 9 to 13 (43), 16 and 17 (45).
  const episodes = [{ id: 'e', agreement: 'a', startedOn: '2025-11-20' }]
  const stages = [{ id: 's', referral: 'r', fromOn: '2025-12-11' }]
  const runs = (completedOn: string | null, closedOn: string | null = null) =>
    runsOf(familyHelpAssessment, {
      stages,
      assessments: [{ episode: 'e', completedOn }],
      referrals: [{ id: 'r', closedOn }],
    })

  it('is due 45 working days after section 17 begins, and not what was completed before it', () => {
    expect(runs(null)).toEqual(['2025-12-11 → 2026-02-17: running'])
    expect(runs('2025-12-10')).toEqual(['2025-12-11 → 2026-02-17: running'])
    expect(runs('2026-02-17')).toEqual(['2025-12-11 → 2026-02-17: 2026-02-17, met'])
    expect(runs('2026-02-18')).toEqual(['2025-12-11 → 2026-02-17: 2026-02-18, late'])
  })

  it('is asked for no longer when the case closed by the day, and was missed when it closed after', () => {
    expect(runs(null, '2026-01-20')).toEqual(['2025-12-11 → 2026-02-17: excused'])
    expect(runs(null, '2026-02-18')).toEqual(['2025-12-11 → 2026-02-17: missed'])
  })

  it('is not asked for by early help’s own limit as well: only where that had passed before', () => {
    expect(runsOf(earlyHelpAssessment, { episodes, stages })).toEqual(['2025-11-20 → 2026-01-06: excused'])
    const later = [{ ...stages[0]!, fromOn: '2026-01-07' }]
    expect(runsOf(earlyHelpAssessment, { episodes, stages: later })).toEqual([
      '2025-11-20 → 2026-01-06: missed',
    ])
  })
})

describe('the review by the team around the family', () => {
  const episodes = [{ id: 'e', startedOn: '2026-01-05' }]
  const plans = [{ id: 'p', episode: 'e', agreedOn: '2026-02-02' }]
  const held = (...days: string[]) => days.map(heldOn => ({ episode: 'e', heldOn }))

  it('is due six weeks after the plan, then six weeks after each review', () => {
    // 2 February and 42 days is 16 March. Held on the 16th: due again on 27 April; held on the 28th, a day late.
    expect(runsOf(earlyHelpReview, { episodes, plans })).toEqual(['2026-02-02 → 2026-03-16: running'])
    expect(runsOf(earlyHelpReview, { episodes, plans, reviews: held('2026-03-16', '2026-04-28') })).toEqual([
      '2026-02-02 → 2026-03-16: 2026-03-16, met',
      '2026-03-16 → 2026-04-27: 2026-04-28, late',
      '2026-04-28 → 2026-06-09: running',
    ])
  })

  it('is not due before there is a plan', () => {
    expect(runsOf(earlyHelpReview, { episodes })).toEqual([])
  })

  it('starts again with a new plan; the meeting that agreed it reviewed the old one', () => {
    const twice = [...plans, { id: 'q', episode: 'e', agreedOn: '2026-03-10' }]
    expect(runsOf(earlyHelpReview, { episodes, plans: twice, reviews: held('2026-03-10') })).toEqual([
      '2026-02-02 → 2026-03-16: 2026-03-10, met',
      '2026-03-10 → 2026-04-21: excused',
      '2026-03-10 → 2026-04-21: running',
    ])
  })

  it('is no longer due when early help ended by the day, and was missed when it ended after', () => {
    const ended = (endedOn: string) =>
      runsOf(earlyHelpReview, { episodes: [{ ...episodes[0], endedOn }], plans })
    expect(ended('2026-03-16')).toEqual(['2026-02-02 → 2026-03-16: excused'])
    expect(ended('2026-03-17')).toEqual(['2026-02-02 → 2026-03-16: missed'])
  })
})

describe('an action of the plan', () => {
  const episodes = [{ id: 'e', startedOn: '2026-01-05' }]
  const plans = [{ id: 'p', episode: 'e', agreedOn: '2026-02-02' }]
  const action = { id: 'a', plan: 'p', byOn: '2026-02-16', knownAt: instant('2026-02-03T10:00:00Z') }
  const marked = (...marks: [markedOn: string, progress: string][]) =>
    runsOf(earlyHelpAction, {
      episodes,
      plans,
      actions: [action],
      marks: marks.map(([markedOn, progress]) => ({ action: 'a', markedOn, progress })),
    })

  it('runs from the day of the plan to its own; done on the day is in time, a day later is late', () => {
    expect(marked(['2026-02-09', 'stuck'])).toEqual(['2026-02-02 → 2026-02-16: running'])
    expect(marked(['2026-02-09', 'stuck'], ['2026-02-16', 'done'])).toEqual([
      '2026-02-02 → 2026-02-16: 2026-02-16, met',
    ])
    expect(marked(['2026-02-17', 'done'])).toEqual(['2026-02-02 → 2026-02-16: 2026-02-17, late'])
  })

  it('is no longer asked for once dropped, once a new plan is agreed, or once early help ended, whichever came first', () => {
    expect(marked(['2026-02-10', 'dropped'])).toEqual(['2026-02-02 → 2026-02-16: excused'])
    expect(marked(['2026-02-17', 'dropped'])).toEqual(['2026-02-02 → 2026-02-16: missed'])
    const over = (more: object) => runsOf(earlyHelpAction, { episodes, plans, actions: [action], ...more })
    const next = { id: 'q', episode: 'e', agreedOn: '2026-02-12' }
    expect(over({ plans: [...plans, next] })).toEqual(['2026-02-02 → 2026-02-16: excused'])
    expect(over({ episodes: [{ ...episodes[0], endedOn: '2026-02-20' }] })).toEqual([
      '2026-02-02 → 2026-02-16: missed',
    ])
    // Ended on the 20th, but a new plan took its place on the 12th.
    expect(over({ plans: [...plans, next], episodes: [{ ...episodes[0], endedOn: '2026-02-20' }] })).toEqual([
      '2026-02-02 → 2026-02-16: excused',
    ])
  })
})

it('nothing is asked for a child who has died, though early help is open still', () => {
  const records = {
    episodes: [{ id: 'e', agreement: 'a', startedOn: '2026-01-05' }],
    plans: [{ id: 'p', episode: 'e', agreedOn: '2026-02-02' }],
    births: [{ diedOn: '2026-02-10' }],
  }
  // 30 working days from Monday 5 January 2026 is Monday 16 February.
  expect(runsOf(earlyHelpAssessment, records)).toEqual(['2026-01-05 → 2026-02-16: excused'])
  expect(runsOf(earlyHelpReview, records)).toEqual(['2026-02-02 → 2026-03-16: excused'])
})
