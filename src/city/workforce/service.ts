import { addDays, type Day, partsOf } from '../../core/day.ts'
import { type Chance, type CityService, chanceOf } from '../../engines/simulation/index.ts'
import { SMALL_AREAS } from '../places/small-areas.ts'
import { TEAMS, teamAfterwards } from '../places/teams.ts'
import type { Shared } from '../workers.ts'
import type { DialOn } from '../worries/pressure.ts'
import { absencesOf } from './absences.ts'
import { leavingBy } from './leavers.ts'
import { moveOn, newName, type Person, teamOn } from './person.ts'
import { postsOf } from './posts.ts'
import { withoutCases } from './without-cases.ts'

/** What a service is made by. */
export type Staffing = {
  seed: number
  from: Day
  lastDay: Day
  dial: DialOn
  named(chance: Chance): string
  /** Share of workers of a contract who leave in a year, 0 to 1. */
  turnover(on: Day, contract: Person['contract']): number
}

/** Everybody who works in the city's service, with their posts and when they are away, from how its cases were shared out. */
export function serviceOf({ workers }: Pick<Shared, 'workers'>, staffing: Staffing): CityService {
  const { seed, from, lastDay, dial } = staffing
  const holders = holdersOf(workers)
  const names = new Set(holders.map(({ name }) => name))
  const takenOff = new Map(workers.flatMap(({ id, until, goesOn }) => (goesOn && until ? [[id, until]] : [])))
  const socialWorkers = [...holders, ...withoutCases(holders, takenOff, names, staffing)]
  const people = [...socialWorkers, ...managersOf(socialWorkers, names, staffing)]
  const { posts, held } = postsOf(people, lastDay, on => dial('posts-for-each-worker', on))
  return {
    from,
    places: SMALL_AREAS.map(({ name, locality }) => ({ area: name, locality })),
    teams: TEAMS.filter(team => team.from === null || team.from <= lastDay).map(team => ({
      ...team,
      until: team.until !== null && team.until <= lastDay ? team.until : null,
    })),
    posts,
    workers: people.map(person => ({
      ...person,
      post: held.get(person.id) ?? null,
      away: absencesOf(
        chanceOf(seed, 'away', person.id),
        person.from,
        person.until ?? addDays(lastDay, 60),
        lastDay,
        dial,
      ),
    })),
  }
}

/** Those who hold cases: each once, with the teams they were in. */
function holdersOf(workers: Shared['workers']): Person[] {
  const people = new Map<string, Person>()
  for (const { id, name, contract, team, from, until } of workers) {
    const known = people.get(id)
    if (known) {
      known.teams.push({ team, from, until })
      known.until = until
    } else
      people.set(id, {
        id,
        name,
        role: 'social-worker',
        contract,
        from,
        until,
        teams: [{ team, from, until }],
      })
  }
  return [...people.values()]
}

/** As many managers as those they supervise need, month by month, in the teams that are largest for those they have. */
function managersOf(
  supervised: readonly Person[],
  names: Set<string>,
  { seed, lastDay, dial, named, turnover }: Staffing,
): Person[] {
  const all: Person[] = []
  const leavers = leavingBy(turnover)
  const first = Math.min(...supervised.map(({ from }) => from)) as Day
  let here: Person[] = []
  for (let on = first; on <= lastDay; on = addDays(on, 1)) {
    for (const one of here) {
      const team = teamAfterwards(one.teams.at(-1)!.team, on)
      if (team !== one.teams.at(-1)!.team) moveOn(one, on, team)
    }
    if (on !== first && partsOf(on).date !== 1) continue
    for (const one of leavers(here, ({ contract }) => contract, on, chanceOf(seed, 'managers', on)))
      moveOn(one, on, null)
    here = here.filter(({ until }) => until === null)
    const sizes = new Map<string, number>()
    for (const one of supervised) {
      const team = teamOn(one, on)
      if (team !== undefined) sizes.set(team, (sizes.get(team) ?? 0) + 1)
    }
    for (const [team, size] of sizes) {
      const wanted = Math.max(1, Math.round(size * dial('managers-for-each-worker', on)))
      const there = here.filter(one => one.teams.at(-1)!.team === team).length
      for (let n = there; n < wanted; n++) {
        const own = chanceOf(seed, 'manager', all.length)
        const one: Person = {
          id: `manager-${all.length}`,
          name: newName(names, () => named(own)),
          role: 'team-manager',
          contract: 'permanent',
          from: on,
          until: null,
          teams: [{ team, from: on, until: null }],
        }
        all.push(one)
        here.push(one)
      }
    }
  }
  return all
}
