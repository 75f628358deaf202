import type { Cell } from '../cell.ts'
import { adoption } from './adoption.ts'
import { care } from './care.ts'
import { careLeavers } from './care-leavers.ts'
import { cityAndWorkers } from './city-and-workers.ts'
import { families } from './families.ts'
import { frontDoor } from './front-door.ts'
import { healthAndMissing } from './health-and-missing.ts'
import { plans } from './plans.ts'
import { schoolsAndYouth } from './schools-and-youth.ts'

/** Every headline figure that a city like ours published, with the reading chosen where documents contradict. */
export const PUBLISHED: readonly Cell[] = [
  ...cityAndWorkers,
  ...frontDoor,
  ...families,
  ...plans,
  ...care,
  ...adoption,
  ...healthAndMissing,
  ...careLeavers,
  ...schoolsAndYouth,
]
