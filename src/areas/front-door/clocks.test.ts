import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { instant } from '../../core/instant.ts'
import {
  allocation,
  contactDecision,
  newWorryLookedAt,
  partnerCheckAnswered,
  referrerAcknowledged,
} from './clocks.ts'

describe('the decision on a contact', () => {
  // Wednesday 24 December 2025. Thursday 25 and Friday 26 are bank holidays, then the weekend: Monday 29.
  const received = { receivedAt: instant('2025-12-24T12:00:00Z') }

  it('is due on the next working day, over Christmas and the weekend', () => {
    expect(runsOf(contactDecision, { contacts: [received] })).toEqual(['2025-12-24 → 2025-12-29: running'])
  })

  it('is in time at any hour of that day, and late the day after', () => {
    const decided = (at: string) =>
      runsOf(contactDecision, { contacts: [{ ...received, decidedAt: instant(at) }] })
    expect(decided('2025-12-29T23:30:00Z')).toEqual(['2025-12-24 → 2025-12-29: 2025-12-29, met'])
    expect(decided('2025-12-30T00:10:00Z')).toEqual(['2025-12-24 → 2025-12-29: 2025-12-30, late'])
  })

  it('goes by London days: half past eleven at night in summer time is already the next day', () => {
    // 22:30 UTC on Sunday 31 May 2026 is 23:30 in London, still the 31st; 23:30 UTC is 00:30 on Monday 1 June.
    const at = (iso: string) => runsOf(contactDecision, { contacts: [{ receivedAt: instant(iso) }] })
    expect(at('2026-05-31T22:30:00Z')).toEqual(['2026-05-31 → 2026-06-01: running'])
    expect(at('2026-05-31T23:30:00Z')).toEqual(['2026-06-01 → 2026-06-02: running'])
  })
})

describe('allocating a worker', () => {
  // Friday 9 January 2026: the next working day is Monday 12.
  const referrals = [{ referredOn: '2026-01-09' }]

  it('is due one working day after the referral', () => {
    expect(runsOf(allocation, { referrals, allocations: [{ worker: 'A', fromOn: '2026-01-12' }] })).toEqual([
      '2026-01-09 → 2026-01-12: 2026-01-12, met',
    ])
    expect(runsOf(allocation, { referrals, allocations: [{ worker: 'A', fromOn: '2026-01-13' }] })).toEqual([
      '2026-01-09 → 2026-01-12: 2026-01-13, late',
    ])
  })

  it('is met on the day itself by a worker who was there already, not by one who had gone', () => {
    expect(runsOf(allocation, { referrals, allocations: [{ fromOn: '2025-06-01' }] })).toEqual([
      '2026-01-09 → 2026-01-12: 2026-01-09, met',
    ])
    expect(
      runsOf(allocation, { referrals, allocations: [{ fromOn: '2025-06-01', toOn: '2026-01-09' }] }),
    ).toEqual(['2026-01-09 → 2026-01-12: running'])
  })

  it('says nothing where the record holds no workers, as after a return', () => {
    expect(runsOf(allocation, { referrals })).toEqual([])
    // One that was made here runs: nobody is allocated, for all that the record holds.
    const made = referrals.map(one => ({ ...one, cameBy: 'contact' }))
    expect(runsOf(allocation, { referrals: made })).toEqual(['2026-01-09 → 2026-01-12: running'])
  })
})

describe('whoever made contact is told', () => {
  const received = { receivedAt: instant('2026-11-27T16:00:00Z'), referrer: 'Sandra Hillcott' }
  const told = (at: string) => ({ contact: 'contacts-0', what: 'acknowledgement', toldAt: instant(at) })

  it('within one working day: a referral of Friday by Monday, and by the first word of several', () => {
    // Friday 27 November 2026; Monday is the 30th.
    expect(
      runsOf(referrerAcknowledged, {
        contacts: [received],
        tellings: [told('2026-12-01T09:00:00Z'), told('2026-11-30T17:00:00Z')],
      }),
    ).toEqual(['2026-11-27 → 2026-11-30: 2026-11-30, met'])
    expect(
      runsOf(referrerAcknowledged, { contacts: [received], tellings: [told('2026-12-01T09:00:00Z')] }),
    ).toEqual(['2026-11-27 → 2026-11-30: 2026-12-01, late'])
  })

  it('only where they are known by name', () => {
    expect(
      runsOf(referrerAcknowledged, { contacts: [{ ...received, referrer: null }], tellings: [] }),
    ).toEqual([])
  })
})

describe('a partner who was asked answers', () => {
  const asked = {
    contact: 'contacts-0',
    askedAt: instant('2026-11-27T16:00:00Z'),
    dueAt: instant('2026-11-27T18:00:00Z'),
  }

  it('by the hour set: 2 hours where the contact is red, and not at all once it is decided', () => {
    const contacts = [{ receivedAt: instant('2026-11-27T15:00:00Z') }]
    const late = { ...asked, answeredAt: instant('2026-11-27T18:00:01Z') }
    const inTime = { ...asked, answeredAt: instant('2026-11-27T17:59:00Z') }
    const runs = runsOf(partnerCheckAnswered, { contacts, checks: [late, inTime, { ...asked, dueAt: null }] })
    expect(runs).toEqual([
      '2026-11-27 → 2026-11-27: 2026-11-27, late',
      '2026-11-27 → 2026-11-27: 2026-11-27, met',
    ])
    const decided = [{ ...contacts[0], decidedAt: instant('2026-11-27T17:00:00Z') }]
    expect(runsOf(partnerCheckAnswered, { contacts: decided, checks: [asked] })).toEqual([
      '2026-11-27 → 2026-11-27: excused',
    ])
  })
})

describe('a new worry about a child with an open case', () => {
  // Passed on at three on Friday 27 November 2026; the next working day is Monday 30.
  const decidedAt = instant('2026-11-27T15:00:00Z')
  const contact = { receivedAt: decidedAt, decidedAt, outcome: 'open-case', decidedBy: 'Grace Abara' }
  const open = {
    contacts: [contact],
    referrals: [{ referredOn: '2026-06-01' }],
    allocations: [{ worker: 'A', role: 'social-worker', fromOn: '2026-06-02' }],
  }
  const note = (happenedOn: string, knownAt: string) => ({ happenedOn, knownAt: instant(knownAt) })

  it('is looked at by its worker by the next working day: a Friday’s by Monday', () => {
    expect(runsOf(newWorryLookedAt, open)).toEqual(['2026-11-27 → 2026-11-30: running'])
    const said = (at: string) => runsOf(newWorryLookedAt, { ...open, looks: [{ lookedAt: instant(at) }] })
    expect(said('2026-11-27T14:59:00Z')).toEqual(['2026-11-27 → 2026-11-30: running'])
    expect(said('2026-11-30T18:00:00Z')).toEqual(['2026-11-27 → 2026-11-30: 2026-11-30, met'])
    expect(said('2026-12-01T09:00:00Z')).toEqual(['2026-11-27 → 2026-11-30: 2026-12-01, late'])
  })

  it('is met by a note of something that happened since, not by one of that morning written before', () => {
    const runs = (...notes: object[]) => runsOf(newWorryLookedAt, { ...open, notes: notes as never })
    const morning = note('2026-11-27', '2026-11-27T11:00:00Z')
    expect(runs(morning)).toEqual(['2026-11-27 → 2026-11-30: running'])
    // A visit of Thursday, written up on Monday, is of before the worry.
    expect(runs(morning, note('2026-11-26', '2026-11-30T10:00:00Z'))).toEqual([
      '2026-11-27 → 2026-11-30: running',
    ])
    expect(runs(morning, note('2026-11-27', '2026-11-27T17:30:00Z'))).toEqual([
      '2026-11-27 → 2026-11-30: 2026-11-27, met',
    ])
  })

  it('runs from the day on which a worker has it, and ends with the case', () => {
    const later = { worker: 'B', role: 'social-worker', fromOn: '2026-12-02' }
    // Wednesday 2 December: due on Thursday.
    expect(runsOf(newWorryLookedAt, { ...open, allocations: [later] })).toEqual([
      '2026-12-02 → 2026-12-03: running',
    ])
    const closed = [{ referredOn: '2026-06-01', closedOn: '2026-11-30' }]
    expect(runsOf(newWorryLookedAt, { ...open, referrals: closed })).toEqual([
      '2026-11-27 → 2026-11-30: excused',
    ])
  })

  it('says nothing where nobody has the case, no case is open, or nobody here decided it', () => {
    const none = (but: object) => expect(runsOf(newWorryLookedAt, { ...open, ...but })).toEqual([])
    none({ allocations: [{ worker: 'C', role: 'reviewing-officer', fromOn: '2026-06-02' }] })
    none({ allocations: [{ ...open.allocations[0], toOn: '2026-11-27' }] })
    none({ referrals: [{ referredOn: '2026-06-01', closedOn: '2026-11-26' }] })
    none({ contacts: [{ ...contact, decidedBy: null }] })
    none({ contacts: [{ ...contact, outcome: 'information' }] })
  })
})
