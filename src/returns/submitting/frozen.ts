import type { CollectionYear } from '../../core/collection-year.ts'
import type { Instant } from '../../core/instant.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { RecordRow } from '../from-record/index.ts'
import type { Answer, AnswerCounts, ReturnOf } from './answers.ts'
import type { ChangeCount } from './compare.ts'
import type { FoundThing } from './found.ts'
import type { ListAsked, TableCount } from './submission.ts'

/** What is in a frozen return in numbers, as its summary.json says it too. */
export type FrozenSummary = {
  return: string
  year: string
  /** 1 is the first of its year; a later one is a resubmission. */
  nth: number
  form: 'csv' | 'xml' | 'xlsx' | 'json'
  /** In UTC. */
  asKnownAt: string
  children: number
  tables: readonly TableCount[]
  /** What rules found and what was answered, of every child. */
  faults: AnswerCounts
  rules: readonly (AnswerCounts & { code: string; called?: string; says: string })[]
  /** The lists in which rules looked things up; left out where they looked in none. */
  lists?: readonly ListAsked[]
  /** Since the return that was frozen before it in the same year. */
  changes: { since: number; children: number; tables: readonly ChangeCount[] } | null
  /** `content`: the digest of what it holds but for when it says that it was made. */
  files: readonly { name: string; sha256: string; content?: string }[]
}

/** A return as it was frozen, and who signed it. */
export type Frozen = {
  id: string
  nth: number
  asKnownAt: Instant
  frozenBy: string
  frozenAt: Instant
  summary: FrozenSummary
  digest: string
  /** The digest of what it differed in: see digestOfDifferences. */
  differences: string
  signedBy: string | null
  signedAt: Instant | null
  unexplained: number | null
  because: string | null
}

const SELECTED = `select f.id, f.year, f.nth, f.as_known_at as "asKnownAt", f.frozen_by as "frozenBy", f.frozen_at as "frozenAt",
    f.summary, f.digest, f.differences, s.signed_by as "signedBy", s.signed_at as "signedAt", s.unexplained, s.because
  from frozen_return f left join return_signed s on s.frozen_id = f.id`
const FROZEN = `${SELECTED} where f.kind = $1 and f.year = $2`

/** The frozen returns of a year, the newest first. */
export const frozenReturns = (ctx: Ctx, { kind, year }: ReturnOf): Promise<Frozen[]> =>
  ctx.db.rows<Frozen>(`${FROZEN} order by f.nth desc`, [kind, year])

/** Everything that was frozen under a word, of whichever year, the newest first. */
export const everyFrozen = (ctx: Ctx, kind: string): Promise<(Frozen & { year: CollectionYear })[]> =>
  ctx.db.rows<Frozen & { year: CollectionYear }>(
    `${SELECTED} where f.kind = $1 order by f.year desc, f.nth desc`,
    [kind],
  )

/** One of them. */
export const frozenReturn = (ctx: Ctx, { kind, year }: ReturnOf, nth: number): Promise<Frozen | undefined> =>
  ctx.db.first<Frozen>(`${FROZEN} and f.nth = $3`, [kind, year, nth])

/**
 * The rows of a frozen return in their order, or of one of its tables: of those children whom the transaction may see, and
 * those that are about nobody.
 */
export const frozenRows = (ctx: Ctx, id: string, table?: string): Promise<RecordRow[]> =>
  ctx.db.rows<RecordRow>(
    `select tab as table, coalesce(person_id::text, '') as person, record_kind as kind, record_id as id, cells
     from frozen_row where frozen_id = $1 and ($2::text is null or tab = $2) order by place`,
    [id, table ?? null],
  )

/** What a rule had found when a return was frozen, and its answer by then. */
export type FrozenFault = {
  rule: string
  /** Null of the return as a whole. */
  person: string | null
  found: FoundThing
  answer: Answer | null
  reason: string | null
  by: string | null
  at: Instant | null
}

/** What rules had found in a frozen return: of those children whom the transaction may see. Those without an answer first. */
export const frozenFaults = (
  ctx: Ctx,
  id: string,
  page: { limit: number; offset: number },
): Promise<FrozenFault[]> =>
  ctx.db.rows<FrozenFault>(
    `select rule, person_id as person, found, answer, reason, answered_by as by, answered_at as at
     from frozen_fault where frozen_id = $1 order by answer is not null, nth limit $2 offset $3`,
    [id, page.limit, page.offset],
  )

/** How many of them there are. */
export async function countFrozenFaults(ctx: Ctx, id: string): Promise<number> {
  const [count] = await ctx.db.rows<{ n: number }>(
    'select count(*)::int as n from frozen_fault where frozen_id = $1',
    [id],
  )
  return count?.n ?? 0
}

/** A file of a frozen return, with its bytes. For the service alone: it holds every child. */
export const frozenFiles = (ctx: Ctx, id: string): Promise<{ name: string; bytes: Buffer }[]> =>
  ctx.db.rows<{ name: string; bytes: Buffer }>(
    'select name, bytes from frozen_file where frozen_id = $1 order by name',
    [id],
  )
