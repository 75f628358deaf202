import { type Outcome, refused } from '../../core/outcome.ts'
import type { Viewer } from '../../engines/area.ts'
import { type Ctx, change, one } from '../../engines/records/index.ts'
import { GivenToTeam } from './records.ts'

/** A child who was given to somebody of another team. */
export type Given = {
  id: string
  child: string
  name: string
  fromTeam: string
  toTeam: string
  worker: string
  givenBy: string
  why: string
}

/** Children given to the viewer's team by another one, as far as they may see them, of which no manager of theirs has said that they know. */
export const givenToTeam = (
  ctx: Ctx,
  { team, account }: Pick<Viewer, 'team' | 'account'>,
): Promise<Given[]> =>
  ctx.db.rows<Given>(
    `select g.id, g.child_id as child, p.name, g.from_team as "fromTeam", g.to_team as "toTeam", g.worker,
        coalesce(g.given_by, 'a manager') as "givenBy", g.why
     from given_to_team g join person_profile p on p.person_id = g.child_id
     where g.seen_at is null and g.to_team = $1 and g.given_by_account is distinct from $2
     order by g.given_on, p.name, g.id`,
    [team, account],
  )

/** Says that a manager of the team knows of these. */
export async function seenByTeam(ctx: Ctx, viewer: Viewer, ids: readonly string[]): Promise<Outcome<number>> {
  const mine = (await givenToTeam(ctx, viewer)).filter(({ id }) => ids.includes(id))
  if (mine.length === 0) return refused('A colleague has said so already.')
  for (const { id } of mine) {
    const row = await one(ctx, GivenToTeam, id)
    const done =
      row && (await change(ctx, GivenToTeam, id, { seenAt: ctx.now, seenBy: viewer.name }, row.knownAt))
    if (done && !done.ok) return done
  }
  return { ok: true, value: mine.length }
}
