import { type Sql, sql } from '../../core/sql.ts'

/**
 * Spells in which a child counts once on any day, however many of their records hold it: what a loaded return says
 * twice over (overlapping episodes or plans) is counted from the earliest. `spells` is SQL that returns the
 * columns of an indicator of spells but `began_on` in place of `from_on`.
 */
export const onceADay = (spells: Sql): Sql => sql`select * from (select t.*,
      greatest(t.began_on, max(coalesce(t.to_on, 'infinity')) over (partition by t.child_id order by t.began_on, t.record_id
        rows between unbounded preceding and 1 preceding)) as from_on from (${spells}) t) u
    where from_on < 'infinity' and (to_on is null or from_on < to_on)`
