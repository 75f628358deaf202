import type { Action } from '../../../engines/area.ts'
import { type Advised, keepAdvice } from '../board/advise.ts'
import { FRONT_DOOR } from '../board/deciders.ts'
import { ManagerAdvice } from '../records-advice.ts'

/** A manager’s advice about a child, by whoever asked, day or night; of a contact that waits it stands on its page, too. */
export const writeAdvice: Action = {
  id: 'manager-advice',
  title: 'Write down a manager’s advice',
  submit: 'Save the advice',
  may: [...FRONT_DOOR, 'social-worker', 'team-manager'],
  form: ManagerAdvice,
  ask: ['adviser', 'advisedAt', 'asks', 'advice', 'askedBy', 'askedAt'],
  run: ({ ctx, viewer, child, values, recordId }) =>
    keepAdvice(ctx, viewer, { child, contact: null }, values as Advised, recordId),
}
