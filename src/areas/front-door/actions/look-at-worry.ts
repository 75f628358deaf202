import type { Action } from '../../../engines/area.ts'
import { insert } from '../../../engines/records/index.ts'
import { WorryLookedAt } from '../records-passed-on.ts'

/** The worker of an open case says what came of a new worry that the front door passed to them. */
export const lookAtWorry: Action = {
  id: 'look-at-worry',
  title: 'Say what came of a new worry',
  submit: 'Save',
  may: ['social-worker', 'team-manager', 'head-of-service'],
  form: WorryLookedAt,
  ask: ['found'],
  run: ({ ctx, viewer, child, values, recordId }) =>
    insert(
      ctx,
      WorryLookedAt,
      child,
      { found: String(values.found ?? ''), lookedAt: ctx.now, lookedBy: viewer.name },
      recordId,
    ),
}
