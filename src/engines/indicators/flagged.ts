import { type Sql, sql } from '../../core/sql.ts'

/**
 * Rows that several indicators flag each in its own way, and this one's flag: the engine makes them once for all.
 * `rows` of the indicator say the same as SQL that can be read on its own.
 */
export type Flagged = { of: Sql; numerator: Sql; onceADay: boolean }

/**
 * An indicator's rows as those of `of`, SQL that returns the columns of an indicator but no `numerator`, which is an
 * expression over those columns. For indicators that ask different things of the same rows. Put into an indicator
 * whole: `...flagged(of, numerator)`.
 */
export const flagged = (of: Sql, numerator: Sql): { rows: Sql; flagged: Flagged } => ({
  rows: withFlag(of, numerator),
  flagged: { of, numerator, onceADay: false },
})

/**
 * Spells in which a child counts once on any day, however many of their records hold it: what a loaded return says
 * twice over (overlapping episodes or plans) is counted from the earliest. As `flagged`, but `spells` returns
 * `began_on` in place of `from_on`.
 */
export const onceADay = (spells: Sql, numerator = sql`true`): { rows: Sql; flagged: Flagged } => ({
  rows: withFlag(cut(spells), numerator),
  flagged: { of: spells, numerator, onceADay: true },
})

/** Rows with their flag. */
export const withFlag = (rows: Sql, numerator: Sql): Sql =>
  sql`select o.*, (${numerator}) as numerator from (${rows}) o`

/** Spells cut so that none begins before all that the child's earlier ones hold is over. */
export const cut = (spells: Sql): Sql => sql`select * from (select t.*,
      greatest(t.began_on, max(coalesce(t.to_on, 'infinity')) over (partition by t.child_id order by t.began_on, t.record_id
        rows between unbounded preceding and 1 preceding)) as from_on from (${spells}) t) u
    where from_on < 'infinity' and (to_on is null or from_on < to_on)`

/**
 * Only those that hold on a day from `first` to `last`. Asked before they are cut: what is over by then cuts nothing
 * away from those days, and neither does what begins later.
 */
export const holding = (spells: Sql, first: Sql, last: Sql): Sql =>
  sql`select * from (${spells}) h where began_on <= ${last} and (to_on is null or to_on > ${first})`
