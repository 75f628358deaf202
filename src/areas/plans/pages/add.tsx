import type { Outcome } from '../../../core/outcome.ts'
import { invalid } from '../../../core/outcome.ts'
import { isId, openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { hintsFor } from '../../../engines/plans/index.ts'
import { insert, newId } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { questionOf, typed } from '../../../web/family-form/index.ts'
import { Checkboxes, type FieldDescription, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { openPlans, type PlanKind, plansHref } from '../read.ts'
import { PLAN, PlanAction } from '../records.ts'
import { WRITERS } from '../who.ts'

const TITLE = 'Add an action to a plan'
const ASKED = ['plan', 'need', 'change', 'what', 'who', 'byOn', 'knownBy', 'otherwise'] as const

const questionsFor = (open: readonly PlanKind[]): FieldDescription[] =>
  ASKED.map(name =>
    name === 'plan'
      ? {
          ...questionOf(PlanAction, name),
          type: 'choice',
          options: open.map(value => ({ value, text: PLAN[value] })),
        }
      : questionOf(PlanAction, name),
  )

/** One action of a plan. Where it would be hard to follow the form asks once before it is saved, and never refuses it. */
export const addPage: PageOf = {
  path: 'children/:child/add',
  title: TITLE,
  may: WRITERS,
  async show({ ctx, path, form, csrf }, problems) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const open = await openPlans(ctx, line.personId)
    const questions = questionsFor(open)
    const { values } = readForm(questions, form)
    const hints = form.what && form.who ? hintsOf(values) : []
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Plans', href: plansHref(line.personId) },
        { text: TITLE },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            {open.length === 0 ? (
              <p class="govuk-body">This child has no plan open at the moment.</p>
            ) : (
              <Form
                action={`${plansHref(line.personId)}/add`}
                csrf={csrf}
                submitLabel="Add the action"
                keeps
                cancel={{ href: plansHref(line.personId) }}
                hidden={{ record: form.record ?? newId() }}
              >
                <FormFields
                  fields={questions}
                  values={{ ...(open.length === 1 ? { plan: open[0] } : {}), ...values, ...form }}
                  errors={problems}
                />
                {hints.length > 0 && (
                  <div class="govuk-inset-text" role="status">
                    <p class="govuk-body">Before you save it:</p>
                    <ul class="govuk-list govuk-list--bullet">
                      {hints.map(hint => (
                        <li>{hint}</li>
                      ))}
                    </ul>
                    <Checkboxes
                      name="sure"
                      values={form.sure ? ['yes'] : []}
                      items={[{ value: 'yes', text: 'Save it as it is' }]}
                    />
                  </div>
                )}
              </Form>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    return line ? added(asked, line.personId) : 'not-found'
  },
}

const hintsOf = ({ what = '', who = '', knownBy = '' }: Record<string, string>): string[] =>
  hintsFor({ what, who, knownBy: knownBy === '' ? null : knownBy })

async function added({ ctx, form }: Asked, child: string): Promise<Outcome<Next>> {
  const open = await openPlans(ctx, child)
  const { values, problems } = readForm(questionsFor(open), form)
  if (problems.length > 0) return { ok: false, problems }
  if (values.plan && !open.includes(values.plan as PlanKind))
    return invalid('plan', 'Choose a plan that this child has today')
  const said = Object.fromEntries(
    ASKED.map(name => [name, typed(PlanAction.fields[name]!, values[name] ?? '') ?? null]),
  )
  const id = isId(form.record ?? '') ? form.record : newId()
  const done = await insert(ctx, PlanAction, child, said as never, id)
  if (!done.ok) return done
  // Asked once: shown again without a problem, and nothing of it stays.
  if (!form.sure && hintsOf(values).length > 0) return { ok: false, problems: [] }
  return {
    ok: true,
    value: { redirect: plansHref(child), notice: 'Saved. It is now part of the record.' },
  }
}
