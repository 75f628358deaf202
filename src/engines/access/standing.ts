import type { Instant } from '../../core/instant.ts'
import type { Ctx } from '../records/index.ts'

/** How the viewer comes to see a record that few may see. */
export type Standing = {
  /** The record is restricted, and the viewer is one of those named. */
  restricted: boolean
  /** The viewer opened it in an emergency: until then. */
  openedUntil: Instant | null
  /** The record was closed by an adoption order, and the viewer does adoption work. */
  sealed: boolean
}

/** How the viewer stands to an open record; all false for a record that everyone of their role may see. */
export async function standingOf(ctx: Ctx, personId: string): Promise<Standing> {
  const [row] = await ctx.db.kept<Standing>(
    `select exists (select from restriction_person p join restriction r on r.id = p.restriction_id
        where p.person_id = $1 and r.kind = 'restricted' and r.ended_at is null) as restricted,
       (select max(o.until) from opening o where o.person_id = $1 and o.account_id = viewer() and o.until > now()) as "openedUntil",
       exists (select from seal where person_id = $1) as sealed`,
    [personId],
  )
  return row ?? { restricted: false, openedUntil: null, sealed: false }
}

/** The kinds (of those given, by table) whose sensitive fields the viewer may read. */
export async function sensitiveKinds(ctx: Ctx, tables: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.rows<{ kind: string }>(
    `select distinct g.kind from grant_read g join account_role r on r.role = g.role
     where r.account_id = viewer() and g.sensitive and g.kind = any($1::text[])`,
    [tables],
  )
  return new Set(rows.map(({ kind }) => kind))
}
