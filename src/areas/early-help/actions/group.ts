import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { change, insert, list } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { GroupPlace } from '../group.ts'
import { type Doing, notYet } from './doing.ts'
import { GIVING } from './who.ts'

// The place without a result that began last is the one that ends.
async function end({ ctx, child, values }: Doing): Promise<Outcome<string>> {
  const open = (await list(ctx, GroupPlace, child))
    .filter(({ result }) => result === null)
    .toSorted((a, b) => b.referredOn - a.referredOn)[0]
  if (!open) return refused('This person has no place on a group programme at the moment.')
  if (!values.result) return invalid('result', 'Say what came of it')
  if (values.endedOn === null) return invalid('endedOn', 'Say when their place ended')
  return notYet(ctx, 'endedOn', values.endedOn) ?? change(ctx, GroupPlace, open.id, values)
}

/** Places on group programmes; who came to a session is marked for all of them at once, on a page. */
export const grouping: Action[] = [
  beginsWork({
    id: 'group-place',
    title: 'Ask for a place on a group programme',
    submit: 'Save the place',
    may: [...GIVING, 'social-worker'],
    form: GroupPlace,
    ask: ['programme', 'run', 'hub', 'source', 'referredOn'],
    run: async ({ ctx, child, values, recordId }) =>
      notYet(ctx, 'referredOn', values.referredOn) ??
      insert(ctx, GroupPlace, child, values as never, recordId),
  }),
  {
    id: 'group-result',
    title: 'End a place on a group programme',
    submit: 'Save what came of it',
    may: GIVING,
    form: GroupPlace,
    ask: ['result', 'endedOn', 'outcome'],
    run: end,
  },
]
