import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { change, insert, list } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { YoungCarer } from '../young-carer.ts'
import { type Doing, notYet } from './doing.ts'
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

async function leave({ ctx, child, values }: Doing): Promise<Outcome<string>> {
  const open = (await list(ctx, YoungCarer, child)).find(({ endedOn }) => endedOn === null)
  if (!open) return refused('This child is not on the young carers register.')
  if (values.endedOn == null) return invalid('endedOn', 'Say on which day they left the register')
  const done =
    notYet(ctx, 'endedOn', values.endedOn) ?? (await change(ctx, YoungCarer, open.id, values as never))
  return done.ok ? { ok: true, value: '/areas/early-help/young-carers' } : done
}

/** Takes a child off the register, with the reason. */
export const leavingRegister: Action = {
  id: 'young-carer-leaves',
  title: 'Take a young carer off the register',
  submit: 'Save that they left',
  may: [...GIVING, 'social-worker'],
  form: YoungCarer,
  ask: ['endedOn', 'endReason', 'endWords'],
  needs: ['endedOn'],
  run: leave,
}
