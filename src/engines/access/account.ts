import { type Day, isoDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, type Problem, refused } from '../../core/outcome.ts'
import { asService, type Ctx } from '../records/index.ts'
import { hashPassword, PASSWORD_LENGTH } from './password.ts'
import { ROLE_NAMES, type Role } from './roles.ts'
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
      [account.id, [...new Set(account.roles)]],
    )
    return ok(account.id)
  })
}

function problemsOf(account: NewAccount): Problem[] {
  const problems: Problem[] = []
  const { least, most } = PASSWORD_LENGTH
  const length = account.password.length
  if (!/^[a-z0-9][a-z0-9._-]{0,59}$/.test(account.id))
    problems.push({
      field: 'id',
      message: 'The account’s short name must be small letters, numbers, dots and hyphens',
    })
  if (account.name.trim() === '') problems.push({ field: 'name', message: 'Enter their name' })
  if (!/^[^\s@]+@[^\s@]+$/.test(account.email))
    problems.push({
      field: 'email',
      message: 'Enter an email address in the correct format, like name@example.com',
    })
  if (length < least || length > most)
    problems.push({
      field: 'password',
      message: `The password must have between ${least} and ${most} characters`,
    })
  if (account.roles.some(role => !Object.hasOwn(ROLE_NAMES, role)))
    problems.push({ field: 'roles', message: 'Choose roles from the list' })
  return problems
}

/** Ends an account: `lastDay` is the last on which it may sign in. What it recorded stays in its name. */
export async function endAccount(ctx: Ctx, id: string, lastDay: Day): Promise<Outcome<string>> {
  if (!(await mayAct(ctx, ['administrator']))) return refused('Only an administrator can end an account.')
  const ended = await asService(ctx, () =>
    ctx.db.run('update account set active_to = $2 where id = $1', [id, isoDay(lastDay)]),
  )
  return ended === 0 ? refused('There is no such account.') : ok(id)
}

/** Everyone with a current account, by name. */
export async function colleagues(ctx: Ctx): Promise<Colleague[]> {
  return ctx.db.rows<Colleague>(
    `select a.id, a.name, a.job_title as "jobTitle", a.team,
        array(select role from account_role where account_id = a.id order by role) as roles
     from account a where (a.active_to is null or a.active_to >= current_date) and viewer() is not null
     order by a.name, a.id`,
  )
}
