import type { Day } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { literal, name } from '../../core/sql.ts'
import type { Ctx, SchemaSet } from '../records/index.ts'
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
  const rows = await ctx.db.kept<Told>(
    `select kind, record_id as "recordId", lane, shape, from_on as "fromOn", to_on as "toOn", at,
        coalesce(title, '') as title, coalesce(detail, '') as detail, coalesce(tone, 'plain') as tone,
        known_at as "recordedAt"
      from telling where child_id = $1 and from_on is not null`,
    [child],
  )
  const first = await firstWritten(ctx, rows)
  const told = rows.map(row => ({
    ...row,
    recordedAt: first.get(`${row.kind} ${row.recordId}`) ?? row.recordedAt,
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

// Kinds told of so far in an authority: one statement asks all of them, and stays the same once each has been met.
const met = new WeakMap<SchemaSet, Set<string>>()

// A version that only closed a record does not make the record late: when its first version was known tells that.
async function firstWritten(ctx: Ctx, told: readonly Told[]): Promise<Map<string, Instant>> {
  const byKind = new Map<string, string[]>()
  const kinds = met.get(ctx.schemas) ?? new Set()
  met.set(ctx.schemas, kinds)
  for (const t of told) {
    if (!isWritten(t) || dayOf(t.recordedAt) <= t.fromOn) continue
    const ids = byKind.get(t.kind)
    if (ids) ids.push(t.recordId)
    else byKind.set(t.kind, [t.recordId])
    kinds.add(t.kind)
  }
  if (byKind.size === 0) return new Map()
  const asked = [...kinds]
  const rows = await ctx.db.kept<{ kind: string; id: string; at: Instant }>(
    asked
      .map(
        (kind, n) =>
          `select ${literal(kind)} as kind, id, min(known_at) as at from ${name(ctx.schemas.history)}.${name(kind)} where id = any($${n + 1}::uuid[]) group by id`,
      )
      .join(' union all '),
    asked.map(kind => byKind.get(kind) ?? []),
  )
  return new Map(rows.map(({ kind, id, at }) => [`${kind} ${id}`, at]))
}
