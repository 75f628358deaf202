import type { Day } from '../../../core/day.ts'
import { parseDay } from '../../../core/day.ts'
import { type Outcome, type Problem, refused } from '../../../core/outcome.ts'
import { openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { idFrom, insert, newId } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { type FieldDescription, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { helpHref, notYet } from '../actions/doing.ts'
import { GIVING } from '../actions/who.ts'
import { REVIEW_DECISION, Review } from '../records-plan.ts'
import { type OpenChild, openInFamily } from './family.ts'

const asked = (name: keyof typeof Review.fields, type: FieldDescription['type']): FieldDescription => ({
  name,
  type,
  label: Review.fields[name].label,
  optional: Review.fields[name].empty,
})

/** Asked once for all the children: the meeting. */
const OF_THE_MEETING = [
  asked('heldOn', 'date'),
  asked('attended', 'textarea'),
  asked('changed', 'textarea'),
  asked('familySays', 'textarea'),
  asked('nextOn', 'date'),
]

// What belongs to one child alone is asked of each: their words, the decision and its reason.
const ofEach = ({ child, name }: OpenChild): FieldDescription[] => [
  { name: `words-${child}`, type: 'textarea', label: `What did ${name} say, or show?`, optional: true },
  {
    name: `decision-${child}`,
    type: 'choice',
    label: `What was decided for ${name}?`,
    options: Object.entries(REVIEW_DECISION).map(([value, text]) => ({ value, text })),
  },
  { name: `reason-${child}`, type: 'textarea', label: `Why, for ${name}?`, optional: true },
]

const fieldsFor = (children: readonly OpenChild[]): FieldDescription[] => [
  {
    name: 'about',
    type: 'checkbox',
    label: 'Which children is it about?',
    options: children.map(({ child, name }) => ({ value: child, text: name })),
  },
  ...OF_THE_MEETING,
  ...children.flatMap(ofEach),
]

/** A review by the team around the family, written once for every child of the family that it is about. */
export const writeReview: PageOf = {
  path: 'children/:child/review',
  title: 'Write a team around the family review',
  may: GIVING,
  async show(page, problems) {
    const line = await openPerson(page.ctx, page.path.child ?? '')
    if (!line) return 'not-found'
    const children = await openInFamily(page.ctx, line.personId)
    const isOpen = children[0]?.child === line.personId
    return {
      title: `Team around the family review: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(page.ctx, line.personId) },
        { text: 'Early help', href: helpHref(line.personId) },
        { text: 'Review' },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              Team around the family review
            </h1>
            {isOpen ? (
              <ReviewForm page={page} child={line.personId} children={children} problems={problems} />
            ) : (
              <p class="govuk-body">
                This child has no early help at the moment: there is nothing to review.
              </p>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(page) {
    const line = await openPerson(page.ctx, page.path.child ?? '')
    if (!line) return 'not-found'
    return write(page, line.personId, await openInFamily(page.ctx, line.personId))
  },
}

function ReviewForm(form: {
  page: Asked
  child: string
  children: readonly OpenChild[]
  problems: readonly Problem[]
}) {
  const { page, child, children, problems } = form
  const fields = fieldsFor(children)
  const typed = { about: child, ...readForm(fields, page.form).values, ...page.form }
  const values = { ...typed, about: typed.about || child }
  return (
    <Form
      action={`${helpHref(child)}/review`}
      csrf={page.csrf}
      submitLabel="Save the review"
      cancel={{ href: helpHref(child) }}
      hidden={{ record: page.form.record ?? newId() }}
    >
      <FormFields fields={fields} values={values} errors={problems} />
    </Form>
  )
}

async function write(
  { ctx, form }: Asked,
  child: string,
  family: readonly OpenChild[],
): Promise<Outcome<Next>> {
  const { values, problems } = readForm(fieldsFor(family), form)
  const about = (values.about ?? '').split(',')
  const children = family.filter(one => about.includes(one.child))
  if (children.length === 0)
    return problemsOf([{ field: 'about', message: 'Say which children the meeting was about' }])
  const heldOn = dayIn(values.heldOn)
  if (problems.length > 0) return problemsOf(problems)
  const future = notYet(ctx, 'heldOn', heldOn)
  if (future) return future
  for (const one of children) {
    const said = {
      episode: one.episode,
      heldOn: heldOn as Day,
      attended: values.attended ?? '',
      changed: values.changed ?? '',
      familySays: values.familySays || null,
      nextOn: dayIn(values.nextOn),
      childsWords: values[`words-${one.child}`] || null,
      decision: (values[`decision-${one.child}`] || null) as keyof typeof REVIEW_DECISION,
      reason: values[`reason-${one.child}`] || null,
    }
    // Sent twice it is written once, for each child.
    const id = idFrom('early-help-review', form.record ?? newId(), one.child)
    const done = await insert(ctx, Review, one.child, said, id)
    if (!done.ok) return problemsOf(done.problems.map(problem => forChild(problem, one)))
  }
  const notice =
    children.length === 1
      ? 'Saved. It is now part of the record.'
      : `Saved for ${children.length} children. It is now part of each one’s record.`
  return { ok: true, value: { redirect: helpHref(child), notice } }
}

const problemsOf = (problems: Problem[]): Outcome<never> =>
  problems.length > 0 ? { ok: false, problems } : refused('Nothing was written.')

const dayIn = (iso: string | undefined): Day | null => (iso ? (parseDay(iso) ?? null) : null)

// The record’s own words for what is asked of each child name the child here.
function forChild({ field, message }: Problem, { child, name }: OpenChild): Problem {
  if (field === 'decision') return { field: `decision-${child}`, message: `Say what was decided for ${name}` }
  return { field, message }
}
