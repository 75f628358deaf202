import { choice, codes, date, longText, record, ref, text } from '../../engines/records/index.ts'
import { Referral } from '../front-door/facts.ts'

// Reasons a manager may choose. Adoption, death and a transfer close a case too, each by its own way.
export const WHY_CLOSED = codes({
  RC7: 'The child is no longer in need, or the work ended for another reason',
  RC8: 'Closed after assessment: nothing more is needed',
  RC9: 'Closed after assessment: early help goes on',
  RC3: 'A child arrangements order was made',
  RC4: 'A special guardianship order was made',
  RC6: 'Adult social care takes the work on',
})

export const ANSWER = codes({ closed: 'Close the case', 'not-yet': 'Not yet' })

/**
 * That the work with a child ends: what is different for them, what they think of it, and who helps from then on;
 * proposed by whoever works with the child, and decided by a manager who does not.
 */
export const Closing = record(
  'case_closing',
  'Closing of a case',
  {
    referral: ref(() => Referral, 'Which referral is it?').optional(),
    reason: choice(WHY_CLOSED, 'Why does the work end?'),
    summary: longText('What was worried about, what was done, and what is different for the child now?').help(
      'Write it so that the child could read it one day.',
    ),
    childsView: longText('What does the child think of it ending?').help(
      'In their own words where you can. For a baby, say how they are.',
    ),
    after: longText('Who helps the family from now on, and what can they do if they worry again?'),
    familyToldOn: date('When were the family told?').optional(),
    proposedOn: date('When was it proposed?').optional(),
    proposedBy: text('Who proposed it?').optional(),
    proposedByAccount: text('Their account').optional(),
    decision: choice(ANSWER, 'What do you decide?').optional(),
    decisionReason: longText('Why?').optional(),
    closesOn: date('On which day does the case close?').optional(),
    decidedOn: date('When was it decided?').optional(),
    decidedBy: text('Who decided?').optional(),
  },
  {
    checks: [
      {
        field: 'decisionReason',
        test: ({ decision, decisionReason }) => (decision && !decisionReason ? 'Say why' : undefined),
      },
    ],
  },
)
