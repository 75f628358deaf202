import type { Day } from '../../core/day.ts'
import { behind, type Side } from '../../engines/indicators/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { KnownElsewhere } from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'

/** More than any authority has. */
const ALL = 1_000_000

/** The children whom a figure of the record counts, by the figure's name: in its numerator, or whichever side is asked. */
export async function childrenBehind(
  ctx: Ctx,
  found: readonly Found[],
  id: string,
  from: Day,
  to: Day,
  side: Side = 'numerator',
): Promise<KnownElsewhere> {
  const indicator = found.flatMap(({ area }) => area.indicators ?? []).find(one => one.id === id)
  if (!indicator) throw new Error(`no area has the figure ${id}`)
  const rows = await behind(ctx, indicator, from, to, side, ALL, 0)
  return {
    says: `the figure “${indicator.title}”`,
    people: new Set(rows.flatMap(({ childId }) => childId ?? [])),
  }
}

/** The children in the newest return of the year that was loaded from files, if one was. */
export async function loadedChildren(
  ctx: Ctx,
  source: string,
  year: string,
): Promise<KnownElsewhere | undefined> {
  const rows = await ctx.db.rows<{ person_id: string }>(
    `select distinct s.person_id from source_row s
     where s.person_id is not null and s.load_id =
       (select max(l.id) from load l where l.kind = $1 and l.year = $2 and l.known_at <= coalesce((select known_at()), 'infinity'))`,
    [source, year],
  )
  return rows.length === 0
    ? undefined
    : { says: 'the return that was loaded from files', people: new Set(rows.map(one => one.person_id)) }
}
