import { addDays, type Day, isoDay, partsOf } from '../core/day.ts'
import { type Chance, chanceOf } from '../engines/simulation/index.ts'

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

type Post = { worker: Worker; children: Set<string> }
type Open = { lead: Lead; post: Post; one: Case }

/**
 * Shares out open cases day by day: brothers and sisters to one worker, a new family to whoever of the team holds
 * fewest. Each month some workers leave and their children go to others that day, and teams take on, or let go, as many
 * as their children ask for.
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
    const all = [...teams.values()].flat().map(({ worker }) => worker.contract)
    const agency = all.filter(one => one === 'agency').length
    const wanted = Math.floor((all.length + 1) * sharing.fromAgencies(on))
    const contract = agency < wanted ? ('agency' as const) : ('permanent' as const)
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

  /** Those who hold fewest go first: an agency's workers, whose contracts are not made again. */
  function letGo(posts: Post[], many: number, on: Day): Post[] {
    const going = posts.toSorted((a, b) => a.children.size - b.children.size).slice(0, many)
    for (const one of going) {
      posts.splice(posts.indexOf(one), 1)
      one.worker.until = on
    }
    return going
  }

  function month(on: Day): void {
    const chance = chanceOf(sharing.seed, 'month', on)
    for (const [team, posts] of teams) {
      const leaving = posts.filter(({ worker }) => chance.happens(sharing.turnover(on, worker.contract) / 12))
      for (const one of leaving) {
        posts.splice(posts.indexOf(one), 1)
        one.worker.until = on
      }
      const children = [...posts, ...leaving].reduce((sum, { children }) => sum + children.size, 0)
      const wanted = Math.max(1, Math.round(children / sharing.caseload(on)))
      while (posts.length < wanted) post(team, on)
      if (posts.length > wanted + 1) leaving.push(...letGo(posts, posts.length - wanted, on))
      for (const { children } of leaving) {
        for (const child of [...children].sort()) pass(open.get(child)!.one, team, on, 'Their worker left')
      }
      for (const { worker, children } of posts)
        held.set(`${worker.id} ${isoDay(on).slice(0, 7)}`, children.size)
    }
  }
}
