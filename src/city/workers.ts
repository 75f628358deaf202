import { addDays, type Day, isoDay, partsOf } from '../core/day.ts'
import { type Chance, chanceOf } from '../engines/simulation/index.ts'
import { leavingBy } from './workforce/leavers.ts'

/**
 * Somebody who works in the city's service, while in one team: a worker who changes team stands there twice by one id.
 * `account` is theirs where they are a colleague who can sign in.
 */
export type Worker = {
  id: string
  name: string
  account: string | null
  team: string
  contract: 'permanent' | 'agency'
  from: Day
  until: Day | null
  /** They did not leave the service when they left their team: from then on they hold no cases. */
  goesOn?: true
}

/** A child's case while it is open, and the team where the family lives; by its other name once teams are formed anew. */
export type Case = {
  child: string
  family: string
  team: string
  laterTeam?: string
  from: Day
  until: Day | null
}

/** Who led a child's case, from when to when, and why it ended where the case went on. */
export type Lead = { child: string; worker: Worker; from: Day; until: Day | null; why: string | null }

/** What the sharing-out is done by. */
export type Sharing = {
  seed: number
  /** Children a worker holds, as the service means it to be. */
  caseload(on: Day): number
  /** Share of workers of a contract who leave in a year, 0 to 1. */
  turnover(on: Day, contract: Worker['contract']): number
  /** Share of workers whom the service means to have from agencies, 0 to 1. */
  fromAgencies(on: Day): number
  named(chance: Chance): string
  lastDay: Day
  /** A day on which teams are formed anew, and the team that a team's workers are then in. */
  reform?: { on: Day; team(before: string): string }
}

/** What comes of sharing out: leads, workers, and how hard each was pressed by month. */
export type Shared = {
  leads: Lead[]
  workers: Worker[]
  /** Children a worker held at the start of a month (`2017-03`), by worker and month. */
  held: ReadonlyMap<string, number>
}

/** Nobody is given another child beyond this, while anybody has fewer. */
const MOST = 40

/** A team keeps up to so many times what its children ask for, and one more, until somebody leaves. Judgement. */
const KEEPS = 1.1

type Post = { worker: Worker; children: Set<string> }
type Open = { lead: Lead; post: Post; one: Case }

/**
 * Shares out open cases day by day: brothers and sisters to one worker, a new family to whoever of the team holds
 * fewest. Each month some workers leave and their children go to others that day. Teams take on as many as their children
 * ask for; where they have too many, agency contracts end and whoever leaves is not replaced, and a team that has far
 * too many gives some of them work without cases elsewhere in the service.
 */
export function shareOut(cases: readonly Case[], sharing: Sharing): Shared {
  const byDay = new Map<Day, { begin: Case[]; end: Case[] }>()
  const of = (on: Day) => {
    const found = byDay.get(on) ?? { begin: [], end: [] }
    byDay.set(on, found)
    return found
  }
  for (const one of cases) {
    of(one.from).begin.push(one)
    if (one.until !== null) of(one.until).end.push(one)
  }
  const days = [...byDay.keys()].sort((a, b) => a - b)
  const teams = new Map<string, Post[]>()
  const open = new Map<string, Open>()
  const families = new Map<string, Open[]>()
  const leads: Lead[] = []
  const workers: Worker[] = []
  const held = new Map<string, number>()
  const names = new Set<string>()
  const leavers = leavingBy(sharing.turnover)
  const first = days[0]
  if (first === undefined) return { leads, workers, held }
  for (let on = first; on <= sharing.lastDay; on = addDays(on, 1)) {
    const today = byDay.get(on)
    const ending = today?.end ?? []
    for (const one of ending) if (one.from < on) close(one.child, one.family, on)
    if (on === first || partsOf(on).date === 1) month(on)
    if (on === sharing.reform?.on) reform(on, sharing.reform.team)
    for (const one of (today?.begin ?? []).toSorted((a, b) => (a.child < b.child ? -1 : 1))) begin(one, on)
    // A case may open and close on one day.
    for (const one of ending) if (one.from === on) close(one.child, one.family, on)
  }
  return { leads, workers, held }

  function post(team: string, on: Day): Post {
    const posts = teams.get(team) ?? []
    teams.set(team, posts)
    const number = workers.length
    const chance = chanceOf(sharing.seed, 'worker', number)
    // A name is all that tells workers apart in what they wrote.
    let name = sharing.named(chance)
    while (names.has(name)) name = sharing.named(chance)
    names.add(name)
    const contract = agencyWanted(1, on) > 0 ? ('agency' as const) : ('permanent' as const)
    const worker: Worker = {
      id: `worker-${number}`,
      name,
      account: null,
      team,
      contract,
      from: on,
      until: null,
    }
    const made = { worker, children: new Set<string>() }
    workers.push(worker)
    posts.push(made)
    return made
  }

  function least(team: string, on: Day): Post {
    const posts = teams.get(team) ?? []
    const free = posts.filter(({ children }) => children.size < MOST)
    if (free.length === 0) return post(team, on)
    return free.reduce((a, b) => (b.children.size < a.children.size ? b : a))
  }

  function begin(one: Case, on: Day): void {
    const sibling = families
      .get(one.family)
      ?.find(({ post }) => post.worker.team === one.team && post.children.size < MOST)
    give(one, sibling?.post ?? least(one.team, on), on)
  }

  function give(one: Case, post: Post, on: Day): void {
    const { child, family } = one
    const lead: Lead = { child, worker: post.worker, from: on, until: null, why: null }
    post.children.add(child)
    leads.push(lead)
    const held = { lead, post, one }
    open.set(child, held)
    families.set(family, [...(families.get(family) ?? []), held])
  }

  function close(child: string, family: string, on: Day, why: string | null = null): void {
    const held = open.get(child)
    if (!held) return
    held.lead.until = on
    held.lead.why = why
    held.post.children.delete(child)
    open.delete(child)
    families.set(
      family,
      (families.get(family) ?? []).filter(other => other !== held),
    )
  }

  /** To another worker of a team, who has a brother or sister if anyone does. */
  function pass(one: Case, team: string, on: Day, why: string): void {
    close(one.child, one.family, on, why)
    const sibling = families
      .get(one.family)
      ?.find(
        ({ post }) => post.worker.team === team && post.worker.until === null && post.children.size < MOST,
      )
    give(one, sibling?.post ?? least(team, on), on)
  }

  /** Every worker is in a new team, and so is every child: most with the worker they had. */
  function reform(on: Day, teamOf: (before: string) => string): void {
    const moved = [...teams.values()].flat().map(before => {
      const team = teamOf(before.worker.team)
      const worker = { ...before.worker, team, from: on }
      before.worker.until = on
      workers.push(worker)
      return { before, now: { worker, children: new Set<string>() } }
    })
    teams.clear()
    for (const { now } of moved) teams.set(now.worker.team, [...(teams.get(now.worker.team) ?? []), now])
    const why = 'The teams were formed anew'
    const others: Case[] = []
    for (const { before, now } of moved)
      for (const child of [...before.children].sort()) {
        const { one } = open.get(child)!
        if ((one.laterTeam ?? teamOf(one.team)) !== now.worker.team) others.push(one)
        else {
          close(child, one.family, on, why)
          give(one, now, on)
        }
      }
    for (const one of others) pass(one, one.laterTeam ?? teamOf(one.team), on, why)
  }

  /** How many more the service wants from agencies, were it so many larger; below nothing, how many fewer. */
  function agencyWanted(more: number, on: Day): number {
    const all = [...teams.values()].flat()
    const agency = all.filter(({ worker }) => worker.contract === 'agency').length
    return Math.floor((all.length + more) * sharing.fromAgencies(on)) - agency
  }

  /**
   * Whom a team has no children for: an agency's workers, whose contracts are not made again, and of others only who is
   * beyond what it keeps. Those who hold fewest go first.
   */
  function letGo(posts: Post[], wanted: number, on: Day): Post[] {
    const going: Post[] = []
    const least = posts.toSorted((a, b) => a.children.size - b.children.size)
    const take = (contract: Worker['contract'], many: number) => {
      const theirs = least.filter(({ worker }) => worker.contract === contract)
      for (const one of theirs.slice(0, Math.max(0, many))) {
        posts.splice(posts.indexOf(one), 1)
        one.worker.until = on
        if (contract === 'permanent') one.worker.goesOn = true
        going.push(one)
      }
    }
    if (posts.length > wanted + 1) take('agency', Math.min(posts.length - wanted, -agencyWanted(0, on)))
    take('permanent', posts.length - Math.floor(wanted * KEEPS + 1))
    return going
  }

  function month(on: Day): void {
    const chance = chanceOf(sharing.seed, 'month', on)
    const left = new Set(leavers([...teams.values()].flat(), ({ worker }) => worker.contract, on, chance))
    for (const [team, posts] of teams) {
      const leaving = posts.filter(one => left.has(one))
      for (const one of leaving) {
        posts.splice(posts.indexOf(one), 1)
        one.worker.until = on
      }
      const children = [...posts, ...leaving].reduce((sum, { children }) => sum + children.size, 0)
      const wanted = Math.max(1, Math.round(children / sharing.caseload(on)))
      while (posts.length < wanted) post(team, on)
      leaving.push(...letGo(posts, wanted, on))
      for (const { worker, children } of leaving) {
        const why = worker.goesOn ? 'Their worker went to other work' : 'Their worker left'
        for (const child of [...children].sort()) pass(open.get(child)!.one, team, on, why)
      }
      for (const { worker, children } of posts)
        held.set(`${worker.id} ${isoDay(on).slice(0, 7)}`, children.size)
    }
  }
}
