import { type Sql, sql } from '../../core/sql.ts'

/**
 * Spells of children's records of which a child counts one on any day, and the flag of each. The engine counts them
 * from this; `rows` says the same as SQL that can be read on its own.
 */
export type OnceADay = { spells: Sql; numerator: Sql }

/**
 * Spells in which a child counts once on any day, however many of their records hold it: what a loaded return says
 * twice over (overlapping episodes or plans) is counted from the earliest. `spells` is SQL that returns the columns
 * of an indicator of spells but `began_on` in place of `from_on`, and no `numerator`: that is an expression over
 * those columns. Put into an indicator whole: `...onceADay(spells, numerator)`.
 */
export const onceADay = (spells: Sql, numerator = sql`true`): { rows: Sql; onceADay: OnceADay } => ({
  rows: flagged(counted(spells), numerator),
  onceADay: { spells, numerator },
})

/** Once-a-day spells with their flag. `spells` is SQL, or the name of a WITH. */
export const flagged = (spells: Sql, numerator: Sql): Sql =>
  sql`select o.*, (${numerator}) as numerator from (${spells}) o`

/** Spells cut so that none begins before all that the child's earlier ones hold is over. */
export const counted = (spells: Sql): Sql => sql`select * from (select t.*,
      greatest(t.began_on, max(coalesce(t.to_on, 'infinity')) over (partition by t.child_id order by t.began_on, t.record_id
        rows between unbounded preceding and 1 preceding)) as from_on from (${spells}) t) u
    where from_on < 'infinity' and (to_on is null or from_on < to_on)`

/**
 * Only those that hold on a day from `first` to `last`. Asked before they are cut: what is over by then cuts nothing
 * away from those days, and neither does what begins later.
 */
export const holding = (spells: Sql, first: Sql, last: Sql): Sql =>
  sql`select * from (${spells}) h where began_on <= ${last} and (to_on is null or to_on > ${first})`
