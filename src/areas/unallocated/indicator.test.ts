import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Allocation } from '../child/facts.ts'
import { InNeedPlan } from '../child-in-need/facts.ts'
import { ProtectionPlan } from '../child-protection/facts.ts'
import { Referral } from '../front-door/facts.ts'
import { unallocatedCases } from './indicator.ts'

it('counts on 31 March 2 of 5 children: one since her social worker left, one with an adviser alone; not a worked case, one still assessed or one that closed', () =>
  withLives(async lives => {
    const { child, put } = lives
    const inNeed = async (word: string, startedOn: string, endedOn: string | null = null) => {
      const id = await child(word)
      await put(InNeedPlan, id, { startedOn, endedOn })
      return id
    }
    const worked = (id: string, role: string, fromOn: string, toOn: string | null = null) =>
      put(Allocation, id, { worker: 'A', role, team: 'East', fromOn, toOn })
    await worked(await inNeed('worked', '2025-01-06'), 'social-worker', '2025-01-06')
    // In need, and from 3 March with a protection plan: one case. Her social worker left on 20 March.
    const left = await inNeed('left', '2025-01-06', '2025-03-03')
    await put(ProtectionPlan, left, { startedOn: '2025-03-03' })
    await worked(left, 'social-worker', '2025-01-06', '2025-03-20')
    await worked(await inNeed('adviser', '2025-02-03'), 'personal-adviser', '2025-02-03')
    await inNeed('closed', '2025-01-06', '2025-03-10')
    await put(Referral, await child('assessed'), { referredOn: '2025-03-24' })
    const on = async (day: string) => (await lives.figure(unallocatedCases, day, day)).value
    expect(await on('2025-03-31')).toBe(2)
    // The day on which a worker leaves is the first without one; the day before only the adviser's and none else.
    expect(await on('2025-03-20')).toBe(2)
    expect(await on('2025-03-19')).toBe(1)
    // Before it closed, the fourth had nobody, too.
    expect(await on('2025-03-09')).toBe(2)
    const rows = await lives.behind(unallocatedCases, '2025-03-31', '2025-03-31')
    expect(rows.map(({ recordKind }) => recordKind).sort()).toEqual(['in_need_plan', 'protection_plan'])
  }))
