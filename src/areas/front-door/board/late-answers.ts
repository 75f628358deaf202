import { isoDay } from '../../../core/day.ts'
import type { Instant } from '../../../core/instant.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import { PRACTITIONERS, type Role } from '../../../engines/access/index.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, insert } from '../../../engines/records/index.ts'
import { LateAnswerRead } from '../records-next-steps.ts'

/** What a partner answered after a contact was decided, for whoever now has the child. */
export type LateAnswer = {
  id: string
  child: string
  name: string
  partner: string
  answer: string
  answeredAt: Instant
  answeredBy: string | null
}

/** Who reads for a child whom nobody works with yet: a manager looks for all of them. */
const MANAGING: readonly string[] = ['team-manager', 'front-door-manager', 'head-of-service']

/** Who reads partners' answers as far as they work with a child. */
export const READING: readonly Role[] = [...PRACTITIONERS, 'early-help-worker']

// Who leads the work with a child today and may read it. Asked for each answer: there are few, and very many allocations.
const AT_WORK = `from worker_allocation w where w.child_id = k.child_id and w.leads is not null
    and (w.from_on is null or w.from_on <= $2::date) and (w.to_on is null or w.to_on > $2::date)
    and exists (select from account_role a where a.account_id = w.account and a.role = any($4))`

/**
 * Answers that came after the decision and that nobody who has the child has read: to those who work with the child, and to
 * managers where nobody does.
 */
export const lateAnswersFor = (ctx: Ctx, { account, roles }: Viewer): Promise<LateAnswer[]> =>
  ctx.db.rows<LateAnswer>(
    `select k.id, k.child_id as child, p.name, k.partner, k.answer, k.answered_at as "answeredAt",
        k.answered_by as "answeredBy"
     from partner_check k join contact c on c.id = k.contact and c.decided_at < k.answered_at
     join person_profile p on p.person_id = k.child_id
     where not exists (select from late_answer_read r where r.partner_check = k.id)
       and (exists (select ${AT_WORK} and w.account = $1) or $3 and not exists (select ${AT_WORK}))
     order by k.answered_at, k.id limit 100`,
    [account, isoDay(ctx.today), roles.some(role => MANAGING.includes(role)), READING],
  )

/** Keeps that the viewer, who has the child, has read a late answer. */
export async function readLateAnswer(ctx: Ctx, viewer: Viewer, id: string): Promise<Outcome<string>> {
  const mine = (await lateAnswersFor(ctx, viewer)).find(one => one.id === id)
  if (!mine) return refused('It is read already, or somebody else has the child.')
  return insert(ctx, LateAnswerRead, mine.child, { partnerCheck: id, readAt: ctx.now, readBy: viewer.name })
}
