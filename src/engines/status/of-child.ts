import type { Day } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'
import { STATUSES, type Status } from './spells.ts'

/** One spell of a child's status, and the record that says so. */
export type StatusSpell = {
  status: Status
  recordId: string
  /** Null where the first day is not in the record. */
  fromOn: Day | null
  /** Null while it is open. */
  toOn: Day | null
}

/** Every status of a child by date, newest first, as known now or then. */
export async function statusesOf(ctx: Ctx, child: string): Promise<StatusSpell[]> {
  return ctx.db.kept<StatusSpell>(
    `select status, record_id as "recordId", from_on as "fromOn", to_on as "toOn"
      from status_spell where child_id = $1 order by from_on desc nulls last, to_on desc nulls first`,
    [child],
  )
}

/** The status a child has on a day: the highest of those open. Undefined when none is. */
export function statusOn(spells: readonly StatusSpell[], day: Day): StatusSpell | undefined {
  const order = Object.keys(STATUSES)
  return spells
    .filter(({ fromOn, toOn }) => (fromOn === null || fromOn <= day) && (toOn === null || toOn > day))
    .toSorted((a, b) => order.indexOf(b.status) - order.indexOf(a.status))[0]
}
