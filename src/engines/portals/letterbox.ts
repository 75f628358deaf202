import type { Instant } from '../../core/instant.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import { isId, log, mayAct, type Role } from '../access/index.ts'
import { at, type Ctx } from '../records/index.ts'
import { filesWith, type SentFile } from './file.ts'
import { type Note, notesOf } from './note.ts'
import type { Standing } from './question.ts'
import { type Answer, mayBeNamed, mayReply } from './submission.ts'

/** Who may read the letterbox. Row security says the same: this is for pages. */
export const READ_LETTERBOX: readonly Role[] = ['front-door-worker', 'front-door-manager', 'head-of-service']

/** A message that waits: what a board shows of it. */
export type Waiting = {
  id: string
  reference: string
  receivedAt: Instant
  standing: Standing
  /** The organisation, as a professional typed it. */
  agency: string | null
  /** The children's names as typed. No person of the record stands behind them. */
  children: string[]
  /** The first words of the worry. */
  begins: string
}

/** A message in full. */
export type Submission = Waiting & {
  /** By which edition of the questions it was written. */
  edition: string
  answers: Answer[]
  /** Whether it may be answered at all; see `mayReply`. */
  mayReply: boolean
  /** Whether the family may be told who wrote. */
  mayBeNamed: boolean
  /** The name of who took it up; null while it waits. */
  takenUpBy: string | null
  takenUpAt: Instant | null
  /** Why nothing was made of it. */
  setAsideWhy: string | null
  contacts: string[]
  /** The account of the partner who wrote; null where anybody may have. */
  account: string | null
  agencyId: string | null
  files: SentFile[]
  notes: Note[]
}

const SHOWN = `s.id, s.reference, s.received_at as "receivedAt", s.standing, s.agency, s.children, s.begins`

/**
 * The messages that nobody has taken up, those that have waited longest first; none for who may not read them. Names in
 * it are words that strangers typed, of nobody whom the record is known to know: who shows them in a list logs the list.
 */
export const waitingSubmissions = (ctx: Ctx, most = 200): Promise<Waiting[]> =>
  ctx.db.kept<Waiting>(
    `select ${SHOWN} from ${ctx.schemas.keep}.portal_submission s
     where s.taken_up_at is null and reads_letterbox() order by s.received_at, s.id limit $1`,
    [most],
  )

/** Opens a message: undefined when there is none, or the viewer may not read it. The reading is logged. */
export async function openSubmission(ctx: Ctx, id: string): Promise<Submission | undefined> {
  if (!isId(id) || !(await mayAct(ctx, READ_LETTERBOX))) return undefined
  const [row] = await ctx.db.kept<Omit<Submission, 'mayReply' | 'mayBeNamed' | 'files' | 'notes'>>(
    `select ${SHOWN}, s.edition, s.answers, coalesce(a.name, s.taken_up_by) as "takenUpBy",
        s.taken_up_at as "takenUpAt", s.account_id as account, s.agency_id as "agencyId", s.set_aside_why as "setAsideWhy",
        array(select c.contact_id::text from ${ctx.schemas.keep}.portal_submission_contact c
              where c.submission_id = s.id order by 1) as contacts
     from ${ctx.schemas.keep}.portal_submission s left join ${ctx.schemas.keep}.account a on a.id = s.taken_up_by
     where s.id = $1`,
    [id],
  )
  if (!row) return undefined
  await log(ctx, { what: 'record', kind: 'portal_submission', recordId: id })
  const { standing, answers } = row
  return {
    ...row,
    mayReply: mayReply(standing, answers),
    mayBeNamed: mayBeNamed(standing, answers),
    files: await filesWith(ctx, id),
    notes: await notesOf(ctx, id),
  }
}

/**
 * Marks a message as taken up by the viewer, and keeps which contacts were made of it. Once only: where somebody else has,
 * it is refused. Who took it up may add contacts later. Where none was made, `why` says why. `parts` are all contacts that
 * were made, in the order of the children, those that the viewer may not see among them: its writer is told how they stand.
 */
export async function takeUp(
  ctx: Ctx,
  id: string,
  contactIds: readonly string[],
  why = '',
  parts: readonly string[] = contactIds,
): Promise<Outcome<string>> {
  if (!isId(id)) return refused(NO_SUCH)
  if (!contactIds.every(isId)) return refused('One of these contacts is none.')
  if (contactIds.length === 0 && why.trim() === '')
    return invalid('why', 'Say why no contact was made of this message')
  const row = await ctx.db.first<{ came: string }>(
    `select ${ctx.schemas.keep}.take_up_portal_submission($1, $2::uuid[], $3, $4) as came`,
    [id, contactIds, why.trim() || null, at(ctx.now)],
  )
  if (row?.came === 'taken') {
    await ctx.db.rows('select keep_portal_parts($1, $2::uuid[])', [id, parts])
    return ok(id)
  }
  return refused(row?.came === 'before' ? 'Somebody else has taken this message up already.' : NO_SUCH)
}

const NO_SUCH = 'There is no such message, or you may not read it.'
