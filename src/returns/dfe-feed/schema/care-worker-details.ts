import { block, DAY, id } from './block.ts'

/** A social worker who held the case; it has no id of its own, so that the list is always sent whole. */
export const CARE_WORKER_DETAILS = block('A social worker who held the case', {
  worker_id: id(12),
  start_date: DAY,
  end_date: DAY,
})
