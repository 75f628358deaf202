import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../../core/day.ts'
import { chanceOf } from '../../engines/simulation/index.ts'
import { workerName } from '../names/worker-name.ts'
import { dialOn } from '../parameters/index.ts'
import { REFORM } from '../places/teams.ts'
import { whoWrites } from '../who-writes.ts'
import type { Case } from '../workers.ts'
import { shareOut } from '../workers.ts'
import { serviceOf } from './service.ts'

const FIRST = day('2013-01-01')
const LAST = day('2019-12-31')

/** Some 300 cases open at any time, in two localities. */
const cases: Case[] = Array.from({ length: 2_400 }, (_, n) => {
  const chance = chanceOf('service cases', n)
  const from = addDays(FIRST, chance.whole(0, 2_500))
  const until = addDays(from, Math.round(chance.length(260, 0.5)))
  const team = `${chance.pick(['Eastrow', 'Wendlow'])} ${from < REFORM.on ? 'team' : 'safeguarding team'}`
  return { child: `c${n}`, family: `f${n}`, team, from, until: until > LAST ? null : until }
})
const turnover = (_: Day, contract: 'permanent' | 'agency') => (contract === 'agency' ? 0.7 : 0.15)
const RAISED = day('2017-04-01')
const shared = shareOut(cases, {
  seed: 1,
  caseload: on => (on < RAISED ? 15 : 21),
  turnover,
  fromAgencies: () => 0.15,
  named: workerName,
  lastDay: LAST,
  reform: REFORM,
})
const service = serviceOf(shared, {
  seed: 1,
  from: FIRST,
  lastDay: LAST,
  dial: dialOn,
  named: workerName,
  turnover,
})
const during = (one: { from: Day; until: Day | null }, on: Day) =>
  one.from <= on && (one.until === null || one.until > on)
const inPost = (on: Day) => service.workers.filter(one => during(one, on))
const AT = day('2019-06-30')

describe('those who work in the city', () => {
  it('stand once each, in one team at a time from joining to leaving, through the restructure', () => {
    expect(new Set(service.workers.map(({ id }) => id)).size).toBe(service.workers.length)
    for (const { teams, from, until } of service.workers) {
      expect([teams[0]!.from, teams.at(-1)!.until]).toEqual([from, until])
      for (const [i, { from: since }] of teams.slice(1).entries()) expect(since).toBe(teams[i]!.until)
      for (const { team, from: since, until: left } of teams) {
        const { from: first, until: last } = service.teams.find(one => one.name === team)!
        expect(since).toBeGreaterThanOrEqual(first ?? since)
        if (last !== null) expect(left).toBeLessThanOrEqual(last)
      }
    }
  })

  it('lead cases, or help without: 0.32 for each who does in March 2017, 0.68 two years later', () => {
    const without = (on: Day) => {
      const leading = new Set(shared.workers.filter(one => during(one, on)).map(({ id }) => id))
      const all = inPost(on).filter(({ role }) => role === 'social-worker')
      return (all.length - leading.size) / leading.size
    }
    expect(without(day('2017-03-31'))).toBeCloseTo(0.32, 1)
    expect(without(AT)).toBeCloseTo(0.68, 1)
  })

  it('go on in the service where they are taken off cases: of 25 or more a year before, about 15% leave', () => {
    expect(shared.workers.filter(({ goesOn }) => goesOn).length).toBeGreaterThan(2)
    for (const year of [2016, 2017, 2018, 2019]) {
      const before = inPost(day(`${year - 1}-06-30`)).filter(({ contract }) => contract === 'permanent')
      const left = before.filter(({ until }) => until !== null && until <= day(`${year}-06-30`))
      expect(before.length).toBeGreaterThan(24)
      expect(left.length / before.length).toBeGreaterThan(0.05)
      expect(left.length / before.length).toBeLessThan(0.25)
    }
  })

  it('are about 15% from agencies, with a manager in each of seven teams at least, and about a quarter of posts vacant in 2019', () => {
    const people = inPost(AT)
    const agency = people.filter(one => one.contract === 'agency').length
    const holders = people.filter(one => one.role === 'social-worker').length
    expect(holders).toBeGreaterThan(15)
    expect(agency / holders).toBeGreaterThan(0.08)
    expect(agency / holders).toBeLessThan(0.2)
    const posts = service.posts.filter(one => during(one, AT)).length
    const vacant = 1 - people.filter(one => one.post !== null).length / posts
    expect(vacant).toBeGreaterThan(0.17)
    expect(vacant).toBeLessThan(0.33)
    const managers = people.length - holders
    expect(managers).toBeGreaterThanOrEqual(7)
    expect(managers / holders).toBeLessThan(0.35)
  })

  it('hold each post one at a time, while it is paid for; agency workers hold none', () => {
    for (const post of service.posts) {
      const theirs = service.workers.filter(one => one.post === post.id).sort((a, b) => a.from - b.from)
      for (const [i, one] of theirs.entries()) {
        expect(one.from).toBeGreaterThanOrEqual(i === 0 ? post.from : theirs[i - 1]!.until!)
        if (post.until !== null) expect(one.until).not.toBeNull()
      }
    }
    expect(service.workers.filter(one => (one.contract === 'agency') === (one.post !== null))).toEqual([])
  })

  it('are ill on 3 to 7% of days and on leave for about five weeks a year, never both nor after leaving', () => {
    let [worked, ill, leave] = [0, 0, 0]
    for (const { from, until, away } of service.workers) {
      worked += (until ?? LAST) - from
      for (const [i, spell] of away.entries()) {
        if (i > 0) expect(spell.from).toBeGreaterThan(away[i - 1]!.until!)
        if (until !== null) expect(spell.until).toBeLessThanOrEqual(until)
        const days = (spell.until ?? LAST) - spell.from
        if (spell.reason === 'leave') leave += days
        else ill += days
      }
    }
    expect(ill / worked).toBeGreaterThan(0.03)
    expect(ill / worked).toBeLessThan(0.07)
    expect((leave / worked) * 365).toBeGreaterThan(25)
    expect((leave / worked) * 365).toBeLessThan(38)
  })
})

describe('who works with a child on a day', () => {
  const leads = new Map<string, typeof shared.leads>()
  for (const lead of shared.leads) leads.set(lead.child, [...(leads.get(lead.child) ?? []), lead])
  const who = whoWrites({ ...shared, service }, leads)
  const named = new Map(service.workers.map(one => [one.name, one]))

  it('is their own worker, and while that one is away somebody of the team who is there', () => {
    let [onDuty, nobody] = [0, 0]
    const wrong: string[] = []
    for (const lead of shared.leads.filter((_, n) => n % 10 === 0)) {
      for (let on = lead.from; on < (lead.until ?? LAST); on = addDays(on, 1)) {
        const worker = named.get(who.worker(lead.child, on))
        // In a team of two, both may be away at once.
        if (!worker) nobody += 1
        else if (!during(worker, on) || worker.away.some(spell => during(spell, on)))
          wrong.push(`${worker.name} was not there`)
        else if (worker.name !== lead.worker.name) {
          onDuty += 1
          const isTheirs = worker.teams.find(stint => during(stint, on))!.team === lead.worker.team
          const isNeeded = named.get(lead.worker.name)!.away.some(spell => during(spell, on))
          if (!isTheirs || !isNeeded) wrong.push(`${worker.name} was on duty for nothing`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(onDuty).toBeGreaterThan(1_000)
    expect(nobody).toBeLessThan(onDuty / 100)
  })
})
