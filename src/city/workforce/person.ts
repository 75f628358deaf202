import type { Day } from '../../core/day.ts'
import { teamAfterwards } from '../places/teams.ts'

/** Somebody who works in the service, once, with every team they were in. */
export type Person = {
  id: string
  name: string
  role: 'social-worker' | 'team-manager'
  contract: 'permanent' | 'agency'
  from: Day
  until: Day | null
  teams: { team: string; from: Day; until: Day | null }[]
}

/** The team of somebody on a day; undefined where they were not there. */
export const teamOn = ({ teams }: Person, on: Day): string | undefined =>
  teams.find(({ from, until }) => from <= on && (until === null || until > on))?.team

/** They go from the team they are in to another; from the service, where no team is given. */
export function moveOn(one: Person, on: Day, team: string | null): void {
  one.teams.at(-1)!.until = on
  if (team === null) one.until = on
  else one.teams.push({ team, from: on, until: null })
}

/** Whoever is in a team that ends on a day goes on in the one that comes after it. */
export function followTeams(all: readonly Person[], on: Day): void {
  for (const one of all) {
    const { team } = one.teams.at(-1)!
    const next = teamAfterwards(team, on)
    if (next !== team) moveOn(one, on, next)
  }
}

/** A name that nobody has yet: it is all that tells workers apart in what they wrote. */
export function newName(names: Set<string>, named: () => string): string {
  let name = named()
  while (names.has(name)) name = named()
  names.add(name)
  return name
}
