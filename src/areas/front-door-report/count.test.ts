import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { isoDay } from '../../core/day.ts'
import { instant } from '../../core/instant.ts'
import { newId } from '../../engines/records/index.ts'
import { assessmentFacts } from '../assessment/facts.ts'
import { Episode } from '../early-help/records.ts'
import { contactFacts } from '../front-door/facts.ts'
import { countedIn, fourWeeks, today } from './count.ts'
import { weekByWeek } from './weeks.ts'

const [Contact] = contactFacts.of
const [Assessment] = assessmentFacts.of

it('on Thursday 15 January 2026: two enquiries about three children in 28 days, one of them today, one a repeat', () =>
  withLives(async ({ ctx, child, put }) => {
    const came = (who: string, at: string, enquiry: string) =>
      put(Contact!, who, { receivedAt: instant(at), source: '2A', worry: 'Tired.', enquiry })
    const [one, two] = [await child('one'), await child('two')]
    await came(one, '2026-01-15T09:30:00Z', 'FD-1')
    await came(two, '2026-01-15T09:30:00Z', 'FD-1')
    // New Year’s Day is a bank holiday: out of hours at ten. The child was heard of a year and a day before, not within.
    await came(one, '2026-01-01T10:00:00Z', 'FD-2')
    await came(one, '2024-12-31T10:00:00Z', 'FD-3')
    // Begun on the first of 28 days, and the day before it; early help today, and tomorrow.
    for (const startedOn of ['2025-12-19', '2025-12-18']) await put(Assessment!, one, { startedOn })
    const begun = { request: newId(), agreement: newId(), hub: 'East hub' }
    for (const startedOn of ['2026-01-15', '2026-01-16']) await put(Episode, two, { ...begun, startedOn })
    const weeks = await countedIn(ctx, fourWeeks(ctx))
    expect([weeks.enquiries, weeks.counts]).toEqual([
      2,
      {
        received: 3,
        decided: 0,
        backlog: 4,
        overdue: 0,
        night: 1,
        repeat: 1,
        unagreed: 0,
        notified: 0,
        assessed: 1,
        helped: 1,
      },
    ])
    const now = (await countedIn(ctx, today(ctx))).counts
    expect([now.received, now.assessed, now.helped]).toEqual([2, 0, 1])
    // One part of three is too small to be shown.
    expect(weeks.sources.map(({ count }) => count)).toEqual([null])
  }))

it('by weeks that end today: two received and one decided in time in the last, one decided late in the one before', () =>
  withLives(async ({ ctx, child, put, follow }) => {
    const one = await child('one')
    const come = (at: string, decidedAt: string | null, outcome: string | null) =>
      put(Contact!, one, {
        receivedAt: instant(at),
        decidedAt: decidedAt === null ? null : instant(decidedAt),
        outcome,
        source: '2A',
        worry: 'Tired.',
      })
    // Today is Thursday 15 January 2026; the week before ends on the 8th. Monday's contact is due on Tuesday.
    await come('2026-01-12T09:00:00Z', '2026-01-12T15:00:00Z', 'referral')
    await come('2026-01-15T09:00:00Z', null, null)
    await come('2026-01-05T09:00:00Z', '2026-01-08T09:00:00Z', 'none')
    await follow()
    const weeks = await weekByWeek(ctx)
    expect(weeks).toHaveLength(12)
    expect(weeks.slice(-2).map(({ to, ...week }) => ({ to: isoDay(to), ...week }))).toEqual([
      { to: '2026-01-08', received: 1, decided: 1, inTime: 0, referred: 0 },
      { to: '2026-01-15', received: 2, decided: 1, inTime: 1, referred: 1 },
    ])
  }))
