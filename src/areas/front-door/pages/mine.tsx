import { type Day, formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import { logList } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { Form, FormFields, InsetText, StackingTable, Tag } from '../../../web/kit/index.ts'
import { type LateAnswer, lateAnswersFor, READING, readLateAnswer } from '../board/late-answers.ts'
import { doStep, type StepToDo, stepsOf } from '../board/next-steps.ts'
import { isLate, type OpenContact, openEnquiries } from '../board/open-enquiries.ts'
import { PARTNER } from '../records.ts'
import { ColourTag, DueBy } from './words.tsx'

const TITLE = 'Mine from the front door'
const MINE = '/areas/front-door/mine'

/** What the front door wants of one person: the contacts they have, their next steps, and late answers about their children. */
export const mine: PageOf = {
  path: 'mine',
  title: TITLE,
  may: READING,
  async show(asked, problems) {
    const { ctx, viewer } = asked
    const contacts = (await openEnquiries(ctx))
      .flatMap(one => one.contacts)
      .filter(({ holderAccount }) => holderAccount === viewer.account)
    const steps = await stepsOf(ctx, viewer.account)
    const answers = await lateAnswersFor(ctx, viewer)
    await logList(ctx, 'list', TITLE, [
      ...new Set([
        ...contacts.map(({ childId }) => childId),
        ...[...steps, ...answers].map(({ child }) => child),
      ]),
    ])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {contacts.length + steps.length + answers.length === 0 && (
            <p class="govuk-body">Nothing waits for you here.</p>
          )}
          {answers.length > 0 && <Answers asked={asked} answers={answers} />}
          {steps.length > 0 && <h2 class="govuk-heading-m">Next steps that are yours</h2>}
          {steps.map(one => (
            <Step asked={asked} step={one} today={ctx.today} problems={problems} />
          ))}
          {contacts.length > 0 && <Contacts asked={asked} contacts={contacts} />}
        </>
      ),
    }
  },
  async act({ ctx, viewer, form }) {
    const done = await work({ ctx, viewer, form })
    return done.ok
      ? {
          ok: true,
          value: { redirect: MINE, notice: form.do === 'step' ? 'Saved: what came of it.' : 'Saved.' },
        }
      : done
  },
}

function work({ ctx, viewer, form }: Pick<Asked, 'ctx' | 'viewer' | 'form'>): Promise<Outcome<string>> {
  const id = form.id ?? ''
  if (form.do === 'step') return doStep(ctx, viewer, id, (form[`came-${id}`] ?? '').trim())
  if (form.do === 'read') return readLateAnswer(ctx, viewer, id)
  return Promise.resolve(refused('Choose what to do.'))
}

const Answers = ({ asked, answers }: { asked: Asked; answers: readonly LateAnswer[] }) => (
  <>
    <h2 class="govuk-heading-m">What partners answered after the decision</h2>
    {answers.map(({ id, child, name, partner, answer, answeredAt, answeredBy }) => (
      <section aria-label={`About ${name}`}>
        <h3 class="govuk-heading-s">
          <a class="govuk-link" href={`/children/${child}`}>
            {name}
          </a>
        </h3>
        <InsetText>
          <p class="govuk-body gt-as-typed" dir="auto">
            {answer}
          </p>
          <p class="govuk-hint">
            {PARTNER[partner as keyof typeof PARTNER] ?? partner},{' '}
            {[answeredBy, formatInstant(answeredAt)].filter(Boolean).join(', ')}
          </p>
        </InsetText>
        <Form
          action={MINE}
          csrf={asked.csrf}
          submitLabel={`I have read it: ${name}`}
          secondary
          hidden={{ do: 'read', id }}
        />
      </section>
    ))}
  </>
)

const Step = ({
  asked,
  step: { id, name, contact, what, dueOn, setBy },
  today,
  problems,
}: {
  asked: Asked
  step: StepToDo
  today: Day
  problems: Parameters<PageOf['show']>[1]
}) => (
  <section aria-label={`Next step for ${name}`}>
    <h3 class="govuk-heading-s">
      {asked.viewer.roles.some(role => OPENS_ENQUIRIES.includes(role)) ? (
        <a class="govuk-link" href={`/areas/front-door/enquiry/${contact}`}>
          {name}
        </a>
      ) : (
        name
      )}{' '}
      by {formatDay(dueOn)} {dueOn < today && <Tag text="Overdue" classes="govuk-tag--red" />}
    </h3>
    <p class="govuk-body">
      {what} <span class="gt-quiet">({setBy})</span>
    </p>
    <Form
      action={MINE}
      csrf={asked.csrf}
      submitLabel={`It is done: ${name}`}
      secondary
      hidden={{ do: 'step', id }}
    >
      <FormFields
        fields={[{ name: `came-${id}`, type: 'textarea', label: 'What came of it?' }]}
        values={asked.form}
        errors={problems}
      />
    </Form>
  </section>
)

const OPENS_ENQUIRIES: readonly string[] = [
  'front-door-worker',
  'front-door-manager',
  'head-of-service',
  'director',
  'quality-lead',
]

const Contacts = ({ asked, contacts }: { asked: Asked; contacts: readonly OpenContact[] }) => (
  <StackingTable
    caption="Contacts that you have"
    captionClasses="govuk-table__caption--m"
    head={['Rating', 'Child', 'Decide by'].map(text => ({ text }))}
    rows={contacts.map(one => [
      { html: <ColourTag colour={one.colour} /> },
      {
        html: (
          <a class="govuk-link" href={`/areas/front-door/enquiry/${one.id}`}>
            {one.childName}
          </a>
        ),
      },
      { html: <DueBy at={one.dueAt} on={one.dueOn} late={isLate(one, asked.ctx)} /> },
    ])}
  />
)
