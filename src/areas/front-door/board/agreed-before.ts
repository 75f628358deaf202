import { dayOf } from '../../../core/instant.ts'
import { type Submission, saidTo } from '../../../engines/portals/index.ts'
import { type Ctx, one } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'
import { agree } from './work-on.ts'

const AGREED_TO: Readonly<Record<string, 'checks' | 'early-help' | 'assessment'>> = {
  checks: 'checks',
  'help-early': 'early-help',
  'social-work': 'assessment',
}
const BY_RIGHT: Readonly<Record<string, 'responsible' | 'young-person' | 'other'>> = {
  responsible: 'responsible',
  themselves: 'young-person',
}

/**
 * What somebody agreed to for all the children alike, as a professional wrote, one for each purpose. None where it was
 * not given, or differs from child to child: that stands below the worry, in their words.
 */
function agreedIn({ answers }: Submission) {
  if (saidTo(answers, 'agreement') !== 'given') return []
  const told = [saidTo(answers, 'your-name'), saidTo(answers, 'agency')]
    .filter(words => words !== '')
    .join(', ')
  const asked = saidTo(answers, 'agreement-of')
  const purposes = answers.find(({ name }) => name === 'agreement-for')?.said ?? []
  return [purposes].flat().flatMap(purpose => {
    const agreedTo = AGREED_TO[purpose]
    return agreedTo
      ? [
          {
            purpose: agreedTo,
            position: 'given' as const,
            askedOf: told === '' ? asked : `${asked} (as told by ${told})`,
            standing: BY_RIGHT[saidTo(answers, 'agreement-standing')] ?? ('other' as const),
          },
        ]
      : []
  })
}

/** Keeps, for each contact made of a message, what its writer said that somebody agreed to: nobody types it again. */
export async function keepAgreedBefore(
  ctx: Ctx,
  message: Submission,
  contacts: readonly string[],
): Promise<void> {
  const agreed = agreedIn(message)
  for (const id of contacts) {
    const contact = await one(ctx, Contact, id)
    if (!contact) continue
    for (const said of agreed)
      await agree(ctx, contact, { ...said, askedOn: dayOf(message.receivedAt), why: null, agreedBy: null })
  }
}
