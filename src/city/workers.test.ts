import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../core/day.ts'
import { chanceOf } from '../engines/simulation/index.ts'
import { type Case, type Sharing, shareOut } from './workers.ts'

const FIRST = day('2015-01-01')
const LAST = day('2018-12-31')
const sharing: Sharing = {
  seed: 1,
  caseload: () => 15,
  turnover: () => 0.25,
  fromAgencies: () => 0.15,
  named: chance => `Worker ${chance.whole(1, 9_999)}`,
  lastDay: LAST,
}

/** Families of one to three children whose cases open over two years and last from weeks to two years. */
const cases: Case[] = Array.from({ length: 400 }, (_, family): Case[] => {
  const chance = chanceOf('cases', family)
  const from = addDays(FIRST, chance.whole(0, 700))
  const until = addDays(from, Math.round(chance.length(200, 0.8)))
  const team = chance.pick(['North team', 'South team'])
  return Array.from({ length: chance.whole(1, 3) }, (_, child) => ({
    child: `${family}-${child}`,
    family: String(family),
    team,
    from,
    until: until > LAST ? null : until,
  }))
}).flat()

// One that opened and closed on one day.
const short: Case = {
  child: 'short',
  family: 'short',
  team: 'North team',
  from: addDays(FIRST, 100),
  until: addDays(FIRST, 100),
}
cases.push(short)

const { leads, workers, held } = shareOut(cases, sharing)

describe('cases shared out among workers', () => {
  it('give every open child one lead on every day, and none when the case is closed', () => {
    for (const one of cases) {
      const theirs = leads.filter(lead => lead.child === one.child).sort((a, b) => a.from - b.from)
      expect(theirs[0]!.from).toBe(one.from)
      expect(theirs.at(-1)!.until).toBe(one.until)
      for (const [i, lead] of theirs.slice(1).entries()) expect(lead.from).toBe(theirs[i]!.until)
    }
  })

  it('go to others on the day a worker leaves: nobody leads before they came or after they left', () => {
    for (const { worker, from, until } of leads) {
      expect(from).toBeGreaterThanOrEqual(worker.from)
      if (worker.until !== null) expect(until).not.toBeNull()
      if (worker.until !== null) expect(until as Day).toBeLessThanOrEqual(worker.until)
    }
    expect(workers.filter(({ until }) => until !== null).length).toBeGreaterThan(5)
  })

  it('end on the day on which they opened, where the case did', () => {
    const [lead, ...more] = leads.filter(({ child }) => child === 'short')
    expect([lead?.from, lead?.until, more]).toEqual([short.from, short.from, []])
  })

  it('are told apart by name: no two workers have the same', () => {
    expect(new Set(workers.map(({ name }) => name)).size).toBe(workers.length)
  })

  it('are about as many for each as the service means, and never over 45', () => {
    // Of a year in which cases neither begin nor run out.
    const year = [...held].filter(([key]) => key.includes(' 2016-'))
    const numbers = year.map(([, children]) => children)
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length
    expect(mean).toBeGreaterThan(10)
    expect(mean).toBeLessThan(20)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(45)
  })

  it('are led by one worker for all of a family, for most families', () => {
    const families = new Map<string, Set<string>>()
    for (const { child, worker, from } of leads) {
      const first = cases.find(one => one.child === child)!
      if (from === first.from)
        families.set(first.family, (families.get(first.family) ?? new Set()).add(worker.id))
    }
    const together = [...families.values()].filter(set => set.size === 1).length
    expect(together / families.size).toBeGreaterThan(0.9)
  })

  it('are the same however the cases are listed', () => {
    expect(shareOut([...cases].reverse(), sharing).leads.length).toBe(leads.length)
    const told = (list: typeof leads) =>
      list.map(({ child, worker, from }) => `${child} ${worker.name} ${from}`).sort()
    expect(told(shareOut([...cases].reverse(), sharing).leads)).toEqual(told(leads))
  })

  it('say why a lead ended where the case went on: their worker left, or went to other work', () => {
    for (const { lead, last } of ends(leads)) {
      const why = lead.worker.goesOn && lead.until === lead.worker.until ? 'went to other work' : 'left'
      expect(lead.why).toBe(last ? null : `Their worker ${why}`)
    }
  })
})

describe('teams formed anew on 5 November 2018', () => {
  const on = day('2018-11-05')
  const team = (before: string) => `New ${before}`
  // A tenth of the cases are in the part of the north that the other team then has.
  const parted = cases.map(one => ({
    ...one,
    laterTeam: team(one.team === 'North team' && Number(one.family) % 10 === 0 ? 'South team' : one.team),
  }))
  const shared = shareOut(parted, { ...sharing, reform: { on, team } })
  const openThen = parted.filter(one => one.from < on && (one.until === null || one.until > on))
  const led = (child: string, is: Day) =>
    shared.leads.find(lead => lead.child === child && lead.from <= is && (lead.until ?? LAST + 1) > is)!

  it('move every child and worker that day, and say so', () => {
    expect(openThen.length).toBeGreaterThan(10)
    for (const one of openThen) {
      expect(led(one.child, addDays(on, -1))).toMatchObject({
        worker: { team: one.team },
        until: on,
        why: 'The teams were formed anew',
      })
      expect(led(one.child, on)).toMatchObject({ worker: { team: one.laterTeam }, from: on })
    }
    for (const { worker, from, until } of shared.leads)
      expect([worker.team.startsWith('New'), from >= worker.from]).toEqual([(until ?? LAST) > on, true])
  })

  it('leave a child with the worker they had, unless their home has come to the other team', () => {
    for (const one of openThen) {
      const stays = one.laterTeam === team(one.team)
      const [then, now] = [led(one.child, addDays(on, -1)), led(one.child, on)]
      expect(now.worker.id === then.worker.id).toBe(stays)
    }
  })
})

function ends(of: typeof leads): { lead: (typeof leads)[number]; last: boolean }[] {
  return of.map(lead => ({
    lead,
    last: !of.some(other => other.child === lead.child && other.from === lead.until && other !== lead),
  }))
}

describe('a service that means its workers to hold more', () => {
  const open = (nth: number): Case => ({
    child: `child-${nth}`,
    family: `family-${nth}`,
    team: 'North team',
    from: FIRST,
    until: null,
  })
  const last = day('2015-06-30')
  const more = shareOut(
    Array.from({ length: 300 }, (_, nth) => open(nth)),
    { ...sharing, turnover: () => 0, caseload: on => (on < day('2015-04-01') ? 15 : 21), lastDay: last },
  )
  const on = (month: string) =>
    [...more.held].filter(([key]) => key.endsWith(month)).map(([, children]) => children)

  it('takes some off cases: 300 children are held by 20 workers in March and by 15 in June', () => {
    expect(on('2015-03').length).toBe(20)
    expect(on('2015-06').length).toBe(15)
    expect(on('2015-06').reduce((a, b) => a + b, 0)).toBe(300)
    expect(more.leads.filter(lead => lead.until !== null).every(lead => lead.why !== null)).toBe(true)
  })

  it('ends contracts of an agency, one of 3, and of nobody permanent: 4 go on without cases', () => {
    const gone = more.workers.filter(({ until }) => until !== null)
    expect(gone.filter(({ contract }) => contract === 'agency').length).toBe(1)
    expect(gone.filter(({ contract, goesOn }) => contract === 'permanent' && goesOn).length).toBe(4)
    expect(gone.length).toBe(5)
  })
})
