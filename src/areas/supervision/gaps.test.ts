import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Episode, Lead } from '../early-help/records.ts'
import { Referral } from '../front-door/facts.ts'
import { gapsOf } from './gaps.ts'
import { Oversight } from './records.ts'

it('of three cases that a school leads one was overseen in two months; the others stand with who leads, for their hub', () =>
  withLives(async ({ ctx, child, put }) => {
    const led = async (word: string, fromOn: string, agency = 'school') => {
      const id = await child(word)
      const begun = { request: id, agreement: id, startedOn: fromOn, hub: 'East hub' }
      const episode = await put(Episode, id, begun)
      const lead = { episode, name: word, agency, agencyName: 'Larchgate School', fromOn }
      await put(Lead, id, lead)
      return id
    }
    // Today is 15 January 2026: two months ago was 15 November 2025.
    await led('longest', '2025-09-01')
    await led('just two months', '2025-11-15')
    await led('newer', '2025-11-16')
    await led('by the council', '2025-09-01', 'council')
    const seen = await led('overseen', '2025-09-01')
    const said = { onDay: '2025-12-01', occasion: 'other', decision: 'Go on.', reason: 'It helps.' }
    await put(Oversight, seen, said)
    // Open to social care too, the case is overseen there, once.
    const both = await led('both', '2025-09-01')
    await put(Referral, both, { referredOn: '2025-10-01' })
    const { gaps } = await gapsOf(ctx, null, { limit: 10, offset: 0 })
    expect(gaps.map(({ worker }) => worker)).toEqual([
      'longest, Larchgate School',
      null,
      'just two months, Larchgate School',
    ])
    const page = { limit: 10, offset: 0 }
    expect((await gapsOf(ctx, 'East hub', page)).count).toBe(2)
    expect((await gapsOf(ctx, 'West hub', page)).count).toBe(0)
  }))
