import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { instant } from '../../core/instant.ts'
import { ClockRun } from '../../engines/clocks/index.ts'
import { Allocation } from '../child/facts.ts'
import { Contact, Referral } from '../front-door/facts.ts'
import { pointGapsOf } from './key-points.ts'
import { Oversight } from './records.ts'

// Today is 15 January 2026: points of 18 December to 8 January stand, a week after they happened.
it('lists 5 key points that nobody oversaw: not those that were, nor newer, nor older than four weeks', () =>
  withLives(async ({ ctx, child, put }) => {
    const overseen = (id: string, onDay: string) =>
      put(Oversight, id, { onDay, occasion: 'other', decision: 'Go on.', reason: 'It helps.' })
    const given = async (word: string, fromOn: string) => {
      const id = await child(word)
      await put(Allocation, id, { worker: word, role: 'social-worker', team: 'East locality', fromOn })
      return id
    }
    await given('given', '2026-01-08')
    await given('given, too new', '2026-01-09')
    await given('given, too old', '2025-12-17')
    await overseen(await given('given, overseen that day', '2026-01-02'), '2026-01-02')
    await overseen(await given('given, overseen before', '2026-01-02'), '2026-01-01')

    const late = async (state: string, dueOn: string, more: object = {}) => {
      const id = await child(state)
      await put(ClockRun, id, {
        clock: 'cin-visit',
        aboutKind: 'in_need_plan',
        aboutId: id,
        part: 0,
        state,
        dueOn,
        ...more,
      })
      return id
    }
    await late('running', '2026-01-05')
    await late('met', '2026-01-05', { metOn: '2026-01-05' })
    await overseen(await late('late', '2026-01-05', { metOn: '2026-01-06' }), '2026-01-07')

    const referred = async (word: string, more: object) => {
      const id = await child(word)
      await put(Referral, id, { referredOn: '2025-06-01', ...more })
      return id
    }
    await referred('referred', { referredOn: '2026-01-03' })
    const decided = await referred('referred by a decision', { referredOn: '2026-01-03' })
    await put(Contact, decided, {
      receivedAt: instant('2026-01-02T10:00:00Z'),
      source: '2A',
      worry: 'Cold.',
      decidedAt: instant('2026-01-03T10:00:00Z'),
      outcome: 'referral',
      reason: 'Needs help.',
    })
    await referred('closed', { closedOn: '2026-01-04' })
    await overseen(await referred('closed, overseen before', { closedOn: '2026-01-04' }), '2025-12-20')

    const { count, gaps } = await pointGapsOf(ctx, null, 10)
    expect(gaps.map(({ point, onDay }) => `${point} ${onDay}`)).toHaveLength(5)
    expect(gaps.map(({ point, worker }) => [point, worker])).toEqual([
      ['allocation', 'given, overseen before'],
      ['threshold', null],
      ['closure', null],
      ['late-visit', null],
      ['allocation', 'given'],
    ])
    expect(count).toBe(5)
    expect((await pointGapsOf(ctx, 'East locality', 10)).count).toBe(2)
    expect((await pointGapsOf(ctx, 'West locality', 10)).count).toBe(0)
  }))
