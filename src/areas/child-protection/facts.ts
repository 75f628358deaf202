import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Plan } from './records.ts'

/** Each child protection plan: child_id, record_id, from_on, to_on (null while open). */
export const protectionPlanFacts: Facts = {
  view: 'protection_plan_fact',
  about: 'Each child protection plan, from the day it started to the day it ended',
  of: [Plan],
  rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on
    from protection_plan where started_on is not null`,
}
