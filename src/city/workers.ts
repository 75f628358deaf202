import { addDays, type Day, isoDay, partsOf } from '../core/day.ts'
import { type Chance, chanceOf } from '../engines/simulation/index.ts'

/** Somebody who works in the city's service; `account` is theirs where they are a colleague who can sign in. */
export type Worker = {
  id: string
  name: string
  account: string | null
  team: string
  from: Day
  until: Day | null
}

/** A child's case while it is open, and where the family lives; whether they are in care on the last day. */
export type Case = {
  child: string
  family: string
  team: string
  from: Day
  until: Day | null
  inCare?: boolean
}

/** Who led a child's case, from when to when. */
export type Lead = { child: string; worker: Worker; from: Day; until: Day | null; why: string | null }

/** What the sharing-out is done by. */
export type Sharing = {
  seed: number
  /** Children a worker holds, as the service means it to be. */
  caseload(on: Day): number
  /** Share of workers who leave in a year, 0 to 1. */
  turnover(on: Day): number
  named(chance: Chance): string
  lastDay: Day
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
type Open = { lead: Lead; post: Post }

/**
 * Shares out open cases day by day: brothers and sisters to one worker, a new family to whoever of the team holds
 * fewest. Each month some workers leave and their children go to others that day, and teams take on as many as their
 * children ask for.
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
  const familyOf = new Map<string, string>()
  const leads: Lead[] = []
  const workers: Worker[] = []
  const held = new Map<string, number>()
  const first = days[0]
  if (first === undefined) return { leads, workers, held }
  for (let on = first; on <= sharing.lastDay; on = addDays(on, 1)) {
    if (on === first || partsOf(on).date === 1) month(on)
    const today = byDay.get(on)
    for (const one of today?.end ?? []) close(one.child, one.family, on)
    for (const one of (today?.begin ?? []).toSorted((a, b) => (a.child < b.child ? -1 : 1))) begin(one, on)
  }
  return { leads, workers, held }

  function post(team: string, on: Day): Post {
    const posts = teams.get(team) ?? []
    teams.set(team, posts)
    const number = workers.length
    const chance = chanceOf(sharing.seed, 'worker', number)
    const worker: Worker = {
      id: `worker-${number}`,
      name: sharing.named(chance),
      account: null,
      team,
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
    give(one.child, one.family, sibling?.post ?? least(one.team, on), on, null)
  }

  function give(child: string, family: string, post: Post, on: Day, why: string | null): void {
    const lead: Lead = { child, worker: post.worker, from: on, until: null, why }
    post.children.add(child)
    leads.push(lead)
    const held = { lead, post }
    open.set(child, held)
    families.set(family, [...(families.get(family) ?? []), held])
    familyOf.set(child, family)
  }

  function close(child: string, family: string, on: Day): void {
    const held = open.get(child)
    if (!held) return
    held.lead.until = on
    held.post.children.delete(child)
    open.delete(child)
    families.set(
      family,
      (families.get(family) ?? []).filter(other => other !== held),
    )
  }

  function month(on: Day): void {
    const chance = chanceOf(sharing.seed, 'month', on)
    for (const [team, posts] of teams) {
      const leaving = posts.filter(() => chance.happens(sharing.turnover(on) / 12))
      for (const one of leaving) {
        posts.splice(posts.indexOf(one), 1)
        one.worker.until = on
      }
      const children = [...posts, ...leaving].reduce((sum, { children }) => sum + children.size, 0)
      while (posts.length < Math.max(2, Math.round(children / sharing.caseload(on)))) post(team, on)
      for (const { children } of leaving) {
        for (const child of [...children].sort()) {
          const family = familyOf.get(child)!
          close(child, family, on)
          const sibling = families
            .get(family)
            ?.find(({ post }) => post.worker.team === team && post.worker.until === null)
          give(child, family, sibling?.post ?? least(team, on), on, 'Their worker left')
        }
      }
      for (const { worker, children } of posts)
        held.set(`${worker.id} ${isoDay(on).slice(0, 7)}`, children.size)
    }
  }
}
