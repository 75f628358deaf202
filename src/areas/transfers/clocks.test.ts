import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { runsOf } from '../../../tests/setup/runs.ts'
import { Allocation } from '../child/facts.ts'
import { caseTransfer, transferInConference } from './clocks.ts'
import { answerDelay, transferTimeliness } from './indicators.ts'
import { Transfer } from './records.ts'

describe('a transfer between teams', () => {
  const transfers = [
    { decision: 'accepted', decidedOn: '2026-12-18', toTeam: 'East', familyToldOn: '2027-01-06' },
  ]

  it('is due ten working days after it was accepted, Christmas not counted; met when worker and family are both there', () => {
    // Friday 18 December: 21 to 24 (4), not 25 and 28, then 29 to 31 (7), not 1 January, 4 to 6 January (10).
    const begun = [{ team: 'East', fromOn: '2026-12-21' }]
    expect(runsOf(caseTransfer, { transfers, allocations: begun })).toEqual([
      '2026-12-18 → 2027-01-06: 2027-01-06, met',
    ])
  })

  it('runs on while only the family was told, or a worker of another team began', () => {
    const other = [{ team: 'West', fromOn: '2026-12-21' }]
    expect(runsOf(caseTransfer, { transfers, allocations: other })).toEqual([
      '2026-12-18 → 2027-01-06: running',
    ])
  })

  it('that is proposed, or not accepted, has no run', () => {
    const proposed = [{ toTeam: 'East' }, { toTeam: 'East', decision: 'declined', decidedOn: '2026-12-18' }]
    expect(runsOf(caseTransfer, { transfers: proposed, allocations: [] })).toEqual([])
  })
})

describe('a transfer-in conference', () => {
  it('is due 15 working days after the notice: journey 10, told on Friday 9 October 2026, by the 30th', () => {
    const notice = { planThere: 'protection', noticeOn: '2026-10-09' }
    expect(runsOf(transferInConference, { transfersIn: [notice] })).toEqual([
      '2026-10-09 → 2026-10-30: running',
    ])
    const held = { ...notice, conferenceOn: '2026-11-02' }
    expect(runsOf(transferInConference, { transfersIn: [held] })).toEqual([
      '2026-10-09 → 2026-10-30: 2026-11-02, late',
    ])
  })

  it('is not asked for a plan in need, and is excused where the child left again', () => {
    const inNeed = { planThere: 'in-need', noticeOn: '2026-10-09' }
    const left = {
      planThere: 'protection',
      noticeOn: '2026-10-09',
      notNeededOn: '2026-10-20',
      notNeededWhy: 'Went back',
    }
    expect(runsOf(transferInConference, { transfersIn: [inNeed, left] })).toEqual([
      '2026-10-09 → 2026-10-30: excused',
    ])
  })
})

it('half of three transfers had a worker in 4 days, and an answer in 2', () =>
  withLives(async ({ child, put, figure }) => {
    const answers = [
      ['one', '2025-06-02', '2025-06-03', '2025-06-03'],
      ['two', '2025-06-02', '2025-06-04', '2025-06-08'],
      ['three', '2025-06-02', '2025-06-12', '2025-06-30'],
    ] as const
    for (const [word, proposedOn, decidedOn, began] of answers) {
      const who = await child(word)
      const checked = {
        chronology: true,
        plan: true,
        writtenUp: true,
        familyKnows: true,
        partnersKnow: true,
        risk: true,
      }
      await put(Transfer, who, {
        fromTeam: 'Front door',
        toTeam: 'East',
        reason: 'Assessed.',
        ...checked,
        proposedOn,
        decision: 'accepted',
        decidedOn,
      })
      await put(Allocation, who, { worker: 'A', role: 'social-worker', team: 'East', fromOn: began })
    }
    // 0, 4 and 18 days; 1, 2 and 10 days.
    expect((await figure(transferTimeliness, '2025-06-01', '2025-06-30')).value).toBe(4)
    expect((await figure(answerDelay, '2025-06-01', '2025-06-30')).value).toBe(2)
  }))
