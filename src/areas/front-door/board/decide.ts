import type { Instant } from '../../../core/instant.ts'
import { type Outcome, type Problem, refused } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, change, list, type Row } from '../../../engines/records/index.ts'
import { lastRating } from '../ratings.ts'
import { COLOUR, CONTACT_OUTCOME, Contact, ContactRating, Referral } from '../records.ts'
import type { Passage } from '../threshold-guide.ts'
import { guideOn } from '../thresholds.ts'
import { isAnswered, lastAgreed } from './agreement.ts'
import { DECIDERS, roleOf } from './deciders.ts'
import { keepSigns, type NamedPassage, passageProblems } from './name-passage.ts'
import { refer } from './refer.ts'
import { rate } from './work-on.ts'

/** What is decided for one child, and why. */
export type Decision = NamedPassage & { outcome: string; reason: string; colour: string }

/**
 * Decides what happens for one child of an enquiry: by a manager, with a reason and a passage of the guidance, after it was
 * rated. Early help asks for agreement, and so does an assessment, save where a child may be in danger: a red contact is
 * held up by nothing, and what is missing is asked for next. A child with an open case is never referred again: the worry
 * goes to their worker. Refused where somebody decided meanwhile.
 */
export async function decide(
  ctx: Ctx,
  viewer: Viewer,
  contact: Row<typeof Contact>,
  decision: Decision,
  seen: Instant,
): Promise<Outcome<string>> {
  return contact.decidedAt === null
    ? carryOut(ctx, viewer, contact, decision, seen, { decidedAt: ctx.now })
    : refused(`${contact.decidedBy ?? 'Somebody'} decided this meanwhile.`)
}

/** Keeps a decision with all that follows from it, `when` it was made: for the first time, or anew. */
export async function carryOut(
  ctx: Ctx,
  viewer: Viewer,
  contact: Row<typeof Contact>,
  decision: Decision,
  seen: Instant,
  when: { decidedAt: Instant } | { decidedAnewAt: Instant },
): Promise<Outcome<string>> {
  const guide = await guideOn(ctx, ctx.today)
  const problems = await problemsOf(ctx, contact, decision, guide)
  if (problems.length > 0) return { ok: false, problems }
  const { outcome, reason, threshold, colour } = decision
  const decided = await change(
    ctx,
    Contact,
    contact.id,
    {
      ...when,
      outcome: outcome as keyof typeof CONTACT_OUTCOME,
      reason,
      decidedBy: viewer.name,
      decidedAs: roleOf(viewer, DECIDERS),
      threshold: threshold || null,
    },
    seen,
  )
  if (!decided.ok) return decided
  const kept = await keepSigns(ctx, viewer, contact, guide, decision)
  if (!kept.ok) return kept
  const rated = await rate(ctx, viewer, contact, {
    colour,
    nextSteps: '',
    stage: 'decidedAt' in when ? 'final' : 'anew',
  })
  if (!rated.ok || outcome !== 'referral') return rated
  return refer(ctx, contact.subject, ctx.today, contact.source, 'contact')
}

async function problemsOf(
  ctx: Ctx,
  contact: Row<typeof Contact>,
  decision: Decision,
  guide: readonly Passage[],
): Promise<Problem[]> {
  const { outcome, reason, colour } = decision
  const ratings = (await list(ctx, ContactRating, contact.subject)).filter(one => one.contact === contact.id)
  const problems: Problem[] = []
  const say = (message: string, field?: string) => problems.push({ message, ...(field && { field }) })
  if (!lastRating(ratings)) say('Rate it first: red, amber or green.')
  if (!Object.hasOwn(CONTACT_OUTCOME, outcome)) say('Choose what happens next', 'outcome')
  if (reason === '') say('Say why, in words the family could read', 'reason')
  if (!Object.hasOwn(COLOUR, colour)) say('Choose the rating with what you know now', 'final')
  problems.push(...passageProblems(guide, decision, colour))
  const open = await openReferral(ctx, contact.subject)
  if (outcome === 'referral' && open)
    say(
      'There is an open case already, so this is no new referral. Choose “Passed to the worker of the open case”.',
      'outcome',
    )
  if (outcome === 'open-case' && !open)
    say('There is no open case to pass this to. Choose what happens next.', 'outcome')
  const missing = await agreementMissing(ctx, contact, decision)
  if (missing) say(missing)
  return problems
}

const openReferral = async (ctx: Ctx, child: string): Promise<boolean> =>
  (await list(ctx, Referral, child)).some(one => one.referredOn !== null && one.closedOn === null)

// practice.md, agreement: early help cannot start without it; for the rest its position is said, and why
// we go ahead where it was not given.
async function agreementMissing(
  ctx: Ctx,
  contact: Row<typeof Contact>,
  { outcome, colour }: Decision,
): Promise<string | undefined> {
  if (outcome !== 'early-help' && (outcome !== 'referral' || colour === 'red')) return undefined
  const last = await lastAgreed(ctx, contact, outcome === 'early-help' ? 'early-help' : 'assessment')
  if (outcome === 'early-help' && last?.position !== 'given')
    return 'Early help begins only with agreement. Write down that it was given, and by whom, or decide otherwise.'
  if (outcome === 'early-help' || isAnswered(last)) return undefined
  return last
    ? `Agreement to an assessment was ${last.position}. Write down where it stands again, with why you go ahead without it.`
    : 'Write down where agreement to an assessment stands: given, refused, or why it was not asked for. Only a red contact goes ahead without.'
}
