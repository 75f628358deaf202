import { addDays } from '../../core/day.ts'
import { type CityService, chanceOf } from '../../engines/simulation/index.ts'
import { SMALL_AREAS } from '../places/small-areas.ts'
import { TEAMS } from '../places/teams.ts'
import type { Shared } from '../workers.ts'
import { absencesOf } from './absences.ts'
import { managersOf } from './managers.ts'
import type { Person } from './person.ts'
import { postsOf } from './posts.ts'
import type { Staffing } from './staffing.ts'
import { withoutCases } from './without-cases.ts'

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
