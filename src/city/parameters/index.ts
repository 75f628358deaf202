import type { Day } from '../../core/day.ts'
import { adoption } from './adoption.ts'
import { assessment } from './assessment.ts'
import { calendar } from './calendar.ts'
import { care } from './care.ts'
import { careLeavers } from './care-leavers.ts'
import { child } from './child.ts'
import { childInNeed } from './child-in-need.ts'
import { childProtection } from './child-protection.ts'
import { demand } from './demand.ts'
import { type Dial, valueOn } from './dial.ts'
import { earlyHelp } from './early-help.ts'
import { education } from './education.ts'
import { corrections, faults } from './faults.ts'
import { frontDoor } from './front-door.ts'
import { health } from './health.ts'
import { missing } from './missing.ts'
import { people } from './people.ts'
import { placements } from './placements.ts'
import { supportingFamilies } from './supporting-families.ts'
import { workers } from './workers.ts'

/** Every parameter of the city, in one place: a file for each part of practice. */
export const DIALS: readonly Dial[] = [
  ...adoption,
  ...assessment,
  ...calendar,
  ...care,
  ...careLeavers,
  ...child,
  ...childInNeed,
  ...childProtection,
  ...demand,
  ...earlyHelp,
  ...education,
  ...faults,
  ...corrections,
  ...frontDoor,
  ...health,
  ...missing,
  ...people,
  ...supportingFamilies,
  ...workers,
  ...placements,
]

const byName = new Map(DIALS.map(one => [one.name, one]))

/** A named parameter's value on a day. Throws when nobody named it. */
export function dialOn(name: string, on: Day): number {
  const found = byName.get(name)
  if (!found) throw new Error(`The city has no dial ${name}`)
  return valueOn(found, on)
}
