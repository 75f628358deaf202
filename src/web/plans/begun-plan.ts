import type { Day } from '../../core/day.ts'
import { invalid, refused } from '../../core/outcome.ts'
import { literal, sql, name as sqlName } from '../../core/sql.ts'
import type { Role } from '../../engines/access/index.ts'
import type { Action, Facts } from '../../engines/area.ts'
import type { Tells } from '../../engines/chronology/index.ts'
import { BEGUN_CHECKS, BEGUN_FIELDS } from '../../engines/plans/index.ts'
import { type Ctx, change, insert, list, type RecordKind, record } from '../../engines/records/index.ts'

/** A plan that somebody begins, where no status of the child makes one due: all that an area contributes of it. */
export type BegunPlan = {
  kind: RecordKind
  /** How it is begun and ended. */
  actions: readonly [begin: Action, end: Action]
  /** From when to when a child has one: child_id, record_id, from_on, to_on. */
  facts: Facts
  /** In the child’s story, on the day from which it holds. */
  tells: Tells
}

/**
 * A kind of plan by its table, 'education_plan', and its title, 'Personal education plan'; its address and what it is called in
 * a sentence follow from them.
 */
export function begunPlan(table: string, title: string, may: readonly Role[]): BegunPlan {
  const kind = record(table, title, BEGUN_FIELDS, { checks: [...BEGUN_CHECKS] })
  const called = title[0]!.toLowerCase() + title.slice(1)
  return {
    kind,
    actions: planActions(kind, { id: table.replaceAll('_', '-'), name: called, may }),
    facts: {
      view: `${table}_fact`,
      about: `Each ${called}, from day to day`,
      of: [kind],
      rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from ${sqlName(table)}`,
    },
    tells: {
      kind: table,
      lane: 'plan',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, started_on as from_on, started_on as to_on, null::timestamptz as at,
          ${literal(title)} as title, coalesce(says, '') as detail, 'plain' as tone, known_at from ${sqlName(table)}`,
    },
  }
}

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
function planActions(
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
