import { addDays, type Day, partsOf } from '../../core/day.ts'
import { chanceOf } from '../../engines/simulation/index.ts'
import { teamsWithoutCases } from '../places/teams.ts'
import { leavingBy } from './leavers.ts'
import { followTeams, moveOn, newName, type Person, teamOn } from './person.ts'
import type { Staffing } from './staffing.ts'

/**
 * Social workers who lead no child's case, month by month: as many for each who does as the service means to have. First
 * come those taken off cases, who are changed here to go on; others are taken on. Where there are too many, agency
 * contracts end and whoever leaves is not replaced.
 */
export function withoutCases(
  holders: readonly Person[],
  takenOff: ReadonlyMap<string, Day>,
  names: Set<string>,
  { seed, lastDay, dial, named, turnover }: Staffing,
): Person[] {
  const all: Person[] = []
  const leavers = leavingBy(turnover)
  const first = Math.min(...holders.map(({ from }) => from)) as Day
  let here: Person[] = []
  for (let on = first; on <= lastDay; on = addDays(on, 1)) {
    followTeams(here, on)
    if (on !== first && partsOf(on).date !== 1) continue
    const chance = chanceOf(seed, 'without cases', on)
    for (const one of leavers(here, ({ contract }) => contract, on, chance)) moveOn(one, on, null)
    here = here.filter(({ until }) => until === null)
    for (const one of holders) {
      if (takenOff.get(one.id) !== on) continue
      one.until = null
      one.teams.push({ team: smallest(on), from: on, until: null })
      here.push(one)
    }
    const leading = holders.filter(one => teamOn(one, on) !== undefined && !here.includes(one))
    const wanted = Math.round(leading.length * dial('workers-without-cases', on))
    const agency = () => [...leading, ...here].filter(one => one.contract === 'agency').length
    const fromAgencies = () => Math.floor((leading.length + here.length) * dial('workers-from-agencies', on))
    while (here.length < wanted) join(on, agency() < fromAgencies() ? 'agency' : 'permanent')
    for (let over = Math.min(here.length - wanted, agency() - fromAgencies()); over > 0; over--) {
      const ends = here.find(({ contract }) => contract === 'agency')
      if (!ends) break
      moveOn(ends, on, null)
      here.splice(here.indexOf(ends), 1)
    }
  }
  return all

  /** The team that has fewest of those who should be there. */
  function smallest(on: Day): string {
    const lacks = ({ name, share }: { name: string; share: number }) =>
      share * (here.length + 1) - here.filter(one => one.teams.at(-1)!.team === name).length
    return teamsWithoutCases(on).reduce((a, b) => (lacks(b) > lacks(a) ? b : a)).name
  }

  function join(on: Day, contract: Person['contract']): void {
    const own = chanceOf(seed, 'without cases', 'worker', all.length)
    const one: Person = {
      id: `without-cases-${all.length}`,
      name: newName(names, () => named(own)),
      role: 'social-worker',
      contract,
      from: on,
      until: null,
      teams: [{ team: smallest(on), from: on, until: null }],
    }
    all.push(one)
    here.push(one)
  }
}
