import { addDays, type Day, partsOf } from '../../core/day.ts'
import { chanceOf } from '../../engines/simulation/index.ts'
import { leavingBy } from './leavers.ts'
import { followTeams, moveOn, newName, type Person, teamOn } from './person.ts'
import type { Staffing } from './staffing.ts'

/** As many managers as those they supervise need, month by month, in the teams that are largest for those they have. */
export function managersOf(
  supervised: readonly Person[],
  names: Set<string>,
  { seed, lastDay, dial, named, turnover }: Staffing,
): Person[] {
  const all: Person[] = []
  const leavers = leavingBy(turnover)
  const first = Math.min(...supervised.map(({ from }) => from)) as Day
  let here: Person[] = []
  for (let on = first; on <= lastDay; on = addDays(on, 1)) {
    followTeams(here, on)
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
