import { type Sql, sql } from '../../../core/sql.ts'

/** A child counts once, at the highest help they have: neither protected by a plan nor in care on the day. */
export const notProtectedOrInCare = (child: Sql): Sql => sql`${child} not in (
    select child_id from protection_plan_fact where from_on <= as_at() and (to_on is null or to_on > as_at())
    union all select child_id from care_period where not short_breaks and from_on <= as_at() and (to_on is null or to_on > as_at()))`
