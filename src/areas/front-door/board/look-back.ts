import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { at, type Ctx, insert, list, type Row } from '../../../engines/records/index.ts'
import { type Contact, PARTNER, PartnerCheck } from '../records.ts'
import { PartnerAnalysis, REPEAT_FINDING, RepeatCheck } from '../records-looking-back.ts'

/**
 * Brings together what partners told, once for all the children of whom it is said: each one’s record holds it, with who had
 * not answered about that child. It can be written again when they do: each stays, and the last holds. It holds no decision up.
 */
export async function bringTogether(
  ctx: Ctx,
  viewer: Viewer,
  contacts: readonly Row<typeof Contact>[],
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  let done: Outcome<string> = refused('Say for which child.')
  for (const contact of contacts) {
    done = await bringTogetherFor(ctx, viewer, contact, typed)
    if (!done.ok) return done
  }
  return done
}

async function bringTogetherFor(
  ctx: Ctx,
  viewer: Viewer,
  contact: Row<typeof Contact>,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  if (contact.decidedAt !== null) return refused('It was decided meanwhile. Look at the decision first.')
  const checks = (await list(ctx, PartnerCheck, contact.subject)).filter(one => one.contact === contact.id)
  const unanswered = checks
    .filter(({ answeredAt }) => answeredAt === null)
    .map(({ partner }) => PARTNER[partner])
  return insert(ctx, PartnerAnalysis, contact.subject, {
    contact: contact.id,
    history: typed.history ?? '',
    together: typed.together ?? '',
    recommendation: typed.recommendation ?? '',
    unanswered: unanswered.join(', ') || null,
    writtenAt: ctx.now,
    writtenBy: viewer.name,
  })
}

/** Keeps what a manager found of a repeat; never by whoever decided that contact, or closed what came before it. */
export async function checkRepeat(
  ctx: Ctx,
  viewer: Viewer,
  contact: Row<typeof Contact>,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  if (contact.decidedBy === viewer.name)
    return refused('You decided this contact. Another manager looks at it again.')
  if (await closedEarlierWork(ctx, viewer, contact))
    return refused('You closed the earlier work. Another manager looks at it again.')
  const before = (await list(ctx, RepeatCheck, contact.subject)).find(one => one.contact === contact.id)
  if (before) return refused(`${before.checkedBy} checked it already. Look at what they found.`)
  if (!Object.hasOwn(REPEAT_FINDING, typed.found ?? '')) return invalid('found', 'Say what you found')
  return insert(ctx, RepeatCheck, contact.subject, {
    contact: contact.id,
    found: typed.found as keyof typeof REPEAT_FINDING,
    why: typed.why ?? '',
    follows: typed.follows || null,
    checkedOn: ctx.today,
    checkedBy: viewer.name,
  })
}

/**
 * Whether somebody closed what is looked at again: decided a contact of the twelve months before, or wrote down that the case
 * closed which it led to. Nobody approves their own work (practice.md, who decides).
 */
async function closedEarlierWork(ctx: Ctx, viewer: Viewer, contact: Row<typeof Contact>): Promise<boolean> {
  const yes = await ctx.db.first(
    `select 1 from contact e where e.child_id = $1 and e.id <> $2 and e.received_at < $3
       and e.received_at >= $3::timestamptz - interval '12 months' and e.decided_by = $4
     union all
     select 1 from referral f where f.child_id = $1 and f.closed_on is not null and f.recorded_by = $5
       and f.closed_on <= ($3::timestamptz at time zone 'Europe/London')::date
       and f.closed_on >= (($3::timestamptz at time zone 'Europe/London')::date - interval '12 months') limit 1`,
    [contact.subject, contact.id, at(contact.receivedAt), viewer.name, viewer.account],
  )
  return yes !== undefined
}
