import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { assessmentOrder, emergencyOrder, policeProtection, shortBreak } from './clocks-orders.ts'

const under = (legalStatus: string, startedOn: string, endedOn: string | null = null) => ({
  legalStatus,
  startedOn,
  endedOn,
})

describe('short orders', () => {
  it('an emergency protection order ends within 8 days, a move within it counted as one order', () => {
    const episodes = [under('L2', '2025-12-24', '2025-12-27'), under('L2', '2025-12-27', '2026-01-01')]
    expect(runsOf(emergencyOrder, { episodes })).toEqual(['2025-12-24 → 2026-01-01: 2026-01-01, met'])
  })

  it('a child assessment order within 7', () => {
    expect(runsOf(assessmentOrder, { episodes: [under('L3', '2025-12-24', '2026-01-01')] })).toEqual([
      '2025-12-24 → 2025-12-31: 2026-01-01, late',
    ])
  })

  it('police protection within 72 hours, which days without a time cannot tell', () => {
    expect(runsOf(policeProtection, { episodes: [under('L1', '2025-12-24', '2025-12-26')] })).toEqual([
      '2025-12-24 → ?: 2025-12-26, cannot-tell',
    ])
  })

  it('a short break within 17 days, each counted for itself', () => {
    const episodes = [under('V3', '2025-12-01', '2025-12-18'), under('V3', '2026-01-05')]
    expect(runsOf(shortBreak, { episodes })).toEqual([
      '2025-12-01 → 2025-12-18: 2025-12-18, met',
      '2026-01-05 → 2026-01-22: running',
    ])
  })
})
