import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import { isId, myPartner } from '../../../engines/access/index.ts'
import { asService, type Ctx, change, insert, list, one, type Row } from '../../../engines/records/index.ts'
import { Conversation, ConversationAsked } from '../records.ts'

/** Conversations that one account may wait for at once. */
const MOST = 10
const LONGEST = 4_000

/** What partners asked for and nobody has held yet, what has waited longest first. */
export const conversationsToHold = async (ctx: Ctx): Promise<Row<typeof ConversationAsked>[]> =>
  (await list(ctx, ConversationAsked, ''))
    .filter(({ conversation }) => conversation === null)
    .sort((a, b) => a.askedAt - b.askedAt)

/** Keeps which conversation came of what a partner asked for; nothing where none was. */
export async function keepHeld(ctx: Ctx, ask: string, conversation: string): Promise<Outcome<string>> {
  if (!isId(ask)) return ok(conversation)
  const asked = await one(ctx, ConversationAsked, ask)
  if (!asked) return refused('There is no such request.')
  if (asked.conversation !== null)
    return refused('Somebody held this conversation meanwhile. Look at it first.')
  return change(ctx, ConversationAsked, ask, { conversation }, asked.knownAt)
}

/** What a partner asked for themselves, with what was advised once it was held. */
export type MyConversation = Pick<Row<typeof ConversationAsked>, 'id' | 'about' | 'askedAt'> & {
  held: Row<typeof Conversation> | undefined
}

/** The viewer’s own, newest first; none for who is no partner. With the service’s eyes: no kind is granted to partners. */
export async function myConversations(ctx: Ctx): Promise<MyConversation[]> {
  if (!(await myPartner(ctx))) return []
  const account = ctx.who
  return asService(ctx, async () => {
    const mine = (await list(ctx, ConversationAsked, '')).filter(
      ({ askerAccount }) => askerAccount === account,
    )
    const made: MyConversation[] = []
    for (const { id, about, askedAt, conversation } of mine.sort((a, b) => b.askedAt - a.askedAt))
      made.push({
        id,
        about,
        askedAt,
        held: conversation === null ? undefined : await one(ctx, Conversation, conversation),
      })
    return made
  })
}

/** A partner asks to talk before they refer. */
export async function askToTalk(
  ctx: Ctx,
  { about, reached, id }: { about: string; reached: string; id: string },
): Promise<Outcome<string>> {
  const me = await myPartner(ctx)
  if (!me) return refused('Only who signs in for an agency asks here.')
  if (about === '') return invalid('about', 'Say what it is about, without a name')
  if (about.length > LONGEST)
    return invalid('about', `It must be ${LONGEST.toLocaleString('en-GB')} characters or fewer`)
  if (reached === '') return invalid('reached', 'Say when and how you can be reached')
  if (reached.length > 300) return invalid('reached', 'It must be 300 characters or fewer')
  const waiting = (await myConversations(ctx)).filter(({ held }) => held === undefined)
  if (waiting.length >= MOST && !waiting.some(one => one.id === id))
    return refused(`You have asked for ${MOST} conversations that wait. Refer the child if you are worried.`)
  const account = ctx.who
  return asService(ctx, () =>
    insert(
      ctx,
      ConversationAsked,
      '',
      { askedAt: ctx.now, asker: me.name, askerAccount: account, agency: me.agency, about, reached },
      id,
    ),
  )
}
