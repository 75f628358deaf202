import { choice, codes, date, longText, record } from '../../engines/records/index.ts'
import { notBefore } from './checks.ts'

export const CARES_FOR = codes({
  parent: 'A parent',
  sibling: 'A brother or sister',
  grandparent: 'A grandparent',
  other: 'Someone else',
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
  },
  {
    checks: [notBefore('endedOn', 'registeredOn', 'They left the register before they were on it')],
  },
)
