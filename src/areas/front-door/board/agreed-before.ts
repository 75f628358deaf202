import { dayOf } from '../../../core/instant.ts'
import { type Outcome, ok } from '../../../core/outcome.ts'
import { type Submission, saidTo } from '../../../engines/portals/index.ts'
import { type Ctx, one } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'
import { POSITION } from '../records-agreement.ts'
import { agree } from './agreement.ts'

type Form = Readonly<Record<string, string>>
type Standing = 'responsible' | 'young-person' | 'other'

const AGREED_TO: Readonly<Record<string, 'checks' | 'early-help' | 'assessment'>> = {
  checks: 'checks',
  'help-early': 'early-help',
  'social-work': 'assessment',
}
const BY_RIGHT: Readonly<Record<string, Standing>> = {
  responsible: 'responsible',
  themselves: 'young-person',
}

/** Who told us, after what they told. */
const toldBy = ({ answers }: Submission): string =>
  [saidTo(answers, 'your-name'), saidTo(answers, 'agency')].filter(words => words !== '').join(', ')
const asTold = (words: string, by: string): string =>
  words === '' || by === '' ? words : `${words} (as told by ${by})`

/**
 * Where agreement to telling us stands, as a professional wrote, for each child: fields of the form on which the contact is
 * written down, so that nobody types it again and whoever writes it down sees it first. Nothing where nothing was said.
 */
export function agreedAsTold(message: Submission, children: number): Form {
  const { answers } = message
  const by = toldBy(message)
  const form: Record<string, string> = {}
  for (let nth = 1; nth <= children; nth++) {
    const mine = answers.filter(({ child }) => child === nth)
    const own = saidTo(mine, 'agreement-child')
    const position = own || saidTo(answers, 'agreement')
    if (!Object.hasOwn(POSITION, position)) continue
    const words = saidTo(mine, 'agreement-child-words')
    const isAsked = position === 'given' || position === 'refused' || position === 'withdrawn'
    const askedOf = own ? (isAsked ? words : '') : saidTo(answers, 'agreement-of')
    const why = own
      ? isAsked
        ? ''
        : words
      : saidTo(answers, isAsked ? 'agreement-against' : 'agreement-not-asked')
    form[`agreed-position-${nth}`] = position
    form[`agreed-askedOf-${nth}`] = isAsked ? asTold(askedOf || 'Not said who', by) : ''
    form[`agreed-why-${nth}`] = asTold(why, by)
    if (position === 'dispensed')
      form[`agreed-agreedBy-${nth}`] = asTold(saidTo(answers, 'agreement-by') || 'Not said who', by)
  }
  return form
}

/** What somebody agreed to for all the children alike, as a professional wrote, one for each purpose. */
function agreedIn(message: Submission) {
  const { answers } = message
  if (saidTo(answers, 'agreement') !== 'given') return []
  const purposes = answers.find(({ name }) => name === 'agreement-for')?.said ?? []
  return [purposes].flat().flatMap(purpose => {
    const agreedTo = AGREED_TO[purpose]
    return agreedTo
      ? [
          {
            purpose: agreedTo,
            position: 'given' as const,
            askedOf: asTold(saidTo(answers, 'agreement-of'), toldBy(message)),
            standing: standingIn(message),
          },
        ]
      : []
  })
}

const standingIn = ({ answers }: Submission): Standing =>
  BY_RIGHT[saidTo(answers, 'agreement-standing')] ?? 'other'

/**
 * Keeps what a message’s writer said about agreement: for each contact what somebody agreed to, and where agreement to telling
 * us stands, as the form has it. `places` are the children’s places on the form, in the order of `parts`; a contact that
 * the viewer may not see is left out, as everywhere.
 */
export async function keepAgreedBefore(
  ctx: Ctx,
  message: Submission,
  { parts, places, form }: { parts: readonly string[]; places: readonly number[]; form: Form },
): Promise<Outcome<string>> {
  const agreed = agreedIn(message)
  // By the day it reached us; who asked is whoever told us, unless they told us otherwise in words.
  const asked = { askedBy: toldBy(message) || null, askedOn: dayOf(message.receivedAt) }
  for (const [i, id] of parts.entries()) {
    const contact = await one(ctx, Contact, id)
    if (!contact) continue
    const on = { child: contact.subject, contact: contact.id, writer: toldBy(message) }
    for (const said of agreed) await agree(ctx, on, { ...said, ...asked })
    const nth = places[i] ?? 0
    const typed = (name: string) => (form[`agreed-${name}-${nth}`] ?? '').trim() || null
    const position = typed('position')
    if (position === null) continue
    const kept = await agree(ctx, on, {
      purpose: 'telling',
      position: position as never,
      askedOf: typed('askedOf'),
      standing: saidTo(message.answers, 'agreement') !== '' && typed('askedOf') ? standingIn(message) : null,
      ...(typed('askedOf') ? asked : {}),
      why: typed('why'),
      agreedBy: typed('agreedBy'),
    })
    if (!kept.ok)
      return {
        ok: false,
        problems: kept.problems.map(({ field, message: words }) => ({
          message: words,
          ...(field && { field: `agreed-${field}-${nth}` }),
        })),
      }
  }
  return ok(message.id)
}
