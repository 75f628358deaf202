import type { Day } from '../../core/day.ts'
import { SERVICES } from '../../engines/simulation/index.ts'
import { CALENDAR, type CalendarName, hasHappened } from '../calendar.ts'
import { LOCALITY_NAMES, SMALL_AREAS } from './small-areas.ts'

/** A team or service of the city, in the years in which there was one: null where it was there before, or still is. */
export type CityTeam = {
  name: string
  kind: 'locality' | 'front-door' | 'out-of-hours' | 'round-the-clock' | 'adoption' | 'specialist'
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

/** The hubs of early help, as one service. */
export const EARLY_HELP_SERVICE = 'Early help hubs'
/** Those who lead them, and check what is written there. */
export const EARLY_HELP_MANAGERS = 'Managers of early help hubs'

/** The service that keeps the records of adoption on a day. */
export const adoptionServiceOn = (on: Day): string =>
  hasHappened('regionalAdoption', on) ? 'Regional adoption agency' : 'Adoption team'

/**
 * Teams whose social workers lead no child's case, each with its share of them, 0 to 1; the rest are at the front door.
 * Judgement: documents 000 to 003 name them and give no numbers.
 */
const SPECIALIST = [
  { name: 'Fostering and adoption team', share: 0.25 },
  { name: 'Reviewing and conference team', share: 0.15 },
  { name: 'Disabled children’s team', share: 0.15 },
  { name: 'Court team', share: 0.1 },
] as const

/** The teams on a day whose social workers lead no child's case, with their shares of those workers. */
export const teamsWithoutCases = (on: Day): readonly { name: string; share: number }[] => [
  ...SPECIALIST,
  {
    name: hasHappened('combinedHub', on) ? SERVICES.hub : SERVICES.day,
    share: 1 - SPECIALIST.reduce((sum, { share }) => sum + share, 0),
  },
]

/** The team in which the workers of a team are on a day: another, where theirs has ended. */
export function teamAfterwards(team: string, on: Day): string {
  const { kind, until } = TEAMS.find(({ name }) => name === team)!
  if (until === null || until > on) return team
  return kind === 'locality' ? REFORM.team(team) : SERVICES.hub
}

/** Every team and service of the city there ever was. */
export const TEAMS: readonly CityTeam[] = [
  ...LOCALITY_NAMES.map(name => ({ name: before(name), kind: 'locality', ...until(SINCE) }) as const),
  ...LOCALITY_NAMES.map(name => ({ name: after(name), kind: 'locality', ...from(SINCE) }) as const),
  { name: SERVICES.day, kind: 'front-door', ...until('combinedHub') },
  { name: SERVICES.night, kind: 'out-of-hours', ...until('combinedHub') },
  { name: SERVICES.hub, kind: 'round-the-clock', ...from('combinedHub') },
  ...SPECIALIST.map(({ name }) => ({ name, kind: 'specialist', from: null, until: null }) as const),
  { name: EARLY_HELP_SERVICE, kind: 'specialist', from: null, until: null },
  { name: 'Adoption team', kind: 'adoption', ...until('regionalAdoption') },
  { name: 'Regional adoption agency', kind: 'adoption', ...from('regionalAdoption') },
]
