import { addDays } from '../../core/day.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { Absence, Post, Team, TeamMember, Worker, WorkerAccount } from './records.ts'

/** One team of the demonstration, with somebody who has come back from leave, and a post that nobody permanent holds. */
export const demonstrates: Plays = (_, today) => {
  const since = addDays(today, -900)
  const team = given(Team, '', since, { name: 'North team', kind: 'locality' })
  const post = (role: string) => given(Post, '', since, { role, fundedOn: since })
  const held = post('social-worker')
  const worker = given(Worker, '', since, {
    name: 'Priya Nandan',
    role: 'social-worker',
    contract: 'permanent',
    post: held.id,
    joinedOn: since,
  })
  return [
    team,
    held,
    post('team-manager'),
    worker,
    given(WorkerAccount, '', since, {
      worker: worker.id,
      account: 'social-worker',
      saidBy: 'Farah Siddiqui',
    }),
    given(TeamMember, '', since, { worker: worker.id, team: team.id, fromOn: since }),
    given(Absence, '', addDays(today, -40), {
      worker: worker.id,
      reason: 'leave',
      fromOn: addDays(today, -40),
      backOn: addDays(today, -33),
    }),
  ]
}
