import { block, DAY, PURGE } from './block.ts'

/** The way to adoption: one block an episode. */
export const ADOPTION = block('Adoption', {
  initial_decision_date: DAY,
  matched_date: DAY,
  placed_date: DAY,
  purge: PURGE,
})
