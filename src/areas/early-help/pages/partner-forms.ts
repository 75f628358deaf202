import type { Day } from '../../../core/day.ts'
import { formatDay } from '../../../core/day.ts'
import { type Outcome, ok, refused } from '../../../core/outcome.ts'
import { myPartner } from '../../../engines/access/index.ts'
import type { Asked } from '../../../engines/area.ts'
import { PROGRESS } from '../../../engines/plans/index.ts'
import { asService, type Ctx, change, insert, type RecordKind } from '../../../engines/records/index.ts'
import { answered, questionOf, typed } from '../../../web/family-form/index.ts'
import { type FieldDescription, readForm } from '../../../web/kit/index.ts'
import { notYet } from '../actions/doing.ts'
import { oneAtATime, openAssessment, whyNotCompleted } from '../current.ts'
import type { Led } from '../partner-lead.ts'
import { Assessment, Progress, Review } from '../records-plan.ts'
import { askedOf, lastMarks, markAtReview, questionsOfActions, withActions } from '../review-marks.ts'
import type { Case } from './read-partner-case.ts'

/** Something that a partner who leads can write: what it asks, what stands in it at first, and what it does. */
export type PartnerForm = {
  does: string
  title: string
  submit: string
  fields: readonly FieldDescription[]
  begins: Readonly<Record<string, string>>
  write(asked: Asked, led: Led, id: string): Promise<Outcome<string>>
}

/** What was said in a form, in the types of the kind that it asks about. */
function saidIn(kind: RecordKind, fields: readonly FieldDescription[], form: Asked['form']) {
  const { values, problems } = readForm(fields, form)
  const said = Object.fromEntries(
    fields.map(({ name }) => [name, typed(kind.fields[name]!, values[name] ?? '') ?? null]),
  )
  return { said, problems }
}

function progressForm({ actions }: Case): PartnerForm {
  const fields: FieldDescription[] = [
    {
      name: 'action',
      type: 'select',
      label: 'Which action?',
      options: actions.map(({ action }) => ({ value: action.id, text: `${action.what} (${action.who})` })),
    },
    {
      name: 'progress',
      type: 'choice',
      label: 'How far is it?',
      options: Object.entries(PROGRESS).map(([value, text]) => ({ value, text })),
    },
    { name: 'says', type: 'text', label: 'What has changed?', optional: true },
  ]
  return {
    does: 'progress',
    title: 'Mark how far an action is',
    submit: 'Save progress',
    fields,
    begins: {},
    /** Marks an action of this case's own plan, whatever id is sent. */
    async write({ ctx, form }, led, id) {
      const { values, problems } = readForm(fields, form)
      if (problems.length > 0) return { ok: false, problems }
      if (!actions.some(({ action }) => action.id === values.action))
        return refused('There is no such action in the plan.')
      const said = {
        action: values.action!,
        markedOn: ctx.today,
        progress: values.progress as keyof typeof PROGRESS,
        says: values.says || null,
      }
      return asService(ctx, () => insert(ctx, Progress, led.child, said, id))
    },
  }
}

function reviewForm({ actions }: Case): PartnerForm {
  const asked = askedOf(actions)
  const kind = withActions(asked)
  const names = ['heldOn', 'attended', 'changed', 'familySays', 'childsWords', ...questionsOfActions(asked)]
  const fields = [...names, 'decision', 'reason', 'nextOn'].map(name => questionOf(kind, name))
  return {
    does: 'review',
    title: 'Write a review',
    submit: 'Save the review',
    fields,
    begins: lastMarks(asked),
    async write({ ctx, form }, led, id) {
      const { said, problems } = saidIn(kind, fields, form)
      if (problems.length > 0) return { ok: false, problems }
      const future = notYet(ctx, 'heldOn', said.heldOn as Day | null)
      if (future) return future
      const own = Object.fromEntries(Object.entries(said).filter(([name]) => name in Review.fields))
      return asService(ctx, async () => {
        await oneAtATime(ctx, led.child)
        const review = await insert(ctx, Review, led.child, { ...own, episode: led.episode.id } as never, id)
        if (!review.ok) return review
        const told = { review: id, heldOn: said.heldOn as Day, values: said }
        return markAtReview(ctx, led.child, asked, told)
      })
    },
  }
}

const ASSESSES = Object.keys(Assessment.fields).filter(name => name !== 'episode' && name !== 'author')

/** The author as the record names them: who they are, and for which agency. */
async function authorOf(ctx: Ctx): Promise<string> {
  const me = await myPartner(ctx)
  return [me?.name, me?.agency].filter(Boolean).join(', ')
}

/** What they began grows; what somebody of the council began is not theirs to read, and is not begun twice. */
export function assessmentForm({ assessment, keptBack }: Case): PartnerForm | undefined {
  if (assessment === 'theirs') return undefined
  // A passage that holds what is kept from somebody is left as it is, unread.
  const fields = ASSESSES.filter(name => !keptBack.includes(name)).map(name => questionOf(Assessment, name))
  const begins = assessment
    ? Object.fromEntries(
        fields.map(({ name }) => [
          name,
          answered(Assessment.fields[name as never], assessment[name as keyof typeof assessment]),
        ]),
      )
    : {}
  return {
    does: 'assessment',
    title: assessment ? 'Go on with the assessment' : 'Write the early help assessment',
    submit: 'Save the assessment',
    fields,
    begins,
    async write({ ctx, form }, led, id) {
      const { said, problems } = saidIn(Assessment, fields, form)
      if (problems.length > 0) return { ok: false, problems }
      const future = notYet(ctx, 'startedOn', said.startedOn) ?? notYet(ctx, 'completedOn', said.completedOn)
      if (future) return future
      const author = await authorOf(ctx)
      return asService(ctx, async () => {
        await oneAtATime(ctx, led.child)
        // Who said no, and when, is the early help team's to tell.
        if (said.completedOn !== null && (await whyNotCompleted(ctx, led.child)))
          return refused(
            'The assessment cannot be completed: the family’s agreement does not stand. Ring the early help team.',
          )
        const open = await openAssessment(ctx, led.child, led.episode.id)
        if (open) {
          // Begun by somebody of the council since the page was opened: nothing of theirs is written over.
          if (assessment === undefined && open.id !== id)
            return refused('The early help team has begun an assessment meanwhile. Ring them.')
          return change(ctx, Assessment, open.id, { ...said, author })
        }
        if (assessment !== undefined) return ok(id)
        return insert(ctx, Assessment, led.child, { ...said, author, episode: led.episode.id } as never, id)
      })
    },
  }
}

/** What is written on the case’s own page; the assessment has a page of its own. */
export const formsOf = (found: Case): PartnerForm[] => [
  ...(found.actions.length > 0 ? [progressForm(found)] : []),
  reviewForm(found),
]

/** What is said of assessments, without the words of one that they did not write. */
export const assessmentsSaid = ({ completedOn, assessment }: Case): string =>
  [
    completedOn === null ? '' : `An assessment was completed on ${formatDay(completedOn)}.`,
    assessment === 'theirs' ? 'The early help team is writing the assessment.' : '',
    typeof assessment === 'object' ? `You began an assessment on ${formatDay(assessment.startedOn)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
