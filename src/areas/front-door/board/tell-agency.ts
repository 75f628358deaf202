import { formatInstant } from '../../../core/instant.ts'
import { partnersAt } from '../../../engines/access/index.ts'
import type { Asked } from '../../../engines/area.ts'
import { notify } from '../../../engines/outbox/index.ts'
import { one } from '../../../engines/records/index.ts'
import { PartnerCheck } from '../records.ts'

/**
 * Tells everybody of an agency who has an account that something is asked of them, by e-mail: that it is there and by when,
 * and nothing of it, nor of whom it is about.
 */
export async function tellAsked({ ctx, council }: Asked, check: string, agency: string): Promise<void> {
  const asked = await one(ctx, PartnerCheck, check)
  if (!asked) return
  const by = asked.dueAt === null ? '' : ` by ${formatInstant(asked.dueAt)}`
  for (const { name, email } of await partnersAt(ctx, [agency]))
    await notify(ctx, check, {
      reader: name,
      to: email,
      subject: 'A question from the front door',
      paragraphs: [
        `Dear ${name},`,
        `The front door asks your agency something about a child. Sign in and open “What we are asked” to read and answer it${by}.`,
        'If a child is in danger now, ring 999.',
        `The front door, ${council.name}.`,
      ],
    })
}
