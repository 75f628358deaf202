import type { Instant } from '../../core/instant.ts'
import { type Outcome, ok, type Problem, refused } from '../../core/outcome.ts'
import { asService, type Ctx, newId } from '../records/index.ts'
import type { Role } from './roles.ts'
import { isId, mayAct } from './viewer.ts'

/** Roles that may restrict a record. Being one of them opens no restricted record: only keepers and workers see it. */
export const MAY_RESTRICT: readonly Role[] = [
  'team-manager',
  'front-door-manager',
  'head-of-service',
  'director',
  'adoption-worker',
]

/** What a restriction says: whom it is about, why, who keeps it and who else may see. Accounts by id. */
export type NewRestriction = {
  persons: readonly string[]
  reason: string
  keepers: readonly string[]
  workers: readonly string[]
}

/** A restriction the viewer keeps or works within. */
export type Restriction = {
  id: string
  kind: 'restricted' | 'connection'
  reason: string
  madeBy: string
  madeAt: Instant
  endedAt: Instant | null
  standing: 'keeper' | 'worker'
  persons: { id: string; name: string }[]
  accounts: { id: string; name: string; standing: 'keeper' | 'worker' | 'barred' }[]
}

/** Refused, word for word the same, for a record that is not there and one that may not be seen. */
export const NO_SUCH_RECORD = 'There is no such record, or you may not see it.'

/**
 * Lets only the named keepers and workers see these people. The one who restricts must see them, hold a role that may,
 * and name a keeper; they are not a keeper unless they name themselves. Gives the restriction's id.
 */
export async function restrict(ctx: Ctx, said: NewRestriction): Promise<Outcome<string>> {
  if (!(await mayAct(ctx, MAY_RESTRICT))) return refused('Only a manager can restrict a record.')
  const problems: Problem[] = []
  if (said.reason.trim() === '')
    problems.push({ field: 'reason', message: 'Enter why the record is restricted' })
  if (said.keepers.length === 0) problems.push({ field: 'keepers', message: 'Choose who keeps the record' })
  if (said.persons.length === 0)
    problems.push({ field: 'persons', message: 'Choose whose record is restricted' })
  const unknown = await notCurrent(ctx, [...said.keepers, ...said.workers])
  if (unknown.length > 0)
    problems.push({
      field: 'keepers',
      message: `Choose people who work here now. These do not: ${unknown.join(', ')}`,
    })
  if (problems.length > 0) return { ok: false, problems }
  if (!(await seesAll(ctx, said.persons))) return refused(NO_SUCH_RECORD)
  const standings = new Map<string, string>()
  for (const worker of said.workers) standings.set(worker, 'worker')
  for (const keeper of said.keepers) standings.set(keeper, 'keeper')
  return ok(await writeRestriction(ctx, 'restricted', said.reason, said.persons, standings))
}

/** Writes a restriction with the service's rights: `standings` by account. */
export async function writeRestriction(
  ctx: Ctx,
  kind: Restriction['kind'],
  reason: string,
  persons: readonly string[],
  standings: ReadonlyMap<string, string>,
): Promise<string> {
  const id = newId()
  await asService(ctx, async () => {
    await ctx.db.run('insert into restriction (id, kind, reason, made_by) values ($1, $2, $3, $4)', [
      id,
      kind,
      reason.trim(),
      ctx.who,
    ])
    await ctx.db.run(
      'insert into restriction_person (restriction_id, person_id) select distinct $1::uuid, p from unnest($2::uuid[]) p',
      [id, persons],
    )
    await ctx.db.run(
      `insert into restriction_account (restriction_id, account_id, standing)
       select $1, a, s from unnest($2::text[], $3::text[]) x (a, s)`,
      [id, [...standings.keys()], [...standings.values()]],
    )
  })
  return id
}

/** Whether every one of these people is there for the viewer. */
export async function seesAll(ctx: Ctx, persons: readonly string[]): Promise<boolean> {
  if (!persons.every(isId)) return false
  const row = await ctx.db.first<{ seen: number }>(
    `select count(*)::int as seen from ${ctx.schemas.live}.person where id = any($1::uuid[])`,
    [persons],
  )
  return row?.seen === new Set(persons).size
}

async function notCurrent(ctx: Ctx, accounts: readonly string[]): Promise<string[]> {
  const rows = await ctx.db.rows<{ id: string }>(
    `select distinct x.id from unnest($1::text[]) x (id)
     where not exists (select from account a where a.id = x.id and (a.active_to is null or a.active_to >= current_date)
       and not is_partner(a.id))`,
    [accounts],
  )
  return rows.map(row => row.id)
}

/** Ends a restriction: its keepers only. Being barred by a connection is ended the same way. */
export async function endRestriction(ctx: Ctx, restrictionId: string): Promise<Outcome<string>> {
  const keeps = await isKeeper(ctx, restrictionId)
  if (!keeps) return refused('Only a keeper of this restriction can end it.')
  await asService(ctx, () =>
    ctx.db.run(
      'update restriction set ended_by = $2, ended_at = clock_timestamp() where id = $1 and ended_at is null',
      [restrictionId, ctx.who],
    ),
  )
  return ok(restrictionId)
}

/** Gives an account a standing in a restriction, or takes it away (null): its keepers only, and one keeper must stay. */
export async function changeStanding(
  ctx: Ctx,
  restrictionId: string,
  account: string,
  standing: 'keeper' | 'worker' | null,
): Promise<Outcome<string>> {
  const keeps = await isKeeper(ctx, restrictionId)
  if (!keeps) return refused('Only a keeper of this restriction can change who may see.')
  if (standing !== null && (await notCurrent(ctx, [account])).length > 0)
    return refused('Choose someone who works here now.')
  return asService(ctx, async () => {
    // Two keepers who each take the other away at once must not leave none.
    await ctx.db.rows('select from restriction where id = $1 for update', [restrictionId])
    const others = await ctx.db.first(
      `select from restriction_account where restriction_id = $1 and standing = 'keeper' and account_id <> $2`,
      [restrictionId, account],
    )
    if (!others && standing !== 'keeper') return refused('A restricted record must have a keeper.')
    const barred = await ctx.db.first(
      `select from restriction_account where restriction_id = $1 and account_id = $2 and standing = 'barred'`,
      [restrictionId, account],
    )
    if (barred) return refused('They declared a connection to this family, so they may not see it.')
    await ctx.db.run('delete from restriction_account where restriction_id = $1 and account_id = $2', [
      restrictionId,
      account,
    ])
    if (standing !== null)
      await ctx.db.run(
        'insert into restriction_account (restriction_id, account_id, standing) values ($1, $2, $3)',
        [restrictionId, account, standing],
      )
    return ok(restrictionId)
  })
}

async function isKeeper(ctx: Ctx, restrictionId: string): Promise<boolean> {
  if (!isId(restrictionId)) return false
  const row = await ctx.db.first(
    `select from restriction_account where restriction_id = $1 and account_id = viewer() and standing = 'keeper'
       and restriction_id in (select my_restriction())`,
    [restrictionId],
  )
  return row !== undefined
}

/** The restrictions the viewer keeps or works within, standing ones first, newest first. */
export async function restrictionsMine(ctx: Ctx): Promise<Restriction[]> {
  return ctx.db.rows<Restriction>(
    `select r.id, r.kind, r.reason, coalesce(m.name, r.made_by) as "madeBy", r.made_at as "madeAt",
        r.ended_at as "endedAt", mine.standing,
        coalesce((select json_agg(json_build_object('id', p.person_id, 'name', f.name) order by f.name)
          from restriction_person p join person_profile f on f.person_id = p.person_id
          where p.restriction_id = r.id), '[]') as persons,
        (select json_agg(json_build_object('id', a.id, 'name', a.name, 'standing', s.standing) order by s.standing, a.name)
          from restriction_account s join account a on a.id = s.account_id where s.restriction_id = r.id) as accounts
     from restriction r
     join restriction_account mine on mine.restriction_id = r.id and mine.account_id = viewer() and mine.standing <> 'barred'
     left join account m on m.id = r.made_by
     order by r.ended_at is not null, r.made_at desc, r.id`,
  )
}
