import type { Instant } from '../../../core/instant.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { levelOf, type Scores } from '../tool.ts'
import type { Teller } from './teller.ts'

/** One child whom a partner named, in a notification that nobody has taken over: nobody of the record stands behind it. */
export type WaitingChild = {
  report: string
  teller: Teller
  nth: number
  name: string
  incident: string
  happenedAt: Instant
  sentAt: Instant
  sentBy: string
  agency: string
  present: string
  level: number
  knownAt: Instant
}

/** What partners wrote and nobody has taken over yet, a line for each child; none for who may not read it. */
export async function waitingChildren(ctx: Ctx, most: number): Promise<WaitingChild[]> {
  const rows = await ctx.db.rows<Omit<WaitingChild, 'level' | 'name'> & Scores & { name: string | null }>(
    `select r.id as report, coalesce(r.teller, 'police') as teller, c.nth, nullif(concat_ws(' ', c.forename, c.surname), '') as name, r.incident,
        r.happened_at as "happenedAt", r.sent_at as "sentAt", r.sent_by as "sentBy", r.agency, c.present,
        c.childs_part as "childsPart", r.harm, r.pattern, r.exposed, r.protects, r.known_at as "knownAt"
     from police_report r join police_report_child c on c.report = r.id
     where r.taken_at is null order by r.sent_at, r.id, c.nth limit $1`,
    [most],
  )
  return rows.map(({ childsPart, harm, pattern, exposed, protects, name, ...line }) => ({
    ...line,
    name: name ?? 'A child not named',
    level: levelOf({ childsPart, harm, pattern, exposed, protects }),
  }))
}
