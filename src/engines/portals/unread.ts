import type { Instant } from '../../core/instant.ts'
import { isId, mayAct } from '../access/index.ts'
import { asService, at, type Ctx } from '../records/index.ts'
import { READ_LETTERBOX } from './letterbox.ts'
import { type Note, notesOf } from './note.ts'

/** Something that a partner wrote about a message which was taken up already, and that nobody has read. */
export type Unread = {
  /** The message. */
  id: string
  reference: string
  agency: string | null
  children: string[]
  /** How it begins. */
  begins: string
  at: Instant
  /** The contacts made of the message. */
  contacts: string[]
}

/** What partners wrote that nobody has read, what has waited longest first; nothing for who may not read the letterbox. */
export const unreadFromPartners = (ctx: Ctx, most = 200): Promise<Unread[]> =>
  ctx.db.kept<Unread>(
    `select s.id, s.reference, s.agency, s.children, left((array_agg(n.words order by n.at))[1], 160) as begins,
        min(n.at) as at, array(select c.contact_id::text from ${ctx.schemas.keep}.portal_submission_contact c
          where c.submission_id = s.id order by 1) as contacts
     from ${ctx.schemas.keep}.portal_note n join ${ctx.schemas.keep}.portal_submission s on s.id = n.submission_id
     where n.by_partner and n.read_at is null and s.taken_up_at is not null and reads_letterbox()
     group by s.id order by min(n.at), s.id limit $1`,
    [most],
  )

/** The viewer has read these notes about a message. */
export async function readNotes(ctx: Ctx, message: string, shown: readonly string[]): Promise<void> {
  const ids = shown.filter(isId)
  if (isId(message) && ids.length > 0)
    await ctx.db.rows('select read_portal_notes($1, $2::uuid[], $3)', [message, ids, at(ctx.now)])
}

/** A message that contacts were made of. */
export type Behind = { id: string; reference: string; agency: string | null; unread: Note[] }

/**
 * The message behind contacts that the viewer has opened; undefined where they came another way, or the viewer may not
 * read the letterbox. Which contact came of which message is asked with the service's rights: of a child whose record few
 * may see, whoever wrote it down has no link.
 */
export async function messageBehind(ctx: Ctx, contacts: readonly string[]): Promise<Behind | undefined> {
  if (!(await mayAct(ctx, READ_LETTERBOX))) return undefined
  const found = await asService(ctx, () =>
    ctx.db.first<Omit<Behind, 'unread'>>(
      `select s.id, s.reference, s.agency from portal_submission s where s.id in
         (select submission_id from portal_submission_part where contact_id = any($1::uuid[])) limit 1`,
      [contacts],
    ),
  )
  if (!found) return undefined
  return { ...found, unread: (await notesOf(ctx, found.id)).filter(({ isNew }) => isNew) }
}
