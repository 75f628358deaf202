import { type Ctx, ROLES } from '../records/index.ts'
import { EVERYONE, type Role } from './roles.ts'

/** Who the viewer is, for a page: never more than what it may show. */
export type Viewer = { account: string; name: string; roles: readonly Role[]; team: string | null }

/** Who is asking, judged today: undefined when nobody is signed in or their account has ended. */
export async function viewerOf(ctx: Ctx): Promise<Viewer | undefined> {
  const [row] = await ctx.db.kept<{ id: string; name: string; team: string | null; roles: string[] }>(
    `select a.id, a.name, a.team, array(select role from account_role where account_id = a.id) as roles
     from account a where a.id = viewer() and (a.active_to is null or a.active_to >= current_date)`,
  )
  if (!row) return undefined
  const roles = EVERYONE.filter(role => row.roles.includes(role))
  return { account: row.id, name: row.name, roles, team: row.team }
}

/** Whether the viewer holds one of these roles, or the service itself is at work (loading, demonstrations). */
export async function mayAct(ctx: Ctx, roles: readonly Role[]): Promise<boolean> {
  const row = await ctx.db.first<{ may: boolean }>(
    'select current_user = $2 or exists (select from unnest($1::text[]) role where viewer_is(role)) as may',
    [roles, ROLES.service],
  )
  return row?.may ?? false
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether text from a web address can be an id at all: anything else is simply not there. */
export const isId = (text: string): boolean => UUID.test(text)
