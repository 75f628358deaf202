import { addDays, type Day, day } from '../../core/day.ts'
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

/** A dial, with its value on each day of the city's years once one was asked for. */
type Turned = { dial: Dial; values?: Float64Array }

const byName = new Map<string, Turned>(DIALS.map(one => [one.name, { dial: one }]))

/** The days for which values are kept: some before the city begins, and all that it plays. */
const FIRST = day('2005-01-01')
const DAYS = day('2030-01-01') - FIRST

/** A named parameter's value on a day. Throws when nobody named it. */
export function dialOn(name: string, on: Day): number {
  const found = byName.get(name)
  if (!found) throw new Error(`The city has no dial ${name}`)
  const { dial } = found
  const nth = on - FIRST
  // Asked some hundred million times for a large city: most dials never turn, and of the others each day is worked out once.
  if (dial.points.length === 1 || !(nth >= 0 && nth < DAYS)) return valueOn(dial, on)
  found.values ??= Float64Array.from({ length: DAYS }, (_, at) => valueOn(dial, addDays(FIRST, at)))
  return found.values[nth]!
}
