import type { Outcome } from '../../../core/outcome.ts'
import { partnersAt } from '../../../engines/access/index.ts'
import type { Asked } from '../../../engines/area.ts'
import { notify, type Withheld, whyNotShown } from '../../../engines/outbox/index.ts'
import { contactsOf, type Submission, saidTo, writeNote } from '../../../engines/portals/index.ts'
import { asService } from '../../../engines/records/index.ts'
import { withheldAbout } from '../../child/facts.ts'

/**
 * Asks a partner something about their referral: it stands in their own pages, and an e-mail says that it is there and
 * nothing of it. Refused where it holds what they must not know of any child that the referral has become.
 */
export async function askPartner(
  asked: Asked,
  told: Submission,
  said: { id?: string; words: string },
): Promise<Outcome<string>> {
  const { ctx, council } = asked
  const name = saidTo(told.answers, 'your-name')
  const children = await asService(ctx, async () =>
    ctx.db.rows<{ child: string }>(
      'select distinct child_id as child from contact where id = any($1::uuid[])',
      [await contactsOf(ctx, told.id)],
    ),
  )
  const withheld: Withheld[] = []
  for (const { child } of children) withheld.push(...(await withheldAbout(ctx, child)))
  const problems = await whyNotShown(ctx, {
    child: children[0]?.child ?? '00000000-0000-0000-0000-000000000000',
    reader: { name, standing: 'partner' },
    subject: 'A question',
    paragraphs: [said.words],
    withheld,
    // They named these children to us themselves.
    confirmed: [...told.children, ...told.children.flatMap(child => child.split(/\s+/))],
  })
  if (problems.length > 0)
    return { ok: false, problems: problems.map(({ message }) => ({ field: 'words', message })) }
  const done = await writeNote(ctx, told.id, said)
  if (!done.ok) return done
  const to = (await partnersAt(ctx, told.agencyId === null ? [] : [told.agencyId])).find(
    ({ id }) => id === told.account,
  )
  if (to)
    await notify(ctx, told.id, {
      reader: to.name,
      to: to.email,
      subject: `A question about your referral ${told.reference}`,
      paragraphs: [
        `Dear ${to.name},`,
        `The front door has a question about your referral ${told.reference}. Sign in and open “My referrals” to read and answer it.`,
        'If a child is in danger now, ring 999.',
        `The front door, ${council.name}.`,
      ],
    })
  return done
}
