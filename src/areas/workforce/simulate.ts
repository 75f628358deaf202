import type { Day } from '../../core/day.ts'
import { idFrom } from '../../engines/records/index.ts'
import type { CityService, OfAuthority, Simulates } from '../../engines/simulation/index.ts'
import { Absence, Post, Team, TeamMember, Worker } from './records.ts'

/** Who works in the city, in which teams, and when they are away. */
export const simulates: Simulates = {
  answers: {},
  ofAuthority: (_, service) => [
    ...teamsOf(service),
    ...service.posts.flatMap(post =>
      spell(Post, idOf('post', post.id), post, 'fundedOn', 'endedOn', { role: post.role }),
    ),
    ...service.workers.flatMap(of),
  ],
}

type Between = { from: Day; until: Day | null }

const idOf = (word: string, key: string): string => idFrom('city', word, key)

/** A record from its first day, and once more when its end is known. */
function spell(
  kind: OfAuthority['kind'],
  id: string,
  { from, until }: Between,
  begins: string,
  ends: string,
  values: Record<string, unknown>,
): OfAuthority[] {
  const first = { kind, id, on: from, values: { ...values, [begins]: from } }
  if (until === null) return [first]
  return [first, { kind, id, on: until, values: { ...first.values, [ends]: until } }]
}

function teamsOf({ teams, from: since }: CityService): OfAuthority[] {
  return teams.flatMap(({ name, kind, from, until }) => {
    const first = {
      kind: Team,
      id: idOf('team', name),
      on: from ?? since,
      values: { name, kind, fromOn: from },
    }
    return until === null
      ? [first]
      : [first, { ...first, on: until, values: { ...first.values, toOn: until } }]
  })
}

function of({ id, name, role, contract, post, from, until, teams, away }: CityService['workers'][number]) {
  const worker = idOf('worker', id)
  return [
    ...spell(Worker, worker, { from, until }, 'joinedOn', 'leftOn', {
      name,
      role,
      contract,
      post: post && idOf('post', post),
    }),
    ...teams.flatMap(({ team, ...between }) =>
      spell(TeamMember, idOf('team member', `${id} ${between.from}`), between, 'fromOn', 'toOn', {
        worker,
        team: idOf('team', team),
      }),
    ),
    ...away.flatMap(({ reason, ...between }) => absence(worker, id, reason, between)),
  ]
}

/** The day of coming back from leave is known when it begins, that from sickness when it comes. */
function absence(worker: string, key: string, reason: string, { from, until }: Between): OfAuthority[] {
  const id = idOf('absence', `${key} ${from}`)
  const values = { worker, reason, fromOn: from }
  if (reason === 'leave') return [{ kind: Absence, id, on: from, values: { ...values, backOn: until } }]
  return spell(Absence, id, { from, until }, 'fromOn', 'backOn', { worker, reason })
}
