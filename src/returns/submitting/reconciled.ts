import type { Instant } from '../../core/instant.ts'
import { type Outcome, ok, type Problem } from '../../core/outcome.ts'
import { at, type Ctx } from '../../engines/records/index.ts'
import type { ReturnOf } from './answers.ts'
import { type Check, differencesOf, digestOfDifferences } from './reconcile.ts'

/** Who said of which differences what each comes from. `said` is by the difference's id. */
export type Reconciled = { said: Readonly<Record<string, string>>; by: string; at: Instant }

/** Keeps that somebody looked at all that differs, with what each difference comes from. Refused where one has no reason. */
export async function keepReconciled(
  ctx: Ctx,
  { kind, year }: ReturnOf,
  checks: readonly Check[],
  said: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  const differences = differencesOf(checks)
  const problems: Problem[] = differences
    .filter(({ id }) => (said[id] ?? '').trim() === '')
    .map(({ id, says }) => ({ field: id, message: `Say what this comes from: ${says}` }))
  if (problems.length > 0) return { ok: false, problems }
  const digest = digestOfDifferences(checks)
  const kept = Object.fromEntries(differences.map(({ id }) => [id, said[id]!.trim()]))
  await ctx.db.run(
    `insert into return_reconciled (kind, year, differences, said, reconciled_by, reconciled_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [kind, year, digest, JSON.stringify(kept), ctx.who, at(ctx.now)],
  )
  return ok(digest)
}

/** Who last reconciled a return that differs in exactly this, if anybody did. */
export const reconciledAs = (
  ctx: Ctx,
  { kind, year }: ReturnOf,
  digest: string,
): Promise<Reconciled | undefined> =>
  ctx.db.first<Reconciled>(
    `select said, reconciled_by as by, reconciled_at as at from return_reconciled
     where kind = $1 and year = $2 and differences = $3 order by id desc limit 1`,
    [kind, year, digest],
  )
