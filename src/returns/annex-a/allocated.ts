import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** One allocation of a worker who leads; `leads` is 1 for whoever comes first. */
export type Allocated = {
  worker: string
  team: string | null
  fromOn: Day | null
  toOn: Day | null
  leads: number
}

/** A personal adviser, among those who lead. */
const ADVISER = 2

/** Who worked with each of these people until a day, as the engines' view of allocations has it. */
export async function allocationsOf(
  ctx: Ctx,
  people: readonly string[],
  on: Day,
): Promise<Map<string, Allocated[]>> {
  const rows = await ctx.db.rows<Allocated & { child_id: string }>(
    `select child_id, worker, team, from_on as "fromOn", to_on as "toOn", leads from worker_allocation
     where child_id = any($1::uuid[]) and leads is not null and (from_on is null or from_on <= $2::date)`,
    [people, isoDay(on)],
  )
  const found = new Map<string, Allocated[]>()
  for (const { child_id: child, ...one } of rows) found.set(child, [...(found.get(child) ?? []), one])
  return found
}

/** The worker of a child between two days: the first or the last of those who led then. Undefined when there was none. */
export function workerBetween(
  all: readonly Allocated[],
  from: Day,
  until: Day,
  which: 'first' | 'last',
): Allocated | undefined {
  const then = all.filter(({ fromOn, toOn }) => (fromOn ?? from) <= until && (toOn === null || toOn >= from))
  const begun = ({ fromOn }: Allocated): number => fromOn ?? -Infinity
  const over = ({ toOn }: Allocated): number => toOn ?? Infinity
  return then.sort((a, b) =>
    which === 'first'
      ? begun(a) - begun(b) || a.leads - b.leads
      : compare(over(b), over(a)) || a.leads - b.leads || compare(begun(b), begun(a)),
  )[0]
}

/** The personal adviser on a day. */
export const adviserOn = (all: readonly Allocated[], on: Day): Allocated | undefined =>
  workerBetween(
    all.filter(({ leads }) => leads === ADVISER),
    on,
    on,
    'last',
  )

// Two that are both without an end are equal: infinity less infinity is no number.
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)
