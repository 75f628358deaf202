import type { Day } from '../../core/day.ts'
import { SERVICES } from '../../engines/simulation/index.ts'
import { CALENDAR, type CalendarName, hasHappened } from '../calendar.ts'
import { LOCALITY_NAMES, SMALL_AREAS } from './small-areas.ts'

/** A team or service of the city, in the years in which there was one: null where it was there before, or still is. */
export type CityTeam = {
  name: string
  kind: 'locality' | 'front-door' | 'out-of-hours' | 'round-the-clock' | 'adoption'
  from: Day | null
  until: Day | null
}

const before = (locality: string): string => `${locality} team`
const after = (locality: string): string => `${locality} safeguarding team`

const SINCE: CalendarName = 'localityRestructure'

// The restructure drew other boundaries: the furthest part of each locality went to the team of the next.
const TEAM_AFTER = new Map(
  LOCALITY_NAMES.flatMap((locality, n) => {
    const parts = SMALL_AREAS.filter(area => area.locality === locality).map(({ name }) => name)
    const next = LOCALITY_NAMES[(n + 1) % LOCALITY_NAMES.length]!
    return parts.map((part, i) => [part, after(i === parts.length - 1 ? next : locality)] as const)
  }),
)

/** The team that works with families who live in a small area on a day. */
export function teamFor({ area, locality }: { area: string; locality: string }, on: Day): string {
  return hasHappened(SINCE, on) ? (TEAM_AFTER.get(area) ?? after(locality)) : before(locality)
}

/**
 * The team of a case that opened on a day, and after the restructure. Whoever has no home in the city, having come
 * alone, is with the team of the middle.
 */
export function teamsOf(
  home: { area: string; locality: string } | undefined,
  on: Day,
): { team: string; laterTeam: string } {
  const lives = home ?? { area: '', locality: LOCALITY_NAMES[0]! }
  return { team: teamFor(lives, on), laterTeam: teamFor(lives, REFORM.on) }
}

/** The day of the restructure, and the team in which the workers of a team were after it. */
export const REFORM = {
  on: CALENDAR[SINCE].on,
  team: (team: string): string => after(team.slice(0, -before('').length)),
}

const until = (name: CalendarName) => ({ from: null, until: CALENDAR[name].on })
const from = (name: CalendarName) => ({ from: CALENDAR[name].on, until: null })

/** The service that keeps the records of adoption on a day. */
export const adoptionServiceOn = (on: Day): string =>
  hasHappened('regionalAdoption', on) ? 'Regional adoption agency' : 'Adoption team'

/** Every team and service of the city there ever was. */
export const TEAMS: readonly CityTeam[] = [
  ...LOCALITY_NAMES.map(name => ({ name: before(name), kind: 'locality', ...until(SINCE) }) as const),
  ...LOCALITY_NAMES.map(name => ({ name: after(name), kind: 'locality', ...from(SINCE) }) as const),
  { name: SERVICES.day, kind: 'front-door', ...until('combinedHub') },
  { name: SERVICES.night, kind: 'out-of-hours', ...until('combinedHub') },
  { name: SERVICES.hub, kind: 'round-the-clock', ...from('combinedHub') },
  { name: 'Adoption team', kind: 'adoption', ...until('regionalAdoption') },
  { name: 'Regional adoption agency', kind: 'adoption', ...from('regionalAdoption') },
]
