import { type Day, formatDay } from '../../../core/day.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import { isId, PARTNER } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { PROGRESS } from '../../../engines/plans/index.ts'
import { asService, type Ctx, insert, list, newId, type Row } from '../../../engines/records/index.ts'
import { questionOf, typed } from '../../../web/family-form/index.ts'
import {
  Details,
  type FieldDescription,
  Form,
  FormFields,
  readForm,
  StackingTable,
} from '../../../web/kit/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { notYet } from '../actions/doing.ts'
import { oneAtATime, planOf } from '../current.ts'
import { caseLed, type Led } from '../partner-lead.ts'
import { type Plan, PlanAction, Progress, REVIEW_DECISION, Review } from '../records-plan.ts'
import { withoutKept } from '../without-kept.ts'
import { LED } from './partner-cases.tsx'

const REVIEW_FIELDS: readonly FieldDescription[] = [
  'heldOn',
  'attended',
  'changed',
  'familySays',
  'childsWords',
  'decision',
  'reason',
  'nextOn',
].map(name => questionOf(Review, name))

/** What leading a case needs: its plan, the actions with how far each is, and its reviews. No assessment, and nobody else. */
type Case = {
  plan?: Row<typeof Plan>
  actions: { action: Row<typeof PlanAction>; progress?: Row<typeof Progress> }[]
  reviews: Row<typeof Review>[]
}

const caseOf = async (ctx: Ctx, { child, episode }: Led): Promise<Case> => {
  const withheld = await withheldAbout(ctx, child)
  const read = <R extends object>(row: R): R => withoutKept(row, withheld)
  return asService(ctx, async () => {
    const plan = await planOf(ctx, child, episode.id)
    const marks = (await list(ctx, Progress, child)).toSorted(
      (a, b) => b.markedOn - a.markedOn || b.knownAt - a.knownAt,
    )
    return {
      plan: plan && read(plan),
      actions: (await list(ctx, PlanAction, child))
        .filter(action => plan !== undefined && action.plan === plan.id)
        .toSorted((a, b) => a.byOn - b.byOn)
        .map(action => {
          const progress = marks.find(mark => mark.action === action.id)
          return { action: read(action), progress: progress && read(progress) }
        }),
      reviews: (await list(ctx, Review, child))
        .filter(review => review.episode === episode.id)
        .toSorted((a, b) => b.heldOn - a.heldOn)
        .map(read),
    }
  })
}

const progressFields = ({ actions }: Case): FieldDescription[] => [
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

/** The case that a partner leads: its plan, marking what is done, and the reviews they write. */
export const caseILead: PageOf = {
  path: 'cases-i-lead/:child',
  title: 'A case I lead',
  may: [PARTNER],
  async show(asked, problems) {
    const { ctx, csrf, form, path } = asked
    const led = await caseLed(ctx, path.child ?? '')
    if (!led) return 'not-found'
    const found = await caseOf(ctx, led)
    const typedIn = (does: string) => (form.do === does ? form : {})
    const wrongIn = (does: string) => (form.do === does ? problems : [])
    return {
      title: `Early help: ${led.name}`,
      wide: true,
      breadcrumbs: [{ text: 'Cases I lead', href: LED }, { text: led.name }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">A case you lead</span>
            Early help: {led.name}
          </h1>
          <ThePlan found={found} today={ctx.today} />
          {found.actions.length > 0 && (
            <Details summaryText="Mark how far an action is" open={form.do === 'progress'}>
              <Form
                action={`${LED}/${led.child}`}
                csrf={csrf}
                submitLabel="Save progress"
                secondary
                hidden={{ do: 'progress', record: typedIn('progress').record ?? newId() }}
              >
                <FormFields
                  fields={progressFields(found)}
                  values={typedIn('progress')}
                  errors={wrongIn('progress')}
                />
              </Form>
            </Details>
          )}
          <h2 class="govuk-heading-m">Team around the family</h2>
          {found.reviews.length === 0 && <p class="govuk-body">The team has not met yet.</p>}
          <ul class="govuk-list govuk-list--spaced">
            {found.reviews.map(({ heldOn, decision, changed, childsWords, attended }) => (
              <li>
                {formatDay(heldOn)}: {REVIEW_DECISION[decision].toLowerCase()}. {changed}
                {childsWords && ` “${childsWords}”`}
                <span class="gt-quiet"> There: {attended}</span>
              </li>
            ))}
          </ul>
          <Details summaryText="Write a review" open={form.do === 'review'}>
            <Form
              action={`${LED}/${led.child}`}
              csrf={csrf}
              submitLabel="Save the review"
              hidden={{ do: 'review', record: typedIn('review').record ?? newId() }}
            >
              <FormFields fields={REVIEW_FIELDS} values={typedIn('review')} errors={wrongIn('review')} />
            </Form>
          </Details>
        </>
      ),
    }
  },
  async act(asked) {
    const led = await caseLed(asked.ctx, asked.path.child ?? '')
    if (!led) return 'not-found'
    const done = await work(asked, led)
    return done.ok
      ? {
          ok: true,
          value: { redirect: `${LED}/${led.child}`, notice: 'Saved. It is now part of the record.' },
        }
      : done
  },
}

async function work({ ctx, form }: Asked, led: Led): Promise<Outcome<string>> {
  const id = isId(form.record ?? '') ? String(form.record) : newId()
  if (form.do === 'progress') return mark(ctx, led, form, id)
  if (form.do !== 'review') return refused('Choose what to do.')
  const { values, problems } = readForm(REVIEW_FIELDS, form)
  if (problems.length > 0) return { ok: false, problems }
  const said = Object.fromEntries(
    REVIEW_FIELDS.map(({ name }) => [name, typed(Review.fields[name as never], values[name] ?? '') ?? null]),
  )
  const future = notYet(ctx, 'heldOn', said.heldOn as Day | null)
  if (future) return future
  return asService(ctx, async () => {
    await oneAtATime(ctx, led.child)
    return insert(ctx, Review, led.child, { ...said, episode: led.episode.id } as never, id)
  })
}

/** Marks an action of this case's own plan, whatever id is sent. */
async function mark(ctx: Ctx, led: Led, form: Asked['form'], id: string): Promise<Outcome<string>> {
  const found = await caseOf(ctx, led)
  const { values, problems } = readForm(progressFields(found), form)
  if (problems.length > 0) return { ok: false, problems }
  if (!found.actions.some(({ action }) => action.id === values.action))
    return refused('There is no such action in the plan.')
  const said = {
    action: values.action!,
    markedOn: ctx.today,
    progress: values.progress as keyof typeof PROGRESS,
    says: values.says || null,
  }
  return asService(ctx, () => insert(ctx, Progress, led.child, said, id))
}

const ThePlan = ({ found: { plan, actions }, today }: { found: Case; today: Day }) =>
  plan === undefined ? (
    <p class="govuk-body">No plan has been agreed yet.</p>
  ) : (
    <>
      <h2 class="govuk-heading-m">Plan</h2>
      <p class="govuk-body">
        Agreed on {formatDay(plan.agreedOn)}. {plan.outcomes}
      </p>
      {actions.length > 0 && (
        <StackingTable
          caption="Actions"
          captionClasses="govuk-visually-hidden"
          head={['What', 'Who', 'By when', 'Progress'].map(text => ({ text }))}
          rows={actions.map(({ action, progress }) => [
            { text: action.what },
            { text: action.who },
            {
              text: `${formatDay(action.byOn)}${action.byOn < today && progress?.progress !== 'done' && progress?.progress !== 'dropped' ? ' (past its day)' : ''}`,
            },
            {
              text: progress
                ? [PROGRESS[progress.progress], progress.says].filter(Boolean).join(': ')
                : 'Not marked yet',
            },
          ])}
        />
      )}
    </>
  )
