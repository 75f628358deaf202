import { invalid, type Outcome, ok, type Problem, refused } from '../../core/outcome.ts'
import { asService, type Ctx } from '../records/index.ts'
import { accountProblems, passwordProblems } from './account-problems.ts'
import type { OfAgency } from './partner.ts'
import { hashPassword } from './password.ts'
import { PARTNER, type Role } from './roles.ts'
import { mayAct } from './viewer.ts'

/** A new account. `id` is a short word that stays for ever ('amy.lee'): records say who wrote them by it. */
export type NewAccount = {
  id: string
  name: string
  email: string
  password: string
  jobTitle?: string
  team?: string | null
  roles: readonly Role[]
}

/** Someone who works here, as colleagues see them. */
export type Colleague = { id: string; name: string; jobTitle: string; team: string | null; roles: Role[] }

/** Makes an account. Only for administrators and the service itself. Gives its id. */
export async function makeAccount(ctx: Ctx, account: NewAccount): Promise<Outcome<string>> {
  if (!(await mayAct(ctx, ['administrator']))) return refused('Only an administrator can make an account.')
  return keepAccount(ctx, account, account.roles)
}

/** Makes a partner's account without an invitation: for demonstrations, by the service itself. Gives its id. */
export async function makePartner(
  ctx: Ctx,
  account: Omit<NewAccount, 'roles'>,
  of: OfAgency & { telephone: string },
): Promise<Outcome<string>> {
  if (!(await mayAct(ctx, []))) return refused('Partners are invited.')
  const made = await keepAccount(ctx, { ...account, roles: [] }, [PARTNER])
  if (made.ok)
    await ctx.db.run(
      'insert into partner (account_id, agency_id, agency, agency_kind, telephone) values ($1, $2, $3, $4, $5)',
      [made.value, of.agencyId, of.agency, of.agencyKind, of.telephone],
    )
  return made
}

async function keepAccount(ctx: Ctx, account: NewAccount, roles: readonly Role[]): Promise<Outcome<string>> {
  const email = account.email.trim().toLowerCase()
  const problems = problemsOf({ ...account, email })
  if (problems.length > 0) return { ok: false, problems }
  const hash = await hashPassword(account.password)
  return asService(ctx, async () => {
    const made = await ctx.db.run(
      `insert into account (id, name, email, password_hash, job_title, team) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [account.id, account.name.trim(), email, hash, account.jobTitle ?? '', account.team ?? null],
    )
    if (made === 0) return invalid('email', 'There is already an account with this name or email address')
    await ctx.db.run(
      'insert into account_role (account_id, role) select $1, role from unnest($2::text[]) role',
      [account.id, [...new Set(roles)]],
    )
    await ctx.db.run("insert into account_change (account_id, what, by) values ($1, 'made', $2)", [
      account.id,
      ctx.who,
    ])
    return ok(account.id)
  })
}

function problemsOf(account: NewAccount): Problem[] {
  const isShort = /^[a-z0-9][a-z0-9._-]{0,59}$/.test(account.id)
  const message = 'The account’s short name must be small letters, numbers, dots and hyphens'
  return [
    ...(isShort ? [] : [{ field: 'id', message }]),
    ...accountProblems(account),
    ...passwordProblems(account.password),
  ]
}

/** Everyone with a current account, by name. */
export async function colleagues(ctx: Ctx): Promise<Colleague[]> {
  return ctx.db.rows<Colleague>(
    `select a.id, a.name, a.job_title as "jobTitle", a.team,
        array(select role from account_role where account_id = a.id order by role) as roles
     from account a where (a.active_to is null or a.active_to >= current_date) and viewer() is not null
       and not is_partner(a.id)
     order by a.name, a.id`,
  )
}
