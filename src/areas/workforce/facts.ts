import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Team, TeamMember, Worker, WorkerAccount } from './records.ts'

/** Workers whose account is known: worker_id, account, role, joined_on, left_on, first_year_from. */
export const workerAccountFacts: Facts = {
  view: 'worker_account_fact',
  about: 'Each worker whose account here is known, with when they joined and left',
  of: [WorkerAccount, Worker],
  rows: sql`select w.id as worker_id, a.account, w.role, w.joined_on, w.left_on, a.first_year_from
    from worker_account a join worker w on w.id = a.worker`,
}

/** Who worked in which team: worker_id, team, from_on, to_on. */
export const workerTeamFacts: Facts = {
  view: 'worker_team_fact',
  about: 'Each spell of a worker in a team',
  of: [TeamMember, Team],
  rows: sql`select m.worker as worker_id, t.name as team, m.from_on, m.to_on
    from team_member m join team t on t.id = m.team`,
}
