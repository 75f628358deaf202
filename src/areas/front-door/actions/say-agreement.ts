import { refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { agree, type Said } from '../board/agreement.ts'
import { Referral } from '../records.ts'
import { Agreement } from '../records-agreement.ts'

/**
 * Where agreement stands in an open case, by whoever works there: to the assessment itself, to asking agencies, to telling the
 * other parent. What was said at the front door stays with its contact. A case that is none waits at the front door or is
 * early help’s, where each asks for its own.
 */
export const sayAgreement: Action = {
  id: 'say-agreement',
  title: 'Write down where agreement stands',
  submit: 'Save',
  may: ['social-worker', 'team-manager', 'head-of-service'],
  form: Agreement,
  ask: ['purpose', 'position', 'askedOf', 'standing', 'askedBy', 'askedOn', 'why', 'agreedBy'],
  async run({ ctx, viewer, child, values, recordId }) {
    const isOpen = (await list(ctx, Referral, child)).some(
      one => one.referredOn !== null && one.closedOn === null,
    )
    if (!isOpen)
      return refused(
        'There is no open case. Agreement to early help is written down there, and on a contact on the enquiry’s page.',
      )
    return agree(ctx, { child, contact: null, writer: viewer.name, id: recordId }, values as unknown as Said)
  },
}
