import { block, DAY, id, PURGE } from './block.ts'

/** A child protection plan. */
export const CHILD_PROTECTION_PLAN = block(
  'A child protection plan',
  { child_protection_plan_id: id(), start_date: DAY, end_date: DAY, purge: PURGE },
  ['child_protection_plan_id'],
)
