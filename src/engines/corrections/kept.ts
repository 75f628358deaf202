import type { Instant } from '../../core/instant.ts'
import { at, type Ctx } from '../records/index.ts'

/** Why a version of a record stands in place of the one before. */
export type Correction = {
  /** When it was known: the instant of the version that it made. */
  knownAt: Instant
  /** The fields that changed. */
  fields: readonly string[]
  why: string
  /** Where it is written down, of what others decided. */
  writtenIn: string | null
  /** It put back what an earlier version said. */
  putBack: boolean
}

/** Keeps why a record was just corrected, beside the version made in this transaction. */
export async function keepCorrection(
  ctx: Ctx,
  record: { kind: string; id: string; child: string },
  { fields, why, writtenIn, putBack }: Omit<Correction, 'knownAt'>,
): Promise<void> {
  await ctx.db.run(
    `insert into correction (record_id, record_kind, child_id, known_at, by, fields, why, written_in, put_back)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (record_id, known_at) do nothing`,
    [record.id, record.kind, record.child, at(ctx.now), ctx.who, fields, why, writtenIn, putBack],
  )
}

/** Why a record was corrected, newest first, as far as it was known on the day shown. */
export const correctionsOf = (ctx: Ctx, record: string): Promise<Correction[]> =>
  ctx.db.rows<Correction>(
    `select known_at as "knownAt", fields, why, written_in as "writtenIn", put_back as "putBack" from correction
     where record_id = $1 and ($2::timestamptz is null or known_at <= $2) order by known_at desc`,
    [record, ctx.knownAt === null ? null : at(ctx.knownAt)],
  )
