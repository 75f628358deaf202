import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { change, insert, list, type Row, record, yesNo } from '../../../engines/records/index.ts'
import { worksWith } from '../../child/facts.ts'
import { PreProceedings } from '../records.ts'
import { beforeCourtHref } from './begin.tsx'
import { oneAtATime, openWork, worksBeforeCourt } from './open-work.ts'
import { LegalGateway } from './records.ts'
import { GATEWAY_DECIDES } from './who.ts'

type Doing = Parameters<Action['run']>[0]
type Work = Row<typeof PreProceedings>

const NONE = 'No work before court goes on for this child. It begins at a legal gateway.'

const shown = (child: string, done: Outcome<string>): Outcome<string> =>
  done.ok ? { ok: true, value: beforeCourtHref(child) } : done

/** Days of a form that cannot be: still to come, or before the work began. */
function whyNotThen(
  { ctx, values }: Doing,
  work: Work,
  fields: readonly string[],
): Outcome<never> | undefined {
  for (const field of fields) {
    const on = values[field] as Day | null | undefined
    if (on == null) continue
    if (on > ctx.today) return invalid(field, 'This day is still to come')
    if (work.startedOn !== null && on < work.startedOn)
      return invalid(field, `Work before court began only on ${formatDay(work.startedOn)}`)
  }
  return undefined
}

const isYes = (answer: string | null): boolean => answer === '1' || answer === 'true'

/** The form’s answer as the census writes it; empty where nothing was said. */
const written = (answer: unknown): '1' | '0' | undefined =>
  answer === true ? '1' : answer === false ? '0' : undefined

const letter: Action = {
  id: 'letter-before-court',
  title: 'Letter before proceedings was sent',
  submit: 'Save',
  may: GATEWAY_DECIDES,
  form: PreProceedings,
  ask: ['letterSentOn'],
  needs: ['letterSentOn'],
  async run(doing) {
    const { ctx, child, values } = doing
    await oneAtATime(ctx, child)
    const work = await openWork(ctx, child)
    if (!work) return refused(NONE)
    if (values.letterSentOn == null) return invalid('letterSentOn', 'Say when it was sent')
    return (
      whyNotThen(doing, work, ['letterSentOn']) ??
      shown(child, await change(ctx, PreProceedings, work.id, values, work.knownAt))
    )
  },
}

// The census writes yes and no in two ways: a form asks once.
const MEETING = record('meeting_before_court', 'Meeting before court', {
  firstMeetingOn: PreProceedings.fields.firstMeetingOn,
  reviews: PreProceedings.fields.reviews,
  offered: yesNo('Was family group decision making offered?').optional(),
  held: yesNo('Did it happen?').optional(),
})

const meeting: Action = {
  id: 'meeting-before-court',
  title: 'Meetings before court',
  submit: 'Save',
  may: GATEWAY_DECIDES,
  form: MEETING,
  async run(doing) {
    const { ctx, child, values } = doing
    await oneAtATime(ctx, child)
    const work = await openWork(ctx, child)
    if (!work) return refused(NONE)
    const said = {
      firstMeetingOn: values.firstMeetingOn ?? undefined,
      reviews: values.reviews ?? undefined,
      meetingOffered: written(values.offered),
      meetingHeld: written(values.held),
    }
    const now = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    if (Object.keys(now).length === 0)
      return invalid(
        'firstMeetingOn',
        'Say when a meeting was, or whether family group decision making was offered',
      )
    if (Number(values.reviews ?? 0) < 0) return invalid('reviews', 'Enter 0 or more')
    if (values.held === true && (now.meetingOffered ?? work.meetingOffered) === '0')
      return invalid('held', 'It cannot have happened without being offered')
    const first = values.firstMeetingOn as Day | null
    if (first !== null && work.letterSentOn === null)
      return invalid('firstMeetingOn', 'Write down the letter first: the meeting is what it invites to')
    if (first !== null && first < work.letterSentOn!)
      return invalid('firstMeetingOn', `The letter was sent only on ${formatDay(work.letterSentOn!)}`)
    return (
      whyNotThen(doing, work, ['firstMeetingOn']) ??
      shown(child, await change(ctx, PreProceedings, work.id, now, work.knownAt))
    )
  },
}

const END = record('end_before_court', 'End of work before court', {
  heldOn: LegalGateway.fields.heldOn,
  decision: LegalGateway.fields.decision,
  adviser: LegalGateway.fields.adviser,
  advice: LegalGateway.fields.advice,
  reason: LegalGateway.fields.reason,
  noOfferWhy: LegalGateway.fields.noOfferWhy.help('Asked only before an application to the court.'),
  outcome: PreProceedings.fields.outcome.help(
    'The census has a letter for it. Leave it empty where you do not know which: it can be added by correcting the record.',
  ),
})

const end: Action = {
  id: 'end-pre-proceedings',
  title: 'End work before court',
  submit: 'Save the decision',
  may: GATEWAY_DECIDES,
  form: END,
  async run(doing) {
    const { ctx, viewer, child, values, recordId } = doing
    await oneAtATime(ctx, child)
    const work = await openWork(ctx, child)
    if (!work) return refused(NONE)
    if (await worksWith(ctx, child, viewer.account))
      return refused('You work with this child: somebody else decides at the legal gateway.')
    const { outcome, ...said } = values as Row<typeof LegalGateway> & Pick<Work, 'outcome'>
    if (said.decision === 'begins') return invalid('decision', 'It goes on already: say how it ends')
    const wrong = whyNotThen(doing, work, ['heldOn'])
    if (wrong) return wrong
    // Working Together 2023, chapter 3: a family is asked to make a plan of its own before a court is, unless that is not safe.
    if (said.decision === 'court' && !isYes(work.meetingOffered) && !said.noOfferWhy)
      return invalid(
        'noOfferWhy',
        'The record does not say that family group decision making was offered: write that down first, or say why it was not',
      )
    const kept = await insert(
      ctx,
      LegalGateway,
      child,
      { ...said, work: work.id, decidedBy: viewer.name },
      recordId,
    )
    if (!kept.ok) return kept
    const now = { decidedOn: said.heldOn, outcome }
    return shown(child, await change(ctx, PreProceedings, work.id, now, work.knownAt))
  },
}

const applied: Action = {
  id: 'application-made',
  title: 'The court was asked: an application was made',
  submit: 'Save',
  may: GATEWAY_DECIDES,
  form: PreProceedings,
  ask: ['courtOn', 'noticeSentOn'],
  needs: ['courtOn'],
  async run(doing) {
    const { ctx, child, values } = doing
    await oneAtATime(ctx, child)
    const [work] = await worksBeforeCourt(ctx, child)
    const isToGo = work && work.decidedOn !== null && work.courtOn === null
    if (!isToGo || (await isSteppedDown(ctx, child, work.id)))
      return refused('No application waits to be made: a legal gateway decides to ask the court first.')
    if (values.courtOn == null) return invalid('courtOn', 'Say when the application was made')
    // CIN census, rule 9012: on or after the day of the decision to go to court.
    if ((values.courtOn as Day) < work.decidedOn!)
      return invalid('courtOn', `It was decided only on ${formatDay(work.decidedOn!)}`)
    return (
      whyNotThen(doing, work, ['courtOn', 'noticeSentOn']) ??
      shown(child, await change(ctx, PreProceedings, work.id, values, work.knownAt))
    )
  },
}

const isSteppedDown = async (ctx: Doing['ctx'], child: string, work: string): Promise<boolean> =>
  (await list(ctx, LegalGateway, child)).some(one => one.work === work && one.decision === 'step-down')

/** From the letter to the end of work before court, by those who decided that it begins. */
export const courtSteps: Action[] = [letter, meeting, end, applied]
