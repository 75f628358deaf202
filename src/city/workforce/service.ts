import { addDays, type Day, partsOf } from '../../core/day.ts'
import { type Chance, type CityService, chanceOf } from '../../engines/simulation/index.ts'
import { SMALL_AREAS } from '../places/small-areas.ts'
import { REFORM, TEAMS } from '../places/teams.ts'
import type { Shared } from '../workers.ts'
import type { DialOn } from '../worries/pressure.ts'
import { absencesOf } from './absences.ts'
import { postsOf } from './posts.ts'

type Stint = { team: string; from: Day; until: Day | null }
type Person = {
  id: string
  name: string
  role: 'social-worker' | 'team-manager'
  contract: 'permanent' | 'agency'
  from: Day
  until: Day | null
  teams: Stint[]
}

/** What a service is made by. */
export type Staffing = {
  seed: number
  from: Day
  lastDay: Day
  dial: DialOn
  named(chance: Chance): string
}

/** Everybody who works in the city's service, with their posts and when they are away, from how its cases were shared out. */
export function serviceOf({ workers }: Pick<Shared, 'workers'>, staffing: Staffing): CityService {
  const { seed, from, lastDay, dial } = staffing
  const holders = holdersOf(workers)
  const people = [...holders, ...managersOf(holders, staffing)]
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

/** As many managers as those who hold cases need, month by month, in the teams that are largest for those they have. */
function managersOf(holders: readonly Person[], { seed, lastDay, dial, named }: Staffing): Person[] {
  const names = new Set(holders.map(({ name }) => name))
  const all: Person[] = []
  const first = Math.min(...holders.map(({ from }) => from)) as Day
  for (let on = first; on <= lastDay; on = addDays(on, 1)) {
    if (on === REFORM.on) for (const one of all) if (one.until === null) moveOn(one, on)
    if (on !== first && partsOf(on).date !== 1) continue
    const chance = chanceOf(seed, 'managers', on)
    for (const one of all) {
      if (one.until !== null || !chance.happens(dial('workers-leaving-in-a-year', on) / 12)) continue
      one.until = on
      one.teams.at(-1)!.until = on
    }
    const sizes = new Map<string, number>()
    for (const { teams } of holders) {
      const stint = teams.find(({ from, until }) => from <= on && (until === null || until > on))
      if (stint) sizes.set(stint.team, (sizes.get(stint.team) ?? 0) + 1)
    }
    for (const [team, size] of sizes) {
      const wanted = Math.max(1, Math.round(size * dial('managers-for-each-worker', on)))
      const there = all.filter(one => one.until === null && one.teams.at(-1)!.team === team).length
      for (let n = there; n < wanted; n++) {
        const own = chanceOf(seed, 'manager', all.length)
        let name = named(own)
        while (names.has(name)) name = named(own)
        names.add(name)
        all.push({
          id: `manager-${all.length}`,
          name,
          role: 'team-manager',
          contract: 'permanent',
          from: on,
          until: null,
          teams: [{ team, from: on, until: null }],
        })
      }
    }
  }
  return all
}

function moveOn(one: Person, on: Day): void {
  const last = one.teams.at(-1)!
  last.until = on
  one.teams.push({ team: REFORM.team(last.team), from: on, until: null })
}
