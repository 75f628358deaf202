import { block, DAY, id, PURGE } from './block.ts'

/** A child in need plan. */
export const CHILD_IN_NEED_PLAN = block(
  'A child in need plan',
  { child_in_need_plan_id: id(), start_date: DAY, end_date: DAY, purge: PURGE },
  ['child_in_need_plan_id'],
)
