import { createHash } from 'node:crypto'
import { dayOf, type Instant } from '../../core/instant.ts'
import { isId, openPerson, openRecord } from '../../engines/access/index.ts'
import { at, type Ctx, list, type Row } from '../../engines/records/index.ts'
import { type Before, historyOf } from './history.ts'
import { Notification, Screening } from './records.ts'
import type { Teller } from './told-by-partners/teller.ts'
import { type Tool, toolFrom, toolWords } from './tool-words.ts'
import { lastScreening } from './work-on.ts'

/** One child’s notification in the list of a morning. */
export type Line = {
  id: string
  child: string
  name: string
  incident: string
  happenedAt: Instant
  notifiedAt: Instant
  present: string | null
  holder: string | null
  route: string | null
  closedAt: Instant | null
  level: number | null
  teller: Teller
  /** What the screening of whoever told us gave, where they screened it. */
  theirLevel: number | null
  sentBy: string | null
  /** Earlier notifications of twelve months. */
  before: number
  knownAt: Instant
}

/** Notifications still open, or closed since a moment; the most worrying and the oldest first. */
export const notifications = (
  ctx: Ctx,
  { closedSince, most }: { closedSince: Instant | null; most: number },
): Promise<Line[]> =>
  ctx.db.rows<Line>(
    `select n.id, n.child_id as child, p.name, n.incident, n.happened_at as "happenedAt",
        n.notified_at as "notifiedAt", n.present, n.holder, n.route, n.closed_at as "closedAt", s.level, o.level as "theirLevel",
        coalesce(n.teller, 'police') as teller,
        n.sent_by as "sentBy",
        (select count(*)::int from abuse_notification b where b.child_id = n.child_id and b.id <> n.id
          and b.notified_at < n.notified_at and b.notified_at >= n.notified_at - interval '12 months') as before,
        n.known_at as "knownAt"
     from abuse_notification n join person_profile p on p.person_id = n.child_id
     left join lateral (select level from abuse_screening s where s.notification = n.id
       order by screened_at desc, known_at desc limit 1) s on true
     left join lateral (select level from abuse_screening s where s.notification = n.id
       and s.screener = coalesce(n.teller, 'police')
       order by screened_at desc, known_at desc limit 1) o on true
     where n.notified_at is not null and case when $1::timestamptz is null then n.closed_at is null else n.closed_at >= $1 end
     order by s.level desc nulls last, n.notified_at, n.incident, p.name, n.id limit $2`,
    [closedSince === null ? null : at(closedSince), most],
  )

/** What the list shows, in a word: another as soon as anything on it is another. */
export const versionOf = (lines: readonly object[]): string =>
  createHash('sha256').update(JSON.stringify(lines)).digest('base64url').slice(0, 22)

/** A screening, with the tool in the words that it answered. */
export type Screened = Row<typeof Screening> & { tool: Tool }

/** One child’s part of an incident. */
export type Part = {
  told: Row<typeof Notification>
  name: string
  screenings: Screened[]
  last: Screened | undefined
  history: Before[]
}

/** Every child’s part of the incident that a notification belongs to, its own first; none where it may not be seen. */
export async function partsOf(ctx: Ctx, id: string): Promise<Part[]> {
  const first = isId(id) ? await openRecord(ctx, Notification, id) : undefined
  if (!first) return []
  const others = await ctx.db.rows<{ id: string }>(
    `select n.id from abuse_notification n join person_profile p on p.person_id = n.child_id
     where n.incident = $1 and n.id <> $2 order by p.name, n.id`,
    [first.incident, first.id],
  )
  const words = await toolWords(ctx)
  const parts: Part[] = []
  for (const one of [first.id, ...others.map(other => other.id)]) {
    const told = await openRecord(ctx, Notification, one)
    const child = told && (await openPerson(ctx, told.subject))
    if (!told || !child) continue
    const screenings = (await list(ctx, Screening, told.subject))
      .filter(s => s.notification === told.id)
      .map(s => ({ ...s, tool: toolFrom(words, dayOf(s.screenedAt)) }))
    const last = lastScreening(screenings)
    parts.push({ told, name: child.name, screenings, last, history: await historyOf(ctx, told) })
  }
  return parts
}
