import { describe, expect, it } from 'vitest'
import { runsOf, type Sketch } from '../../../../tests/setup/runs.ts'
import { instant } from '../../../core/instant.ts'
import { initialConference } from '../clocks.ts'
import { discussionHeld, enquiryEnds } from './clocks.ts'

const discussion = (heldAt: string, more: Sketch = {}): Sketch => ({
  heldAt: instant(heldAt),
  decision: 'joint',
  ...more,
})
const started = { enquiry: 'e', startedBy: 'Owen Pritchard' }

describe('a strategy discussion', () => {
  it('is held within 24 hours of the first reason for it, a night at the change of the clocks counted as it passes', () => {
    // Saturday 24 October 2026, half past two in the afternoon of British Summer Time.
    const suspectedAt = instant('2026-10-24T13:30:00Z')
    const held = (heldAt: string) =>
      runsOf(discussionHeld, { discussions: [discussion(heldAt, { suspectedAt })] })
    expect(held('2026-10-25T13:30:00Z')).toEqual(['2026-10-24 → 2026-10-25: 2026-10-25, met'])
    expect(held('2026-10-25T13:31:00Z')).toEqual(['2026-10-24 → 2026-10-25: 2026-10-25, late'])
  })

  it('is not timed where it is a further one of the same worry', () => {
    expect(runsOf(discussionHeld, { discussions: [discussion('2026-10-25T13:30:00Z')] })).toEqual([])
  })
})

describe('an enquiry', () => {
  // The discussion is on Thursday 27 August 2026, late in the evening of summer time: 1 working day to the 28th, Monday the 31st
  // is a bank holiday, 4 to 4 September (5), 5 to the 11th (10).
  const discussions = [discussion('2026-08-27T22:30:00Z', started)]
  const enquiry = (more: Sketch = {}): Sketch => ({ id: 'e', startedOn: '2026-08-27', ...more })

  it('ends within 10 working days of the strategy discussion at which it was started', () => {
    const ended = (endedOn: string) => runsOf(enquiryEnds, { discussions, enquiries: [enquiry({ endedOn })] })
    expect(ended('2026-09-11')).toEqual(['2026-08-27 → 2026-09-11: 2026-09-11, met'])
    expect(ended('2026-09-14')).toEqual(['2026-08-27 → 2026-09-11: 2026-09-14, late'])
    expect(runsOf(enquiryEnds, { discussions, enquiries: [enquiry()] })).toEqual([
      '2026-08-27 → 2026-09-11: running',
    ])
  })

  it('that came from a return says no day on which it ended, and is not asked for one', () => {
    expect(runsOf(enquiryEnds, { enquiries: [enquiry()] })).toEqual([])
    const later = [discussion('2026-09-01T10:00:00Z', { enquiry: 'e' })]
    expect(runsOf(enquiryEnds, { discussions: later, enquiries: [enquiry()] })).toEqual([])
  })

  it('is no longer asked to end once its conference was held', () => {
    const enquiries = [enquiry({ conferenceOn: '2026-09-08' })]
    expect(runsOf(enquiryEnds, { discussions, enquiries })).toEqual(['2026-08-27 → 2026-09-11: excused'])
  })

  it('has its conference 15 working days after that discussion, whatever came later and whatever day it says itself', () => {
    const later = discussion('2026-09-02T10:00:00Z', { enquiry: 'e' })
    const enquiries = [enquiry({ startedOn: '2026-08-28' })]
    expect(runsOf(initialConference, { discussions: [later, ...discussions], enquiries })).toEqual([
      '2026-08-27 → 2026-09-18: running',
    ])
    expect(runsOf(initialConference, { discussions: [later], enquiries })).toEqual([
      '2026-08-28 → 2026-09-21: running',
    ])
  })
})
