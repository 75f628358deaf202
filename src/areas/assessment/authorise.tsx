import { formatDay } from '../../core/day.ts'
import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { type Ctx, change, list, one, type Row } from '../../engines/records/index.ts'
import { worksWith } from '../child/facts.ts'
import { Referral } from '../front-door/facts.ts'
import { assessmentsHref, oneAtATime } from './family.ts'
import { factorsOf } from './found.ts'
import { AssessmentPart } from './pages/assessment-part.tsx'
import { Assessment, Authorisation } from './records.ts'
import { AUTHORISING } from './who.ts'

type Doing = Parameters<Action['run']>[0]

type Waiting = { asked: Row<typeof Authorisation>; assessment: Row<typeof Assessment> }

/** What was sent and waits for a manager, with the assessment itself. */
async function waitingOf(ctx: Ctx, child: string): Promise<Waiting | undefined> {
  for (const asked of await list(ctx, Authorisation, child)) {
    const assessment = asked.answer === null ? await one(ctx, Assessment, asked.assessment) : undefined
    if (assessment?.authorisedOn === null) return { asked, assessment }
  }
  return undefined
}

async function decide({ ctx, viewer, child, values }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const waiting = await waitingOf(ctx, child)
  if (!waiting) return refused('No assessment of this child waits to be authorised.')
  const { asked, assessment } = waiting
  const closedOn = assessment.referral ? (await one(ctx, Referral, assessment.referral))?.closedOn : null
  if (closedOn != null)
    return refused(`The case closed on ${formatDay(closedOn)}: its assessment waits for nobody.`)
  const wrote = assessment.writers?.split(',') ?? []
  if (asked.askedByAccount === viewer.account || wrote.includes(viewer.account))
    return refused('You wrote this assessment or sent it: another manager authorises it.')
  if (await worksWith(ctx, child, viewer.account))
    return refused('You work with this child: another manager authorises the assessment.')
  if (!values.answer) return invalid('answer', 'Say what you decide')
  const said = {
    answer: values.answer,
    reason: values.reason || null,
    answeredAt: ctx.now,
    answeredBy: viewer.name,
  }
  const answered = await change(ctx, Authorisation, asked.id, said as never, asked.knownAt)
  if (!answered.ok) return answered
  if (values.answer === 'authorised') {
    const done = await change(ctx, Assessment, assessment.id, { authorisedOn: ctx.today })
    if (!done.ok) return done
  }
  return { ok: true, value: assessmentsHref(child) }
}

/** A manager authorises what somebody else wrote, or sends it back with what must change: of each child by itself. */
export const authorise: Action = {
  id: 'authorise-assessment',
  title: 'Authorise an assessment, or send it back',
  submit: 'Save the decision',
  may: AUTHORISING,
  form: Authorisation,
  ask: ['answer', 'reason'],
  needs: ['answer'],
  async before({ ctx, child }) {
    const waiting = await waitingOf(ctx, child)
    return waiting ? (
      <AssessmentPart
        ctx={ctx}
        assessment={waiting.assessment}
        factors={await factorsOf(ctx, child, waiting.assessment.id)}
        sent={[waiting.asked]}
      />
    ) : null
  },
  run: decide,
}
