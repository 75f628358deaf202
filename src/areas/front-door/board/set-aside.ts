import { invalid, type Outcome } from '../../../core/outcome.ts'
import { type Submission, takeUp, writeNote } from '../../../engines/portals/index.ts'
import { type Ctx, newId } from '../../../engines/records/index.ts'

/**
 * What an agency's own sender reads when their message was no new contact. It is true whoever else told us, and never says
 * whether anybody did: that the child was known is nobody's at another agency.
 */
export const READ_AND_KEPT =
  'Thank you. We have read what you sent and keep it. We did not write it down as a contact of its own. If something new happens, tell us here.'

/**
 * Sets a message aside that is the same as an enquiry that is written down: by name of that enquiry, so that anybody can look
 * whether it is. The message stays, with who set it aside and why. Its sender is told nothing false: an agency's own sender
 * that it was read, anybody else nothing, as they were told of no contact.
 */
export async function setAside(
  ctx: Ctx,
  message: Submission,
  { enquiry, why }: { enquiry: string; why: string },
): Promise<Outcome<string>> {
  const reference = enquiry.toUpperCase()
  if (reference === '') return invalid('enquiry', 'Say which enquiry it is the same as')
  const there = await ctx.db.first('select 1 from contact where enquiry = $1 limit 1', [reference])
  if (!there) return invalid('enquiry', 'There is no such enquiry, or you may not see it. Look on the board.')
  if (why === '') return invalid('why', 'Say how you know that it is the same, and that nothing in it is new')
  const done = await takeUp(ctx, message.id, [], `The same as ${reference}: ${why}`)
  if (!done.ok || message.account === null) return done
  return writeNote(ctx, message.id, { id: newId(), words: READ_AND_KEPT })
}
