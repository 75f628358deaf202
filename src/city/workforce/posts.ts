import { addDays, type Day, partsOf } from '../../core/day.ts'

/** A post that is paid for. */
export type CityPost = { id: string; role: string; from: Day; until: Day | null }

type Person = { id: string; role: string; contract: string; from: Day; until: Day | null }

/**
 * Posts, and which of them each permanent worker holds. The council looks each quarter at how many posts it pays for, by
 * those at work; whoever joins takes a vacant one, and one is made where there is none.
 */
export function postsOf(
  people: readonly Person[],
  lastDay: Day,
  postsForEach: (on: Day) => number,
): { posts: CityPost[]; held: ReadonlyMap<string, string> } {
  const posts: CityPost[] = []
  const held = new Map<string, string>()
  let made = 0
  const first = people.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const joining = by(people, ({ from }) => from)
  const leaving = by(people, ({ until }) => until)
  for (const role of new Set(people.map(person => person.role))) {
    const vacant: CityPost[] = []
    let working = 0
    let open = 0
    const fund = (on: Day): CityPost => {
      const post = { id: `${role}-${made++}`, role, from: on, until: null }
      posts.push(post)
      open += 1
      return post
    }
    const ofRole = (list: readonly Person[] | undefined) => (list ?? []).filter(one => one.role === role)
    const byId = new Map<string, CityPost>()
    for (let on = first as Day; on <= lastDay; on = addDays(on, 1)) {
      for (const { id } of ofRole(leaving.get(on))) {
        working -= 1
        const post = byId.get(held.get(id) ?? '')
        if (post) vacant.push(post)
      }
      for (const { id, contract } of ofRole(joining.get(on))) {
        working += 1
        if (contract !== 'permanent') continue
        const post = vacant.shift() ?? fund(on)
        byId.set(post.id, post)
        held.set(id, post.id)
      }
      const { month, date } = partsOf(on)
      if (date !== 1 || month % 3 !== 1) continue
      const wanted = Math.round(working * postsForEach(on))
      while (open < wanted) vacant.push(fund(on))
      while (open > wanted && vacant.length > 0) {
        const post = vacant.pop()!
        open -= 1
        // A post that nobody ever held for a day was never there.
        if (post.from === on) posts.splice(posts.indexOf(post), 1)
        else post.until = on
      }
    }
  }
  return { posts, held }
}

function by<T>(list: readonly T[], on: (one: T) => Day | null): Map<Day, T[]> {
  const found = new Map<Day, T[]>()
  for (const one of list) {
    const day = on(one)
    if (day === null) continue
    const same = found.get(day)
    if (same) same.push(one)
    else found.set(day, [one])
  }
  return found
}
