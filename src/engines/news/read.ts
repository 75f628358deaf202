import { type Day, isoDay } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { at, type Ctx } from '../records/index.ts'
import type { News, NewsLine } from './news.ts'
import { NEWS_DAYS } from './tables.ts'

const DAY = 86_400_000

/**
 * What is new about the children whom the viewer works with, newest first: what others wrote in the last two weeks, since the
 * viewer has the child, and what they have not opened. Only children whom they may see; the caller logs them as a list.
 */
export async function newsFor(ctx: Ctx, told: readonly News[]): Promise<NewsLine[]> {
  // Asked for first, so that each area's rows are found by child: a worker has some twenty, an area very many records.
  const mine = await ctx.db.rows<{ child: string; since: Day | null }>(
    `select w.child_id as child, min(w.from_on) as since from worker_allocation w
     where w.account = viewer() and (w.from_on is null or w.from_on <= $1::date) and (w.to_on is null or w.to_on > $1::date)
     group by 1`,
    [isoDay(ctx.today)],
  )
  if (mine.length === 0) return []
  const since = new Map(mine.map(one => [one.child, one.since ?? Number.NEGATIVE_INFINITY]))
  const asked = [mine.map(({ child }) => child), at((ctx.now - NEWS_DAYS * DAY) as Instant)]
  const found = await ctx.db.together(() =>
    told.map(({ rows }) =>
      ctx.db.rows<Omit<NewsLine, 'kind' | 'opens'> & { isMine: boolean }>(
        `select n.record_id as "recordId", n.child_id as "childId", p.name as "childName", n.at, n.says,
          n.for_account is not null as "isMine"
         from (${rows}) n join person_profile p on p.person_id = n.child_id
         where n.child_id = any($1::uuid[]) and n.at > $2
           and (viewer() = any(n.known_by)) is not true and (n.for_account is null or n.for_account = viewer())
           and not exists (select from news_seen s where s.record_id = n.record_id)`,
        asked,
      ),
    ),
  )
  return told
    .flatMap(({ of, opens }, n) =>
      // What happened before is the former worker’s news, and part of the record that the new one reads.
      found[n]!.filter(({ isMine, childId, at }) => isMine || dayOf(at) >= since.get(childId)!).map(
        ({ isMine: _, ...line }) => ({
          ...line,
          kind: of.table,
          opens: opens?.replace(':child', line.childId) ?? `/records/${of.table}/${line.recordId}`,
        }),
      ),
    )
    .sort((a, b) => b.at - a.at || a.recordId.localeCompare(b.recordId))
}

/** Keeps that the viewer has seen these records: they are news to them no longer. Clears what is too old to be news. */
export async function newsSeen(ctx: Ctx, records: readonly string[]): Promise<void> {
  if (records.length === 0) return
  await ctx.db.run('delete from news_seen where seen_at < $1', [
    at((ctx.now - 2 * NEWS_DAYS * DAY) as Instant),
  ])
  await ctx.db.run(
    `insert into news_seen (account_id, record_id, seen_at) select viewer(), record, $2 from unnest($1::uuid[]) record
     on conflict do nothing`,
    [records, at(ctx.now)],
  )
}
