import type { Action } from '../../../engines/area.ts'
import { recordCeased, recordDecision, recordMatch } from './decision.ts'
import { recordPlaced, recordPlacementOrder } from './way.ts'

/** The way of a child to adoption, step by step. The adoption order itself ends care: `end-care` of placements. */
export const actions: Action[] = [
  recordDecision,
  recordPlacementOrder,
  recordMatch,
  recordPlaced,
  recordCeased,
]
