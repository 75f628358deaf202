import type { Day } from '../../../core/day.ts'
import { dayOf, type Instant } from '../../../core/instant.ts'
import { addWorkingDays } from '../../../core/working-days.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { ANSWER_DAYS } from '../clocks.ts'

/** A challenge that nobody has answered. */
export type Waiting = {
  id: string
  child: string
  childName: string
  agency: string
  stage: keyof typeof ANSWER_DAYS
  raisedAt: Instant
  dueOn: Day
}

/** Challenges that wait for an answer and that the viewer may see, what is due first in front. */
export async function openChallenges(ctx: Ctx): Promise<Waiting[]> {
  const rows = await ctx.db.rows<Omit<Waiting, 'dueOn'>>(
    `select h.id, h.child_id as child, p.name as "childName", h.agency, h.stage, h.raised_at as "raisedAt"
     from decision_challenge h join person_profile p on p.person_id = h.child_id
     where h.answered_at is null order by h.raised_at, h.id`,
  )
  return rows
    .map(row => ({ ...row, dueOn: addWorkingDays(dayOf(row.raisedAt), ANSWER_DAYS[row.stage]) }))
    .sort((a, b) => a.dueOn - b.dueOn)
}
