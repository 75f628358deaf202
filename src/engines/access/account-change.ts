import { type Day, isoDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Ctx } from '../records/index.ts'
import { accountProblems, passwordProblems } from './account-problems.ts'
import { hashPassword } from './password.ts'
import type { Role } from './roles.ts'
import { mayAct } from './viewer.ts'

/** What an account says of somebody: everything that an administrator may change. */
export type AccountWords = {
  name: string
  email: string
  jobTitle: string
  team: string | null
  roles: readonly Role[]
}

// Why the database did nothing, in words.
const WHY: Readonly<Record<string, Outcome<never>>> = {
  'not-allowed': refused('Only an administrator can change an account.'),
  nobody: refused('There is no such account.'),
  'email-taken': invalid('email', 'Somebody else has this email address'),
  'own-roles': invalid('roles', 'You cannot change your own roles. Ask another administrator'),
  'own-password': invalid('password', 'Change your own password on your account page'),
}

const lastAdministrator = (field: string): Outcome<never> =>
  invalid(
    field,
    'This is the last administrator. Make somebody else an administrator first, or nobody can keep accounts',
  )

/** What a change came to: the account's id. `field` is where the page asks what the last administrator may not lose. */
async function changed(ctx: Ctx, id: string, field: string, call: string, values: readonly unknown[]) {
  const row = await ctx.db.first<{ why: string | null }>(`select ${call} as why`, [id, ...values])
  if (!row || row.why === null) return ok(id)
  return row.why === 'last-administrator'
    ? lastAdministrator(field)
    : (WHY[row.why] ?? refused('Nothing was changed.'))
}

/** Changes what an account says. Only for administrators and the service; nobody changes their own roles. */
export async function changeAccount(ctx: Ctx, id: string, said: AccountWords): Promise<Outcome<string>> {
  const email = said.email.trim().toLowerCase()
  const problems = accountProblems({ ...said, email })
  if (problems.length > 0) return { ok: false, problems }
  return changed(ctx, id, 'roles', 'change_account($1, $2, $3, $4, $5, $6)', [
    said.name.trim(),
    email,
    said.jobTitle.trim(),
    said.team?.trim() || null,
    said.roles,
  ])
}

/**
 * Ends an account: `lastDay` is the last on which it may sign in; null lets it go on. What it recorded stays in its
 * name. The last administrator cannot be ended.
 */
export function endAccount(ctx: Ctx, id: string, lastDay: Day | null): Promise<Outcome<string>> {
  return changed(ctx, id, 'lastDay', 'end_account($1, $2)', [lastDay === null ? null : isoDay(lastDay)])
}

/** Opens an account that was locked after too many wrong passwords. */
export const unlockAccount = (ctx: Ctx, id: string): Promise<Outcome<string>> =>
  changed(ctx, id, '', 'unlock_account($1)', [])

/** Sets somebody else's password, opens their account and ends their sessions. */
export async function setPassword(ctx: Ctx, id: string, password: string): Promise<Outcome<string>> {
  const problems = passwordProblems(password)
  if (problems.length > 0) return { ok: false, problems }
  // Before the work of hashing: others are refused at no cost.
  if (!(await mayAct(ctx, ['administrator']))) return refused('Only an administrator can change an account.')
  return changed(ctx, id, 'password', 'set_password($1, $2)', [await hashPassword(password)])
}
