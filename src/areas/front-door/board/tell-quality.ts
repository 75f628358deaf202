import type { Asked } from '../../../engines/area.ts'
import { quality as qualityLetter, whyNotShown, writeLetter } from '../../../engines/outbox/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { FRONT_DOOR, signed } from './deciders.ts'
import { senderOf, sentencesOf, type Telling, type Told, tell } from './tell.ts'

/**
 * How good the referral was, in the words of whoever received it: by e-mail where `sends` says so, and in the pages of a
 * partner who referred. Either way refused where the words hold what a referrer must not be told.
 */
export async function tellQuality(
  asked: Asked,
  contact: Told,
  said: { quality: string; words: string | null; sends: boolean },
): Promise<Telling> {
  const write = (reader: string) =>
    writeLetter(qualityLetter, asked.ctx.today, {
      reader,
      reference: contact.enquiry ?? '',
      quality: said.quality,
      words: said.words,
      sender: senderOf(asked, FRONT_DOOR),
    })
  if (said.sends) return tell(asked, contact, 'quality', write)
  const { ctx } = asked
  const name = contact.referrer ?? 'whoever referred'
  const problems = await whyNotShown(ctx, {
    ...write(name),
    child: contact.subject,
    reader: { name, standing: 'referrer' },
    withheld: await withheldAbout(ctx, contact.subject),
    confirmed: [asked.viewer.name],
  })
  return problems.length === 0
    ? { written: true, by: signed(asked.viewer) }
    : { written: false, why: sentencesOf({ ok: false, problems }) }
}
