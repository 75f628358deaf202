import type { Day } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import type { RecordKind, Row } from '../records/index.ts'
import type { Clock, Run } from './clock.ts'

/** That a life ended, or a pregnancy from which nobody was born: on which day, and as a run says it. */
export type LifeEnded = { on: Day; says: string }

/** Where it is said that a life ended, and how that is read: one area's. */
export type Life = {
  kind: RecordKind
  // A method, so that it may read its own kind's fields.
  ended(row: Row<RecordKind>): LifeEnded | undefined
}

/** The name under which a clock's records hold the life: no clock reads anything of that name. */
export const LIFE = '(life)'

/**
 * A clock that asks for nothing after the end of a life, whether or not anybody has closed what it runs about: what was not
 * due yet is excused, what was overdue stays as it was that day, and nothing new begins; unless the clock says otherwise.
 */
export function untilTheEnd(clock: Clock, { ended }: Life): Clock {
  if (clock.atTheEnd === 'goes-on') return clock
  const asksAfter = clock.atTheEnd === 'asks-after'
  const { each } = clock
  const ending = (runs: Run[], records: Readonly<Record<string, readonly Row<RecordKind>[]>>): Run[] => {
    const life = records[LIFE]?.[0]
    const end = life && ended(life)
    return end ? runs.flatMap(run => stopped(run, end, asksAfter)) : runs
  }
  return {
    ...clock,
    runs: records => ending(clock.runs(records), records),
    ...(each && { each: { of: each.of, runs: (row, records) => ending(each.runs(row, records), records) } }),
  }
}

function stopped(run: Run, { on, says }: LifeEnded, asksAfter: boolean): Run[] {
  const isMet = (run.met ?? null) !== null || (run.metAt ?? null) !== null
  if (isMet || run.cannotTell) return [run]
  const from = run.from ?? (run.fromAt == null ? null : dayOf(run.fromAt))
  if (from !== null && asksAfter && from >= on) return [run]
  if (from !== null && from > on) return []
  // Excused before that day for another reason: so it stays.
  if (run.excused && run.until != null && run.until < on) return [run]
  return [{ ...run, excused: says, until: on }]
}
