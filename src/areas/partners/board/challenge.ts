import type { Instant } from '../../../core/instant.ts'
import { invalid, type Outcome, type Problem, refused } from '../../../core/outcome.ts'
import type { Role } from '../../../engines/access/index.ts'
import { tellKeepers } from '../../../engines/access/index.ts'
import type { Asked, Viewer } from '../../../engines/area.ts'
import { compose } from '../../../engines/outbox/index.ts'
import {
  asService,
  type Ctx,
  change,
  insert,
  inTurn,
  list,
  one,
  type Row,
} from '../../../engines/records/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { Contact } from '../../front-door/facts.ts'
import { CHALLENGE_OUTCOME, Challenge } from '../records.ts'

type Kept = Row<typeof Challenge>

/** Managers of whom one who did not decide answers a challenge. */
export const MANAGERS: readonly Role[] = ['front-door-manager', 'team-manager', 'head-of-service']

/** Who disagrees, and why. */
export type Raised = {
  why: string
  raisedBy: string
  agency: string
  raisedAccount: string | null
  writtenBy: string | null
  reaches: string | null
}

const LONGEST = 4_000

/**
 * Raises a challenge to a decision: the first is answered by a manager, the next, once that is answered, by a head of
 * service. With the service's rights, as its writer may be at another agency; the caller has judged that the decision is
 * theirs to challenge. One at a time: two of one agency raise it once.
 */
export function raise(ctx: Ctx, contactId: string, raised: Raised): Promise<Outcome<string>> {
  if (raised.why === '') return Promise.resolve(invalid('why', 'Say why you disagree with the decision'))
  if (raised.why.length > LONGEST)
    return Promise.resolve(
      invalid('why', `It must be ${LONGEST.toLocaleString('en-GB')} characters or fewer`),
    )
  return asService(ctx, async () => {
    await inTurn(ctx, `challenge ${contactId}`)
    const contact = await one(ctx, Contact, contactId)
    if (!contact || contact.decidedAt === null)
      return refused('Nothing is decided yet that could be challenged.')
    const before = await challengesTo(ctx, contact)
    const open = before.some(({ answeredAt }) => answeredAt === null)
    if (open) return refused('This decision is being looked at again already. You will hear.')
    if (before.some(({ stage }) => stage === 'head'))
      return refused('The head of service has answered. Ask the safeguarding partnership to look at it.')
    const done = await insert(ctx, Challenge, contact.subject, {
      ...raised,
      contact: contact.id,
      stage: before.length === 0 ? 'manager' : 'head',
      raisedAt: ctx.now,
    })
    const [hidden] = await ctx.db.rows('select 1 from restriction_person p where p.person_id = $1 limit 1', [
      contact.subject,
    ])
    if (done.ok && hidden)
      await tellKeepers(ctx, contact.subject, `An agency disagrees with a decision: ${contact.enquiry ?? ''}`)
    return done
  })
}

const challengesTo = async (ctx: Ctx, contact: Row<typeof Contact>): Promise<Kept[]> =>
  (await list(ctx, Challenge, contact.subject))
    .filter(one => one.contact === contact.id)
    .sort((a, b) => a.raisedAt - b.raisedAt)

/** Why this person may not answer a challenge; undefined where they may. Nobody answers for their own decision. */
export async function whyNotAnswer(ctx: Ctx, viewer: Viewer, challenge: Kept): Promise<string | undefined> {
  const contact = await one(ctx, Contact, challenge.contact)
  if (!contact) return 'You may not see the decision.'
  if (challenge.answeredAt !== null) return `${challenge.answeredBy} answered it already.`
  if (challenge.stage === 'head' && !viewer.roles.includes('head-of-service'))
    return 'A head of service answers at this stage.'
  if (!viewer.roles.some(role => MANAGERS.includes(role))) return 'A manager answers it.'
  const mine = contact.decidedBy === viewer.name || contact.recordedBy === viewer.account
  if (mine) return 'You decided this yourself: somebody else answers.'
  const answered = (await challengesTo(ctx, contact)).some(one => one.answeredAccount === viewer.account)
  return answered ? 'You answered it at the stage before: somebody else answers now.' : undefined
}

/** Answers a challenge, once, and writes to the agency; refused where the answer holds what they must not know. */
export async function answerChallenge(
  asked: Asked,
  challenge: Kept,
  { outcome, answer }: { outcome: string; answer: string },
  seen: Instant,
): Promise<Outcome<string>> {
  const { ctx, viewer } = asked
  const why = await whyNotAnswer(ctx, viewer, challenge)
  if (why !== undefined) return refused(why)
  const problems: Problem[] = []
  if (!Object.hasOwn(CHALLENGE_OUTCOME, outcome))
    problems.push({ field: 'outcome', message: 'Choose what comes of it' })
  if (answer === '') problems.push({ field: 'answer', message: 'Write the answer to the agency' })
  if (problems.length > 0) return { ok: false, problems }
  const done = await change(
    ctx,
    Challenge,
    challenge.id,
    {
      answeredAt: ctx.now,
      outcome: outcome as keyof typeof CHALLENGE_OUTCOME,
      answer,
      answeredBy: viewer.name,
      answeredAccount: viewer.account,
    },
    seen,
  )
  if (!done.ok) return done
  const told = await tellAgency(asked, challenge, outcome as keyof typeof CHALLENGE_OUTCOME, answer)
  return told.ok
    ? done
    : { ok: false, problems: told.problems.map(({ message }) => ({ field: 'answer', message })) }
}

async function tellAgency(
  { ctx, council }: Asked,
  challenge: Kept,
  outcome: keyof typeof CHALLENGE_OUTCOME,
  answer: string,
): Promise<Outcome<string>> {
  const to = /\S+@\S+/.exec(challenge.reaches ?? '')?.[0]
  if (!to) return { ok: true, value: '' }
  const contact = await one(ctx, Contact, challenge.contact)
  return compose(ctx, {
    child: challenge.subject,
    madeFrom: { kind: Challenge, id: challenge.id },
    reader: { name: challenge.raisedBy, standing: 'partner' },
    channel: 'e-mail',
    to,
    subject: `Our answer about the decision on ${contact?.enquiry ?? 'your referral'}`,
    paragraphs: [
      `Dear ${challenge.raisedBy},`,
      'You asked us to look at a decision again.',
      `${CHALLENGE_OUTCOME[outcome]}.`,
      answer,
      ...(challenge.stage === 'manager'
        ? ['If you still disagree, you can ask a head of service to look at it.']
        : []),
      `The front door, ${council.name}.`,
    ],
    withheld: await withheldAbout(ctx, challenge.subject),
    state: 'confirmed',
  })
}

/** What a partner may see of challenges to decisions on their own referral, by the contact. */
export type ChallengeTold = Pick<
  Kept,
  'contact' | 'stage' | 'why' | 'raisedAt' | 'raisedBy' | 'answeredAt' | 'outcome' | 'answer'
>

/** Challenges to these decisions, oldest first, for whoever's referrals they are: the caller gives only theirs. */
export const challengesAbout = (ctx: Ctx, contacts: readonly string[]): Promise<ChallengeTold[]> =>
  asService(ctx, () =>
    ctx.db.rows<ChallengeTold>(
      `select contact, stage, why, raised_at as "raisedAt", raised_by as "raisedBy", answered_at as "answeredAt",
          outcome, answer from decision_challenge where contact = any($1::uuid[]) order by raised_at, id`,
      [contacts],
    ),
  )
