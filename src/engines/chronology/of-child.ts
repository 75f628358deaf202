import type { Day } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
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
  const first = await firstWritten(ctx, rows)
  const told = rows.map(row => ({
    ...row,
    recordedAt: first.get(row.recordId) ?? row.recordedAt,
    href: href(row.kind, row.recordId),
  }))
  const began = beginning(told)
  return told.map(row => (began !== null && began > row.fromOn ? { ...row, recordBeganOn: began } : row))
}

/** The day on which anything was first written down about the child. */
function beginning(told: readonly Telling[]): Day | null {
  const days = told.filter(isWritten).map(({ recordedAt }) => dayOf(recordedAt))
  return days.length === 0 ? null : (Math.min(...days) as Day)
}

// What was due and not done was never written down.
const isWritten = ({ tone }: { tone: Telling['tone'] }): boolean => tone !== 'missed'

// A version that only closed a record does not make the record late: when its first version was known tells that.
async function firstWritten(ctx: Ctx, told: readonly Told[]): Promise<Map<string, Instant>> {
  const first = new Map<string, Instant>()
  const byKind = new Map<string, string[]>()
  for (const t of told)
    if (isWritten(t) && dayOf(t.recordedAt) > t.fromOn)
      byKind.set(t.kind, [...(byKind.get(t.kind) ?? []), t.recordId])
  for (const [kind, ids] of byKind) {
    const rows = await ctx.db.rows<{ id: string; at: Instant }>(
      `select id, min(known_at) as at from ${name(ctx.schemas.history)}.${name(kind)} where id = any($1) group by 1`,
      [ids],
    )
    for (const { id, at } of rows) first.set(id, at)
  }
  return first
}
