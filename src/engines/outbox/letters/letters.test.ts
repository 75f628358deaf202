import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../core/day.ts'
import {
  acknowledgement,
  LETTERS,
  type LetterOutcome,
  OUTCOMES,
  outcome,
  receipt,
  thanks,
  writeLetter,
} from './index.ts'

const TODAY = day('2026-11-27')
const sender = { council: 'Any Council', team: 'East team', telephone: '01632 960 100' }
const words = ({ subject, paragraphs }: { subject: string; paragraphs: string[] }) =>
  [subject, ...paragraphs].join('\n')

describe('the acknowledgement to a professional', () => {
  it('says when it arrived, its reference, and by when it is decided', () => {
    const said = words(
      writeLetter(acknowledgement, TODAY, {
        reader: 'Sandra Hill',
        reference: 'R-1',
        receivedOn: TODAY,
        decisionBy: addDays(TODAY, 3),
        sender,
      }),
    )
    expect(said).toContain('Dear Sandra Hill,')
    expect(said).toContain('We received your referral on 27 November 2026. Its reference is R-1.')
    expect(said).toContain('what happens next by 30 November 2026')
  })
})

describe('the outcome to a professional', () => {
  const said = (code: LetterOutcome, passage: string | null = null) =>
    words(
      writeLetter(outcome, TODAY, {
        reader: 'Sandra Hill',
        reference: 'R-1',
        decidedOn: TODAY,
        outcome: code,
        decidedBy: 'Grace Abara, front door manager',
        passage,
        sender,
      }),
    )

  it('says what was decided and by whom, in one sentence for each of the 6 outcomes', () => {
    const codes = Object.keys(OUTCOMES) as LetterOutcome[]
    expect(codes).toHaveLength(6)
    for (const code of codes) {
      expect(said(code)).toContain(OUTCOMES[code])
      expect(said(code)).toContain('Grace Abara, front door manager, decided about your referral R-1')
    }
    expect(new Set(codes.map(code => said(code))).size).toBe(6)
  })

  it('says the passage of the guidance, where one was named', () => {
    expect(said('assess', 'Early help: One plan')).toContain('this is “Early help: One plan”')
    expect(said('assess')).not.toContain('threshold')
  })

  it('says how to have the decision looked at again', () => {
    expect(said('none')).toContain('ask for the decision to be looked at again')
  })
})

describe('the thanks to a member of the public', () => {
  const said = words(writeLetter(thanks, TODAY, { reader: 'Mr Osgood', receivedOn: TODAY, sender }))

  it('are the same words whatever is known: facts of a child cannot be handed in', () => {
    // Types refuse it when written out; a caller who goes round the types gains nothing either.
    const more = {
      reader: 'Mr Osgood',
      receivedOn: TODAY,
      sender,
      child: 'Mia',
      known: true,
      outcome: 'assess',
    }
    expect(words(writeLetter(thanks, TODAY, more))).toBe(said)
    expect(said).toContain('We cannot tell you what we know of a family, or what we do')
  })

  it('never say known, open, case, referral, assessment or worker', () => {
    expect(said).not.toMatch(/known|open|case|referral|assess|social worker|reference/i)
  })
})

describe('the receipt from the team', () => {
  const facts = {
    reader: 'Dana Fennimore',
    to: 'family',
    reference: 'R-1',
    acceptedOn: TODAY,
    inTouchBy: addDays(TODAY, 5),
    referrer: { name: 'Sandra Hill', asksNotToBeNamed: false },
    sender,
  } as const
  const quiet = { ...facts, referrer: { name: 'Sandra Hill', asksNotToBeNamed: true } }

  it('tells the family who was worried, and never one who asked not to be named', () => {
    expect(words(writeLetter(receipt, TODAY, facts))).toContain('Sandra Hill was worried about your family')
    for (const to of ['family', 'professional'] as const)
      expect(words(writeLetter(receipt, TODAY, { ...quiet, to }))).not.toMatch(/Sandra|Hill/)
    expect(words(writeLetter(receipt, TODAY, quiet))).toContain('We cannot say who.')
  })

  it('speaks of a social worker until 14 December 2023, and of a lead practitioner from the 15th', () => {
    const before = writeLetter(receipt, day('2023-12-14'), facts)
    const after = writeLetter(receipt, day('2023-12-15'), facts)
    expect([before.edition, words(before).includes('A social worker from the East team')]).toEqual([
      '2018-07-04',
      true,
    ])
    expect([after.edition, words(after).includes('A lead practitioner from the East team')]).toEqual([
      '2023-12-15',
      true,
    ])
  })

  it('has a wording before the first edition too: the first', () => {
    expect(writeLetter(receipt, day('2010-01-01'), facts).edition).toBe('2018-07-04')
  })
})

describe('every letter', () => {
  it('has a name of its own, and editions in the order of their days', () => {
    expect(new Set(LETTERS.map(({ id }) => id)).size).toBe(LETTERS.length)
    for (const { id, editions } of LETTERS) {
      const days = editions.map(({ from }) => from)
      expect([id, days]).toEqual([id, days.toSorted((a, b) => a - b)])
    }
  })
})
