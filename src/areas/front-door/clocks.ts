import { dayOf } from '../../core/instant.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { clock } from '../../engines/clocks/index.ts'
import { Contact } from './records.ts'

// Working Together to Safeguard Children 2023, chapter 3: within one working day a social worker decides what
// happens next and tells the referrer.
export const contactDecision = clock('contact-decision', {
  title: 'Decision on a contact',
  todo: 'Decide what happens with the contact',
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 3',
  reads: { contacts: Contact },
  runs: ({ contacts }) =>
    contacts
      .filter(contact => contact.receivedAt !== null)
      .map(contact => ({
        about: contact,
        from: dayOf(contact.receivedAt),
        due: addWorkingDays(dayOf(contact.receivedAt), 1),
        met: contact.decidedAt === null ? null : dayOf(contact.decidedAt),
      })),
})
