import { type Instant, isoInstant } from '../../core/instant.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** One run of the feed. */
export type FeedRun = {
  id: number
  beganAt: Instant
  endedAt: Instant | null
  by: string
  /** The address without its path: where it went. */
  sentTo: string
  inScope: number | null
  accepted: number
  purged: number
  held: number | null
  /** Of those held back, the ones that the Department refused in this run. */
  refused: number
  /** Who changed and has not gone yet. */
  stillToGo: number | null
  outcome: 'under-way' | 'done' | 'cut' | 'stopped'
  says: string | null
}

const COLUMNS = `id, began_at as "beganAt", ended_at as "endedAt", by, sent_to as "sentTo", in_scope as "inScope", accepted, purged,
  held, refused, still_to_go as "stillToGo", outcome, says`

/** The newest runs first. */
export const lastRuns = (ctx: Ctx, most: number): Promise<FeedRun[]> =>
  ctx.db.rows<FeedRun>(`select ${COLUMNS} from dfe_feed_run order by id desc limit $1`, [most])

/** When the last run began that left nothing to go; undefined where none has. */
export const lastDone = async (ctx: Ctx): Promise<Instant | undefined> =>
  (
    await ctx.db.first<{ at: Instant }>(
      `select began_at as at from dfe_feed_run where outcome = 'done' order by id desc limit 1`,
    )
  )?.at

/** Begins a run and gives its id. One that a crash left under way is said to have been cut. */
export async function beginRun(ctx: Ctx, sentTo: string, at: Instant): Promise<number> {
  await ctx.db.run(
    `update dfe_feed_run set outcome = 'cut', ended_at = $1, says = 'It was cut short.' where outcome = 'under-way'`,
    [isoInstant(at)],
  )
  const [row] = await ctx.db.rows<{ id: number }>(
    'insert into dfe_feed_run (began_at, by, sent_to) values ($1, $2, $3) returning id',
    [isoInstant(at), ctx.who, sentTo],
  )
  return row!.id
}

/** What a run has to say of itself so far. */
export async function keepRun(
  ctx: Ctx,
  id: number,
  run: Pick<
    FeedRun,
    'inScope' | 'accepted' | 'purged' | 'held' | 'refused' | 'stillToGo' | 'outcome' | 'says'
  > & { endedAt: Instant | null },
): Promise<void> {
  await ctx.db.run(
    `update dfe_feed_run set in_scope = $2, accepted = $3, purged = $4, held = $5, refused = $6, still_to_go = $7,
       outcome = $8, says = $9, ended_at = $10 where id = $1`,
    [
      id,
      run.inScope,
      run.accepted,
      run.purged,
      run.held,
      run.refused,
      run.stillToGo,
      run.outcome,
      run.says,
      run.endedAt === null ? null : isoInstant(run.endedAt),
    ],
  )
}
