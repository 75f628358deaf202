import { refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { insert, list } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { YoungCarer } from '../young-carer.ts'
import { notYet } from './doing.ts'
import { GIVING } from './who.ts'

/** Puts a child on the young carers register. */
export const registering: Action = beginsWork({
  id: 'young-carer',
  title: 'Register a young carer',
  submit: 'Save it',
  may: [...GIVING, 'social-worker'],
  form: YoungCarer,
  ask: ['registeredOn', 'caresFor', 'does', 'assessedOn', 'support'],
  run: async ({ ctx, child, values, recordId }) => {
    const is = (await list(ctx, YoungCarer, child)).find(({ endedOn }) => endedOn === null)
    if (is && is.id !== recordId) return refused('This child is on the young carers register already.')
    return (
      notYet(ctx, 'registeredOn', values.registeredOn) ??
      insert(ctx, YoungCarer, child, values as never, recordId)
    )
  },
})
