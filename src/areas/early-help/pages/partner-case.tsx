import { type Day, formatDay } from '../../../core/day.ts'
import { refused } from '../../../core/outcome.ts'
import { isId, PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { isToDo, PROGRESS } from '../../../engines/plans/index.ts'
import { newId } from '../../../engines/records/index.ts'
import { Details, Form, FormFields, StackingTable } from '../../../web/kit/index.ts'
import { dutyWords } from '../clocks.ts'
import { caseLed } from '../partner-lead.ts'
import { LED } from './partner-cases.tsx'
import { assessmentForm, assessmentsSaid, formsOf } from './partner-forms.ts'
import { type Case, caseOf } from './read-partner-case.ts'
import { MarksAt, ReviewWords } from './reviews.tsx'

/** The case that a partner leads: what is due, its plan, marking what is done, the assessment and the reviews they write. */
export const caseILead: PageOf = {
  path: 'cases-i-lead/:child',
  title: 'A case I lead',
  may: [PARTNER],
  async show(asked, problems) {
    const { ctx, csrf, form, path } = asked
    const led = await caseLed(ctx, path.child ?? '')
    if (!led) return 'not-found'
    const found = await caseOf(ctx, led)
    const assessed = assessmentsSaid(found)
    const assess = assessmentForm(found)
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
          <WhatIsDue found={found} today={ctx.today} />
          {assessed && <p class="govuk-body">{assessed}</p>}
          {assess && (
            <p class="govuk-body">
              <a class="govuk-link" href={`${LED}/${led.child}/assessment`}>
                {assess.title}
              </a>
            </p>
          )}
          <ThePlan found={found} today={ctx.today} />
          <h2 class="govuk-heading-m">Team around the family</h2>
          {found.reviews.length === 0 && <p class="govuk-body">The team has not met yet.</p>}
          <ul class="govuk-list govuk-list--spaced">
            {found.reviews.map(review => (
              <li>
                {formatDay(review.heldOn)}
                <ReviewWords review={review} />
                <MarksAt review={review.id} actions={found.actions} marks={found.marks} />
              </li>
            ))}
          </ul>
          {formsOf(found).map(({ does, title, submit, fields, begins }) => {
            const isThis = form.do === does
            return (
              <Details summaryText={title} open={isThis}>
                <Form
                  action={`${LED}/${led.child}`}
                  csrf={csrf}
                  submitLabel={submit}
                  secondary={does === 'progress'}
                  hidden={{ do: does, record: (isThis ? form.record : undefined) ?? newId() }}
                >
                  <FormFields
                    fields={fields}
                    values={isThis ? form : begins}
                    errors={isThis ? problems : []}
                  />
                </Form>
              </Details>
            )
          })}
        </>
      ),
    }
  },
  async act(asked) {
    const { ctx, path, form } = asked
    const led = await caseLed(ctx, path.child ?? '')
    if (!led) return 'not-found'
    const id = isId(form.record ?? '') ? String(form.record) : newId()
    const chosen = formsOf(await caseOf(ctx, led)).find(({ does }) => does === form.do)
    const done = chosen ? await chosen.write(asked, led, id) : refused('Choose what to do.')
    return done.ok
      ? {
          ok: true,
          value: { redirect: `${LED}/${led.child}`, notice: 'Saved. It is now part of the record.' },
        }
      : done
  },
}

const WhatIsDue = ({ found: { due }, today }: { found: Case; today: Day }) =>
  due.length === 0 ? null : (
    <div class="govuk-inset-text">
      <p class="govuk-body">What is due:</p>
      <ul class="govuk-list govuk-list--bullet">
        {due.map(({ clock, dueOn }) => (
          <li>
            {dutyWords(clock)}
            {dueOn < today ? <strong> overdue since {formatDay(dueOn)}</strong> : ` by ${formatDay(dueOn)}`}
          </li>
        ))}
      </ul>
    </div>
  )

const ThePlan = ({ found: { plan, actions }, today }: { found: Case; today: Day }) =>
  plan === undefined ? (
    <p class="govuk-body">No plan has been agreed yet.</p>
  ) : (
    <>
      <h2 class="govuk-heading-m">Plan</h2>
      <p class="govuk-body">
        Agreed on {formatDay(plan.agreedOn)}
        {plan.agreedWith && ` by ${plan.agreedWith}`}. {plan.outcomes}
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
              text: `${formatDay(action.byOn)}${action.byOn < today && isToDo({ progress }) ? ' (past its day)' : ''}`,
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
