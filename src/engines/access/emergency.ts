import { addDays, type Day } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import { asService, type Ctx, newId } from '../records/index.ts'
import { tellKeepers } from './keepers.ts'
import { log } from './log.ts'
import type { Role } from './roles.ts'
import { isId, mayAct } from './viewer.ts'

/** Roles that may open a restricted record in an emergency: those who may have to act for a child tonight. */
export const MAY_OPEN_IN_EMERGENCY: readonly Role[] = [
  'social-worker',
  'early-help-worker',
  'front-door-worker',
  'front-door-manager',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
  'director',
]

/** An emergency opening that waits for review. The person is null where the reviewer may not see them. */
export type OpeningToReview = {
  id: string
  personId: string | null
  personName: string | null
  account: string
  name: string
  reason: string
  openedAt: Instant
  until: Instant
  /** The next day, by which it must be reviewed. */
  dueOn: Day
}

// One refusal for every cause: no such child, one whose record is open anyway, a sealed one, a family one knows.
const CANNOT_OPEN = 'There is no record that you can open this way.'

/**
 * Opens a restricted record to the viewer for 24 hours of the real clock. A reason is required. Never a sealed record,
 * nor one the viewer is barred from. Its keepers are told at once; a head of service reviews it the next day. Gives
 * the person's id.
 */
export async function openInEmergency(ctx: Ctx, personId: string, reason: string): Promise<Outcome<string>> {
  return openOne(
    ctx,
    reason,
    `person ${personId}`,
    'select $1::uuid as person_id',
    isId(personId) ? personId : null,
  )
}

/** The same, for someone who has only the child's local id. */
export async function emergencyByLocalId(
  ctx: Ctx,
  localId: string,
  reason: string,
): Promise<Outcome<string>> {
  const wanted = localId.trim()
  return openOne(
    ctx,
    reason,
    `local id ${wanted}`,
    'select person_id from person_local_id where local_id = $1',
    wanted,
  )
}

async function openOne(
  ctx: Ctx,
  reason: string,
  asked: string,
  persons: string,
  value: string | null,
): Promise<Outcome<string>> {
  if (reason.trim() === '') return invalid('reason', 'Enter why this record must be opened now')
  if (!(await mayAct(ctx, MAY_OPEN_IN_EMERGENCY))) return refused(CANNOT_OPEN)
  // Asked or opened, the try is kept, so that guessing at ids is seen.
  await log(ctx, { what: 'search', question: `Emergency opening: ${asked}`, ids: [] })
  const opened = await asService(ctx, () =>
    ctx.db.first<{ person_id: string }>(
      `insert into opening (id, person_id, account_id, reason, until)
       select $2, w.person_id, viewer(), $3, clock_timestamp() + interval '24 hours'
       from (${persons}) w
       where exists (select from restriction r join restriction_person p on p.restriction_id = r.id
                     where r.kind = 'restricted' and r.ended_at is null and p.person_id = w.person_id)
         and not exists (select from seal s where s.person_id = w.person_id)
         and not exists (select from restriction r join restriction_person p on p.restriction_id = r.id
                         join restriction_account a on a.restriction_id = r.id
                         where r.ended_at is null and p.person_id = w.person_id
                           and a.account_id = viewer() and a.standing = 'barred')
       limit 1
       returning person_id`,
      [value, newId(), reason.trim()],
    ),
  )
  if (!opened) return refused(CANNOT_OPEN)
  const [me] = await ctx.db.rows<{ name: string }>('select name from account where id = viewer()')
  await tellKeepers(
    ctx,
    opened.person_id,
    `${me?.name ?? ctx.who} opened this record in an emergency: ${reason.trim()}`,
  )
  return ok(opened.person_id)
}

/**
 * Emergency openings not yet reviewed, oldest first, for heads of service. A head of service who may not see the child
 * reviews the reason without learning who it was.
 */
export async function openingsToReview(ctx: Ctx): Promise<OpeningToReview[]> {
  const rows = await ctx.db.rows<Omit<OpeningToReview, 'dueOn'>>(
    `select o.id, o.person_id as "personId", f.name as "personName", o.account, o.name, o.reason,
        o.opened_at as "openedAt", o.until
     from opening_to_review() o left join person_profile f on f.person_id = o.person_id
     order by o.opened_at, o.id`,
  )
  return rows.map(row => ({ ...row, dueOn: addDays(dayOf(row.openedAt), 1) }))
}

/** Says what a head of service found on reviewing an opening. Nobody reviews their own. */
export async function reviewOpening(ctx: Ctx, openingId: string, words: string): Promise<Outcome<string>> {
  if (words.trim() === '') return invalid('words', 'Enter what you found')
  const waits =
    isId(openingId) &&
    (await ctx.db.first<{ account: string }>('select account from opening_to_review() where id = $1', [
      openingId,
    ]))
  if (!waits) return refused('There is no such opening to review.')
  if (waits.account === ctx.who) return refused('Someone else must review an opening of your own.')
  await asService(ctx, () =>
    ctx.db.run(
      `update opening set reviewed_by = $2, reviewed_at = clock_timestamp(), review = $3
       where id = $1 and reviewed_at is null`,
      [openingId, ctx.who, words.trim()],
    ),
  )
  return ok(openingId)
}
