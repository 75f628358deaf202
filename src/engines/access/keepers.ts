import type { Instant } from '../../core/instant.ts'
import { type Outcome, ok, refused } from '../../core/outcome.ts'
import { asService, type Ctx, newId } from '../records/index.ts'
import { isId } from './viewer.ts'

/** Someone who keeps a restricted or sealed record. */
export type Keeper = { account: string; name: string }

/** Something that concerns a child whose record the viewer keeps. `personId` is that child. */
export type Notice = {
  id: string
  personId: string
  personName: string
  words: string
  at: Instant
  seenBy: string | null
  seenAt: Instant | null
}

/**
 * Who keeps a person's record, with the service's rights whoever asks: for the program, never to be shown. Empty when
 * the record is neither restricted nor sealed; a sealed record is kept by those who do adoption work.
 */
export async function keepersOf(ctx: Ctx, personId: string): Promise<Keeper[]> {
  return asService(ctx, () =>
    ctx.db.rows<Keeper>(
      `select a.id as account, a.name from account a
       where (a.active_to is null or a.active_to >= current_date)
         and (exists (
             select from restriction r
             join restriction_person p on p.restriction_id = r.id
             join restriction_account s on s.restriction_id = r.id and s.standing = 'keeper'
             where r.kind = 'restricted' and r.ended_at is null and p.person_id = $1 and s.account_id = a.id)
           or exists (select from account_role r where r.account_id = a.id and r.role = 'adoption-worker')
             and exists (select from seal where person_id = $1))
       order by a.name, a.id`,
      [personId],
    ),
  )
}

/**
 * Tells the keepers of a restricted or sealed record of something that fits their child: a contact, a loaded row.
 * Gives whether the record has such a standing; where it has not, nothing is kept. What the sender sees must be the
 * same either way.
 */
export async function tellKeepers(ctx: Ctx, personId: string, words: string): Promise<boolean> {
  return asService(ctx, async () => {
    const told = await ctx.db.run(
      `insert into notice (id, person_id, words)
       select $1, $2, $3 where exists (select from seal where person_id = $2)
         or exists (select from restriction r join restriction_person p on p.restriction_id = r.id
                    where r.kind = 'restricted' and r.ended_at is null and p.person_id = $2)`,
      [newId(), personId, words],
    )
    return told > 0
  })
}

/** What waits for the viewer as a keeper, unseen first, newest first. */
export async function noticesForMe(ctx: Ctx): Promise<Notice[]> {
  return ctx.db.rows<Notice>(
    `select n.id, n.person_id as "personId", coalesce(f.name, '') as "personName", n.words, n.at,
        n.seen_by as "seenBy", n.seen_at as "seenAt"
     from notice n left join person_profile f on f.person_id = n.person_id
     order by n.seen_at is not null, n.at desc, n.id`,
  )
}

/** Says that the viewer has dealt with a notice; whoever was first stays named. */
export async function noticeSeen(ctx: Ctx, noticeId: string): Promise<Outcome<string>> {
  const mine = isId(noticeId) && (await ctx.db.first('select from notice where id = $1', [noticeId]))
  if (!mine) return refused('There is no such notice.')
  await asService(ctx, () =>
    ctx.db.run(
      'update notice set seen_by = $2, seen_at = clock_timestamp() where id = $1 and seen_at is null',
      [noticeId, ctx.who],
    ),
  )
  return ok(noticeId)
}
