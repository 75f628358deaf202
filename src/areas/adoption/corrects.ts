import type { Corrects, Decided } from '../../engines/corrections/index.ts'
import { Adoption, AdoptionPlacement } from './records.ts'
import { DECIDING } from './who.ts'

/** The agency's decision maker decides (Adoption Agencies Regulations 2005, regulations 19 and 33). */
const byDecisionMaker = (fields: readonly string[]): Decided => ({
  fields,
  by: 'the agency decision maker',
  may: DECIDING,
})

export const corrects: Corrects[] = [
  {
    kind: Adoption,
    mayOfAny: DECIDING,
    ask: ['decidedOn', 'matchedOn', 'byFosterCarers', 'adopters', 'adoptersSex', 'adoptersStatus'],
    decided: byDecisionMaker(['decidedOn', 'matchedOn']),
  },
  {
    kind: AdoptionPlacement,
    mayOfAny: DECIDING,
    ask: ['decidedOn', 'ceasedOn', 'reasonCeased'],
    decided: byDecisionMaker(['decidedOn', 'ceasedOn', 'reasonCeased']),
  },
]
