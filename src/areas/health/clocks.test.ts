import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { dental, initialAssessment, reviewFrom5, reviewUnder5 } from './clocks.ts'

// In care on Monday 1 December 2025: the twentieth working day is 31 December (worked in the care area's test).
const episodes = [{ startedOn: '2025-12-01', reasonBegan: 'S', legalStatus: 'C2' }]
const check = (kind: string, heldOn: string) => ({ kind, heldOn })

describe('the initial health assessment', () => {
  it('is due twenty working days from coming into care', () => {
    const held = (on: string) => runsOf(initialAssessment, { episodes, checks: [check('initial', on)] })
    expect(held('2025-12-31')).toEqual(['2025-12-01 → 2025-12-31: 2025-12-31, met'])
    expect(held('2026-01-02')).toEqual(['2025-12-01 → 2025-12-31: 2026-01-02, late'])
  })

  it('one from before this time in care does not count, and neither does a dental check', () => {
    const checks = [check('initial', '2025-11-20'), check('dental', '2025-12-10')]
    expect(runsOf(initialAssessment, { episodes, checks })).toEqual(['2025-12-01 → 2025-12-31: running'])
  })

  it('cannot be told without a start of care, and says nothing where there are no checks in the record', () => {
    const known = [{ ...episodes[0], reasonBegan: 'L' }]
    expect(runsOf(initialAssessment, { episodes: known, checks: [check('dental', '2025-12-10')] })).toEqual([
      '? → ?: cannot-tell',
    ])
    expect(runsOf(initialAssessment, { episodes })).toEqual([])
  })
})

describe('review health assessments', () => {
  // Born 1 July 2021: four at the first assessment, five from 1 July 2026.
  const births = [{ born: '2021-07-01' }]
  const checks = [check('initial', '2025-12-31'), check('review', '2026-07-01')]

  it('are due six-monthly before the fifth birthday and yearly from the day itself', () => {
    // 31 December and six months: June has 30 days. Held on 1 July, a day late, on the fifth birthday.
    expect(runsOf(reviewUnder5, { episodes, checks, births })).toEqual([
      '2025-12-31 → 2026-06-30: 2026-07-01, late',
    ])
    expect(runsOf(reviewFrom5, { episodes, checks, births })).toEqual(['2026-07-01 → 2027-07-01: running'])
  })

  it('are asked yearly where the day of birth is not known', () => {
    expect(runsOf(reviewUnder5, { episodes, checks: checks.slice(0, 1) })).toEqual([])
    expect(runsOf(reviewFrom5, { episodes, checks: checks.slice(0, 1) })).toEqual([
      '2025-12-31 → 2026-12-31: running',
    ])
  })
})

describe('dental checks', () => {
  it('are due twelve months from coming into care, then from the check before', () => {
    expect(runsOf(dental, { episodes, checks: [check('dental', '2026-12-01')] })).toEqual([
      '2025-12-01 → 2026-12-01: 2026-12-01, met',
      '2026-12-01 → 2027-12-01: running',
    ])
  })
})
