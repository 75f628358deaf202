import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import { log, myPartner, partnerWith } from '../../engines/access/index.ts'
import type { Action } from '../../engines/area.ts'
import { notify, whyNotShown } from '../../engines/outbox/index.ts'
import { asService, type Ctx, insert, list, one, type Row } from '../../engines/records/index.ts'
import { withheldAbout } from '../child/facts.ts'
import { AdvocacyOffer, AdvocacyReturn } from './records.ts'
import { AdvocacyReferral } from './records-provider.ts'

type Referral = Row<typeof AdvocacyReferral>

/** Sends somebody who wants an advocate to a person of the provider; refused where the words hold what they must not know. */
export async function sendToProvider({
  ctx,
  viewer,
  council,
  child,
  values,
  recordId,
}: Parameters<Action['run']>[0]): Promise<Outcome<string>> {
  const said = values as Partial<Record<'name' | 'says' | 'reached' | 'email', string>>
  const wanted = (await list(ctx, AdvocacyOffer, child))
    .filter(({ result }) => result === 'accepted')
    .sort((a, b) => b.offeredOn - a.offeredOn)[0]
  if (!wanted) return refused('Nobody here wants an advocate yet. Record the offer and its answer first.')
  const provider = await partnerWith(ctx, said.email ?? '')
  if (provider === undefined)
    return invalid(
      'email',
      'Nobody at an agency has an account with this address. A front door manager invites them.',
    )
  const problems = await whyNotShown(ctx, {
    child,
    reader: { name: provider.name, standing: 'partner' },
    subject: said.name ?? '',
    paragraphs: [said.says ?? '', said.reached ?? ''],
    withheld: await withheldAbout(ctx, child),
    confirmed: [said.name ?? ''],
  })
  if (problems.length > 0)
    return { ok: false, problems: problems.map(({ message }) => ({ field: 'says', message })) }
  const sent = { ...values, offer: wanted.id, sentOn: ctx.today, account: provider.id, sentBy: viewer.name }
  const kept = await insert(ctx, AdvocacyReferral, child, sent as never, recordId)
  if (kept.ok) await tellProvider(ctx, kept.value, provider, council)
  return kept
}

// By e-mail, that it is there and nothing of it.
const tellProvider = (
  ctx: Ctx,
  referral: string,
  { name, email }: { name: string; email: string },
  council: { name: string; address: string },
): Promise<unknown> =>
  notify(ctx, referral, {
    reader: name,
    to: email,
    subject: 'Somebody would like an advocate',
    paragraphs: [
      `Dear ${name},`,
      `Somebody was referred to you for an advocate. Sign in at ${council.address} and open “Advocacy asked for” to read it.`,
      `${council.name}.`,
    ],
  })

/** The referrals that were sent to the viewer, newest first, each look logged; never of a record that few may see. */
export async function sentToMe(ctx: Ctx): Promise<Referral[]> {
  const me = await myPartner(ctx)
  if (!me) return []
  const found = await asService(ctx, async () => {
    const rows = await ctx.db.rows<{ id: string }>(
      `select id from advocacy_referral where account = $1 and not (child_id in (select hidden_person()))
       order by sent_on desc, id`,
      [me.account],
    )
    const referrals: Referral[] = []
    for (const { id } of rows) referrals.push((await one(ctx, AdvocacyReferral, id))!)
    return referrals
  })
  for (const { id, subject } of found)
    await log(ctx, { what: 'record', kind: AdvocacyReferral.table, recordId: id, person: subject })
  return found
}

/** What a provider wrote in of one referral, the latest last: of nobody else's. */
export const returnsOf = (ctx: Ctx, referral: Referral): Promise<Row<typeof AdvocacyReturn>[]> =>
  asService(ctx, async () =>
    (await list(ctx, AdvocacyReturn, referral.subject))
      .filter(one => one.referral === referral.id)
      .toSorted((a, b) => a.receivedOn - b.receivedOn || a.knownAt - b.knownAt),
  )

/** The provider's own return of one referral: what came of it, kept on the child's record as it was written. */
export async function writeReturn(
  ctx: Ctx,
  referral: Referral,
  values: Record<string, unknown>,
  id: string,
): Promise<Outcome<string>> {
  const me = await myPartner(ctx)
  if (!me) return refused('Only whoever it was sent to can write a return.')
  for (const field of ['contactedOn', 'metOn', 'endedOn'])
    if (Number(values[field] ?? 0) > ctx.today) return invalid(field, 'This day is still to come')
  const said = {
    ...values,
    offer: referral.offer,
    referral: referral.id,
    receivedOn: ctx.today,
    writtenBy: `${me.name}, ${me.agency}`,
  }
  return asService(ctx, () => insert(ctx, AdvocacyReturn, referral.subject, said as never, id))
}
