import type { Viewer } from '../../../engines/area.ts'
import { asService, type Ctx, insert } from '../../../engines/records/index.ts'
import { ConversationFollowed } from '../records.ts'

type Followed = { id: string; child: string }

/** The contacts of an enquiry, whomever they are about: with the service's eyes, so that a hidden child is not told apart. */
export const contactsOf = (ctx: Ctx, enquiry: string): Promise<Followed[]> =>
  asService(ctx, () =>
    ctx.db.rows<Followed>('select id, child_id as child from contact where enquiry = $1', [enquiry]),
  )

/** Keeps on the record of each child of an enquiry that it came after a conversation. */
export async function keepFollowed(
  ctx: Ctx,
  viewer: Viewer,
  conversation: string,
  enquiry: string,
): Promise<void> {
  const contacts = await contactsOf(ctx, enquiry)
  await asService(ctx, async () => {
    for (const { id, child } of contacts) {
      const kept = await insert(ctx, ConversationFollowed, child, {
        conversation,
        contact: id,
        linkedBy: viewer.name,
      })
      if (!kept.ok) throw new Error(kept.problems.map(({ message }) => message).join(' '))
    }
  })
}
