import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { Ctx } from '../records/index.ts'
import type { Role } from './roles.ts'

/** An account as its administrator sees it. `lastDay` is the last on which it may sign in. */
export type KeptAccount = {
  id: string
  name: string
  email: string
  jobTitle: string
  team: string | null
  roles: Role[]
  lastDay: Day | null
  lockedUntil: Instant | null
  signedIn: Instant | null
}

/** What was changed of an account, by whom. Roles come joined by commas, days as '2026-11-24'. */
export type AccountChange = {
  what:
    | 'made'
    | 'name'
    | 'email'
    | 'job-title'
    | 'team'
    | 'roles'
    | 'password'
    | 'own-password'
    | 'unlocked'
    | 'last-day'
  before: string | null
  after: string | null
  by: string
  at: Instant
}

/** Who the viewer is, for themselves. */
export type MyAccount = Pick<KeptAccount, 'id' | 'name' | 'email' | 'jobTitle' | 'team' | 'roles'> & {
  /** Newest first; the first is most often the session that asks. */
  signIns: Instant[]
}

const KEPT = `select id, name, email, job_title as "jobTitle", team, roles, active_to as "lastDay",
    locked_until as "lockedUntil", signed_in as "signedIn" from accounts_kept()`

/** Everyone who works or worked here, by name. Empty for whoever keeps no accounts. */
export const accountsKept = (ctx: Ctx): Promise<KeptAccount[]> =>
  ctx.db.rows<KeptAccount>(`${KEPT} order by name, id`)

/** One account; undefined when it is not there or the viewer keeps no accounts. */
export const accountKept = (ctx: Ctx, id: string): Promise<KeptAccount | undefined> =>
  ctx.db.first<KeptAccount>(`${KEPT} where id = $1`, [id])

/** Everything that was changed of an account, newest first. */
export const accountChanges = (ctx: Ctx, id: string): Promise<AccountChange[]> =>
  ctx.db.rows<AccountChange>('select what, before, after, by, at from account_changes($1)', [id])

/** The viewer's own account; undefined when nobody is signed in. */
export async function myAccount(ctx: Ctx): Promise<MyAccount | undefined> {
  const mine = await ctx.db.first<Omit<MyAccount, 'signIns'>>(
    'select id, name, email, job_title as "jobTitle", team, roles from my_account()',
  )
  if (!mine) return undefined
  const signIns = await ctx.db.rows<{ at: Instant }>('select at from my_sign_ins(5)')
  return { ...mine, signIns: signIns.map(({ at }) => at) }
}

/** A short name for a new account, from its owner's: 'Amy Lee' gives 'amy.lee', or 'amy.lee-2' when that is taken. */
export async function freeAccountId(ctx: Ctx, name: string): Promise<string> {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 50)
  const base = plain === '' ? 'colleague' : plain
  const rows = await ctx.db.rows<{ id: string }>('select id from account where starts_with(id, $1)', [base])
  // 'new' is the address of the page that makes one.
  const taken = new Set([...rows.map(({ id }) => id), 'new'])
  if (!taken.has(base)) return base
  let next = 2
  while (taken.has(`${base}-${next}`)) next += 1
  return `${base}-${next}`
}
