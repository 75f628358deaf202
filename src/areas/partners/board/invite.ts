import { type Outcome, ok } from '../../../core/outcome.ts'
import { INVITATION_DAYS, invitePartner } from '../../../engines/access/index.ts'
import type { Asked } from '../../../engines/area.ts'
import { notify } from '../../../engines/outbox/index.ts'
import { agencyOf } from './agencies.ts'

/** Whom a form invites. */
export type Invited = {
  name: string
  email: string
  jobTitle: string
  agency: string
  newAgency: string
  kind: string
}

/** Invites a named professional by e-mail: what opens the invitation is for its reader alone, and no password is sent. */
export async function invite({ ctx, council }: Asked, said: Invited): Promise<Outcome<string>> {
  const agency = await agencyOf(ctx, said)
  if (!agency.ok) return agency
  const invited = await invitePartner(ctx, { ...said, ...agency.value })
  if (!invited.ok) return invited
  const { id, token } = invited.value
  await notify(ctx, id, {
    reader: said.name,
    to: said.email,
    subject: `Your account with ${council.name}’s front door`,
    paragraphs: [
      `Dear ${said.name},`,
      `You are invited to refer children for ${agency.value.agency}, and to follow what becomes of your referrals.`,
      `Choose a password at the address below. It can be used once, within ${INVITATION_DAYS} days. If you did not expect this, do nothing, and tell the front door${council.telephone === null ? '' : ` on ${council.telephone}`}.`,
      `The front door, ${council.name}.`,
    ],
    sealed: `${council.address}/invitation/${token}`,
  })
  return ok(id)
}
