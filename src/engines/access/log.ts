import type { Instant } from '../../core/instant.ts'
import type { Ctx } from '../records/index.ts'
import type { Role } from './roles.ts'
import { isId } from './viewer.ts'

/** Somebody who looked: at the person, at one of their records, or at a list that showed them. */
export type Looked = {
  at: Instant
  account: string
  /** The account's own label where the service looked (a load, an export from the command line). */
  name: string
  jobTitle: string
  roles: Role[]
  what: 'person' | 'record' | 'list' | 'search' | 'export'
  /** The record's kind and id; null where the viewer may not read that kind. */
  kind: string | null
  recordId: string | null
  /** What was asked, of a list, search or export. */
  question: string | null
  /** The day the record was shown as known on; null for today. */
  knownAt: Instant | null
}

/** What one line of the log says. */
export type Line = {
  what: Looked['what']
  person?: string | null
  kind?: string
  recordId?: string
  question?: string
  ids?: readonly string[]
  digest?: string
}

/** Writes one line of the read log in the viewer's name, in the transaction in which it was read. */
export async function log(ctx: Ctx, line: Line): Promise<void> {
  await ctx.db.kept('select log_read($1, $2, $3, $4, $5, $6::uuid[], $7)', [
    line.what,
    line.person ?? null,
    line.kind ?? null,
    line.recordId ?? null,
    line.question ?? null,
    line.ids ?? null,
    line.digest ?? null,
  ])
}

/**
 * Writes that a list, search or export was shown: its question, and the ids of the people in it (for a whole
 * return, its digest). A question says what was asked, never what was found.
 */
export async function logList(
  ctx: Ctx,
  what: 'list' | 'search' | 'export',
  question: string,
  ids: readonly string[],
  digest?: string,
): Promise<void> {
  await log(ctx, { what, question, ids, ...(digest === undefined ? {} : { digest }) })
}

/** Who has looked at a person, newest first: nobody, for a person who is not there or whom the viewer may not see. */
export async function whoLooked(
  ctx: Ctx,
  personId: string,
  page: { limit: number; offset: number },
): Promise<Looked[]> {
  if (!isId(personId)) return []
  return ctx.db.rows<Looked>(
    `select at, account, name, job_title as "jobTitle", roles, what, kind, record_id as "recordId", question,
        known_at as "knownAt"
     from who_looked($1, $2, $3)`,
    [personId, page.limit, page.offset],
  )
}
