import type { Day } from '../../../core/day.ts'
import type { Instant } from '../../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import { log, myPartner } from '../../../engines/access/index.ts'
import { asService, at, type Ctx, change } from '../../../engines/records/index.ts'
import { PartnerCheck } from '../../front-door/facts.ts'

/** A question to the viewer's agency about a child, with what they need to answer it and no more. */
export type CheckForMe = {
  id: string
  child: string
  name: string
  bornOn: Day | null
  asks: string
  askedAt: Instant
  dueAt: Instant | null
  version: Instant
}

// What is decided to go on is answered for 28 days more: whoever has the child then reads it. Nobody at an agency learns of a child whose record few may see, whoever asked before it was restricted.
const OPEN = `select k.id, k.child_id as child, p.name, p.born_on as "bornOn", coalesce(k.asks, '') as asks,
    k.asked_at as "askedAt", k.due_at as "dueAt", k.known_at as version
  from partner_check k
  join contact c on c.id = k.contact and (c.decided_at is null
    or c.outcome in ('referral', 'open-case', 'early-help') and c.decided_at > $2::timestamptz - interval '28 days')
  join person_profile p on p.person_id = k.child_id
  where k.agency = $1 and k.answered_at is null and not (k.child_id in (select hidden_person()))`

/** The questions that wait for the viewer's agency, what is due first in front; none for who is no partner. */
export async function checksForMe(ctx: Ctx): Promise<CheckForMe[]> {
  const me = await myPartner(ctx)
  if (!me) return []
  const checks = await asService(ctx, () =>
    ctx.db.rows<CheckForMe>(`${OPEN} order by k.due_at nulls last, k.id limit 100`, [
      me.agencyId,
      at(ctx.now),
    ]),
  )
  for (const { id, child } of checks)
    await log(ctx, { what: 'record', kind: PartnerCheck.table, recordId: id, person: child })
  return checks
}

const LONGEST = 8_000

/** Answers one of them, once: it lands on the contact, in the name of who answered. */
export async function answerForMe(ctx: Ctx, id: string, words: string): Promise<Outcome<string>> {
  const me = await myPartner(ctx)
  const check = (await checksForMe(ctx)).find(one => one.id === id)
  if (!me || !check) return refused('This question is answered already, or is no longer asked.')
  if (words === '') return invalid(`answer-${id}`, 'Say what you know, or that you know nothing')
  if (words.length > LONGEST)
    return invalid(`answer-${id}`, `It must be ${LONGEST.toLocaleString('en-GB')} characters or fewer`)
  const said = { answeredAt: ctx.now, answer: words, answeredBy: `${me.name}, ${me.agency}` }
  return asService(ctx, () => change(ctx, PartnerCheck, id, said, check.version))
}
