import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { Ctx } from '../records/index.ts'
import type { Telling } from './telling.ts'

type Told = Omit<Telling, 'toOn' | 'href' | 'at'> & { toOn: Day | null; at: Instant | null }

/**
 * Everything told of a child, as known now or then, in no order. `href` says where a telling's record opens. The
 * statement is kept ready on each connection: planning the union of every area's story costs more than reading it.
 */
export async function tellingsOf(
  ctx: Ctx,
  child: string,
  href: (kind: string, recordId: string) => string,
): Promise<Telling[]> {
  const { rows } = await ctx.db.client.query<Told>({
    name: ctx.knownAt === null ? 'tellings' : 'tellings-as-known',
    text: `select kind, record_id as "recordId", lane, shape, from_on as "fromOn", to_on as "toOn", at,
        coalesce(title, '') as title, coalesce(detail, '') as detail, coalesce(tone, 'plain') as tone,
        known_at as "recordedAt"
      from telling where child_id = $1 and from_on is not null`,
    values: [child],
  })
  return rows.map(row => ({ ...row, href: href(row.kind, row.recordId) }))
}
