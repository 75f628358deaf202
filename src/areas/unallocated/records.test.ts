import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Allocation } from '../child/facts.ts'
import { Episode, Lead } from '../early-help/records.ts'
import { Referral } from '../front-door/facts.ts'
import { numbersOn, withoutWorker } from './read.ts'
import { LookedAt, RiskHeld } from './records.ts'

it('of four open cases three have no worker: the longest 45 days, two held by nobody, two not looked at in a week', () =>
  withLives(async ({ ctx, child, put }) => {
    const before = await numbersOn(ctx)
    const open = async (word: string, referredOn: string) => {
      const id = await child(word)
      await put(Referral, id, { referredOn })
      return id
    }
    const worked = await open('worked', '2025-10-01')
    await put(Allocation, worked, { worker: 'A', role: 'social-worker', fromOn: '2025-10-02' })
    // Her worker left on 1 December: 45 days before 15 January 2026.
    const left = await open('left', '2025-06-02')
    await put(Allocation, left, {
      worker: 'A',
      role: 'social-worker',
      fromOn: '2025-06-03',
      toOn: '2025-12-01',
    })
    const held = await open('held', '2026-01-05')
    await put(RiskHeld, held, {
      standing: 'duty',
      holder: 'Duty',
      why: 'New.',
      meanwhile: 'Calls.',
      fromOn: '2026-01-05',
    })
    await put(LookedAt, held, {
      lookedOn: '2026-01-12',
      found: 'Well.',
      priority: 'soon',
      follows: 'Allocate.',
    })
    const late = await open('late', '2026-01-06')
    await put(LookedAt, late, {
      lookedOn: '2026-01-08',
      found: 'Well.',
      priority: 'wait',
      follows: 'Look again.',
    })
    expect(before.children).toBe(0)
    expect(await numbersOn(ctx)).toEqual({ children: 3, longest: 45, unheld: 2, unseen: 2 })
    const rows = await withoutWorker(ctx, { limit: 10, offset: 0 })
    expect(rows.map(({ holder }) => holder)).toEqual([null, null, 'Duty'])
  }))

it('early help that a school leads is not without a worker; once nobody leads it, or social care has the case too, it is', () =>
  withLives(async ({ ctx, child, put }) => {
    const led = async (word: string, agency: string, more: object = {}) => {
      const id = await child(word)
      const episode = await put(Episode, id, { request: id, agreement: id, startedOn: '2025-11-03' })
      await put(Lead, id, { episode, name: 'Wenna', agency, fromOn: '2025-11-03', ...more })
      return id
    }
    await led('by a school', 'school')
    await led('by the council', 'council')
    await led('by a school that left', 'school', { toOn: '2025-12-01' })
    const both = await led('by a school, and open to social care', 'school')
    await put(Referral, both, { referredOn: '2026-01-05' })
    const rows = await withoutWorker(ctx, { limit: 10, offset: 0 })
    expect(rows.map(({ name }) => name).sort()).toHaveLength(3)
    expect((await numbersOn(ctx)).children).toBe(3)
  }))
