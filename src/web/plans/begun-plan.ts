import type { Day } from '../../core/day.ts'
import { invalid, refused } from '../../core/outcome.ts'
import type { Role } from '../../engines/access/index.ts'
import type { Action } from '../../engines/area.ts'
import { type Ctx, change, insert, list, type RecordKind } from '../../engines/records/index.ts'

type Begun = { id: string; startedOn: Day; endedOn: Day | null }

/** The plan of a kind that holds today; the last of several. */
async function holdsNow(ctx: Ctx, kind: RecordKind, child: string): Promise<Begun | undefined> {
  const all = (await list(ctx, kind, child)) as unknown as Begun[]
  return all
    .filter(({ endedOn }) => endedOn === null || endedOn > ctx.today)
    .sort((a, b) => b.startedOn - a.startedOn)[0]
}

/**
 * How a plan of a kind with BEGUN_FIELDS is begun and ended on the child’s page: one at a time, and while it holds its
 * actions can be written. `name` as in a sentence: 'personal education plan'; `id` as in an address.
 */
export function planActions(
  kind: RecordKind,
  { id, name, may }: { id: string; name: string; may: readonly Role[] },
): readonly [begin: Action, end: Action] {
  const begin: Action = {
    id: `begin-${id}`,
    title: `Begin a ${name}`,
    submit: 'Save the plan',
    may,
    begins: true,
    form: kind,
    ask: ['startedOn', 'agreedBy', 'says', 'reviewOn'],
    async run({ ctx, child, values, recordId }) {
      if (Number(values.startedOn) > ctx.today) return invalid('startedOn', 'This day is still to come')
      const open = await holdsNow(ctx, kind, child)
      if (open && open.id !== recordId)
        return refused(`The child has a ${name} already. Change its actions, or end it first.`)
      return insert(ctx, kind, child, values as never, recordId)
    },
  }
  const end: Action = {
    id: `end-${id}`,
    title: `End the ${name}`,
    submit: 'End the plan',
    may,
    form: kind,
    ask: ['endedOn', 'whyEnded'],
    async run({ ctx, child, values }) {
      const open = await holdsNow(ctx, kind, child)
      if (!open) return refused(`The child has no ${name} now.`)
      if (!values.endedOn) return invalid('endedOn', 'Say until which day it held')
      if (Number(values.endedOn) > ctx.today) return invalid('endedOn', 'This day is still to come')
      return change(ctx, kind, open.id, values as never)
    },
  }
  return [begin, end]
}
