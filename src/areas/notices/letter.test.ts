import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { writeLetter } from '../../engines/outbox/index.ts'
import { EVENTS, type Event } from './events.ts'
import { notice } from './letter.ts'

const sender = { council: 'Demonstration Council', team: 'The front door', telephone: null }
const said = (event: Event, born: number | null) =>
  writeLetter(notice, day('2026-11-27'), {
    reader: 'Nadia Okafor',
    child: 'Bea Fennimore',
    born: born as never,
    event,
    on: day('2026-11-20'),
    sender,
  })

describe('a notice to another agency', () => {
  it.each(Object.keys(EVENTS) as Event[])(
    'of %s names nobody in its subject, and in it the child, once',
    event => {
      const { subject, paragraphs } = said(event, day('2020-03-23'))
      expect(subject).not.toMatch(/Bea|Fennimore/)
      expect(paragraphs[1]).toBe(`Bea Fennimore, born 23 March 2020. ${EVENTS[event]}: 20 November 2026.`)
      expect(paragraphs.join(' ').split('Bea').length).toBe(2)
    },
  )

  it('says no day of birth where none is known', () => {
    expect(said('missing', null).paragraphs[1]).toBe('Bea Fennimore. Was missing: 20 November 2026.')
  })
})
