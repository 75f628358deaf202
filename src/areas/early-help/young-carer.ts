import { choice, codes, date, longText, record } from '../../engines/records/index.ts'
import { notBefore } from './checks.ts'

export const CARES_FOR = codes({
  parent: 'A parent',
  sibling: 'A brother or sister',
  grandparent: 'A grandparent',
  other: 'Someone else',
})

export const LEFT_REGISTER = codes({
  'no-longer': 'They no longer care for anybody',
  'grown-up': 'Turned 18',
  moved: 'Moved away',
  asked: 'They asked to leave it',
  'in-care': 'They no longer live with whom they cared for',
  died: 'They, or whom they cared for, died',
  other: 'Another reason',
})

/** A child who cares for somebody in the family: on the young carers register from one day to another. */
export const YoungCarer = record(
  'young_carer',
  'Young carer',
  {
    registeredOn: date('From which day are they on the register?'),
    caresFor: choice(CARES_FOR, 'Whom do they care for?'),
    does: longText('What do they do, and how does it touch their own life?'),
    // Children Act 1989 section 17ZA: a local authority assesses a young carer who may need support.
    assessedOn: date('When were their needs assessed?').optional(),
    support: longText('What support was agreed?').optional(),
    endedOn: date('When did they leave the register?').optional(),
    endReason: choice(LEFT_REGISTER, 'Why did they leave it?').optional(),
    endWords: longText('What is different for them, and who helps them now?').optional(),
  },
  {
    checks: [
      notBefore('endedOn', 'registeredOn', 'They left the register before they were on it'),
      {
        field: 'endReason',
        test: ({ endedOn, endReason }) =>
          endedOn && !endReason ? 'Say why they left the register' : undefined,
      },
    ],
  },
)
