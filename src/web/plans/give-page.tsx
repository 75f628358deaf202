import { formatDay } from '../../core/day.ts'
import { withoutMarks } from '../../core/marks.ts'
import { invalid, type Outcome, type Problem } from '../../core/outcome.ts'
import { openPerson } from '../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../engines/area.ts'
import type { Standing } from '../../engines/outbox/index.ts'
import { isToDo } from '../../engines/plans/index.ts'
import { insert, list } from '../../engines/records/index.ts'
import { childHref } from '../child/index.ts'
import { questionOf } from '../family-form/fields.ts'
import { Checkboxes, Form, FormFields, readForm } from '../kit/index.ts'
import { wordsOfPlan } from './given-words.ts'
import { type Given, type Giving, judged, nameKey, type PlanToGive } from './giving.ts'

const TITLE = 'Make the plan for one reader'
const ASKED = ['reader', 'standing', 'opening']

const ticked = (form: Readonly<Record<string, string>>, name: string): string[] =>
  (form[name] ?? '').split(',').filter(Boolean)

const errorOf = (problems: readonly Problem[], field: string) => {
  const own = problems.filter(problem => problem.field === field).map(({ message }) => message)
  return own.length === 0 ? undefined : { text: own.join(' ') }
}

/** A plan made for one named reader: whom it is for, the writer's words to them, what stays out, and whom they may read of. */
export const givePage = (giving: Giving): PageOf => ({
  path: giving.path,
  title: TITLE,
  may: giving.may,
  async show(asked, problems) {
    const { ctx, path, form, csrf } = asked
    const line = await openPerson(ctx, path.child ?? '')
    const plan = line && (await giving.planOf(asked, line.personId))
    if (!line || !plan) return 'not-found'
    const child = { id: line.personId, name: line.name }
    const isSent = Object.keys(form).length > 0
    const named = isSent ? (await look(asked, giving, child, plan)).named : []
    const before = (await list(ctx, giving.kind, child.id)) as unknown as Given[]
    return {
      title: `${plan.title} for one reader: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, child.id) },
        { text: giving.home.text, href: giving.home.href(child.id) },
        { text: TITLE },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{`${line.name}: ${plan.title.toLowerCase()}`}</span>
              {TITLE}
            </h1>
            {before.length > 0 && (
              <>
                <h2 class="govuk-heading-m">Made before</h2>
                <ul class="govuk-list">
                  {before
                    .sort((a, b) => b.madeOn - a.madeOn)
                    .map(one => (
                      <li>
                        <a class="govuk-link" href={giving.givenHref(child.id, one.id)}>
                          {formatDay(one.madeOn)}, for {one.reader}
                        </a>
                      </li>
                    ))}
                </ul>
              </>
            )}
            <Form
              action={giving.giveHref(asked, child.id)}
              csrf={csrf}
              submitLabel="Make it"
              keeps
              cancel={{ href: giving.home.href(child.id) }}
            >
              <FormFields
                fields={ASKED.map(name => questionOf(giving.kind, name))}
                values={isSent ? form : {}}
                errors={problems}
              />
              <Checkboxes
                name="leave"
                fieldset={{ legend: { text: 'What stays out?', classes: 'govuk-fieldset__legend--s' } }}
                hint={{ text: 'Tick what this reader must not be given.' }}
                errorMessage={errorOf(problems, 'leave')}
                values={ticked(form, 'leave')}
                items={plan.actions.filter(isToDo).map(({ id, what, who }) => ({
                  value: id,
                  text: `${what} (${who})`,
                }))}
              />
              {named.length > 0 && (
                <Checkboxes
                  name="confirmed"
                  fieldset={{
                    legend: { text: 'Who else is named in it?', classes: 'govuk-fieldset__legend--s' },
                  }}
                  hint={{ text: 'Tick each person of whom this reader may read.' }}
                  errorMessage={errorOf(problems, 'confirmed')}
                  values={ticked(form, 'confirmed')}
                  items={named.map(name => ({ value: nameKey(name), text: name }))}
                />
              )}
            </Form>
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    const plan = line && (await giving.planOf(asked, line.personId))
    return line && plan ? made(asked, giving, { id: line.personId, name: line.name }, plan) : 'not-found'
  },
})

type Child = { id: string; name: string }

/** What it would say, and what speaks against giving it. */
async function look({ ctx, form, viewer }: Asked, giving: Giving, child: Child, plan: PlanToGive) {
  const reader = { name: form.reader ?? '', standing: (form.standing ?? 'parent') as Standing }
  const left = ticked(form, 'leave')
  const actions = plan.actions.filter(action => isToDo(action) && !left.includes(action.id))
  // Words that were kept apart as they were written leave with nothing.
  const says = withoutMarks(wordsOfPlan({ ...plan, actions }, reader))
  const text = [form.opening, says].filter(Boolean).join('\n')
  const confirmed = ticked(form, 'confirmed')
  const { title } = plan
  return {
    actions,
    says,
    ...(await judged(ctx, giving, viewer.name, { child, title, reader, text, confirmed })),
  }
}

async function made(asked: Asked, giving: Giving, child: Child, plan: PlanToGive): Promise<Outcome<Next>> {
  const { ctx, viewer, form } = asked
  const { problems: unread } = readForm(
    ASKED.map(name => questionOf(giving.kind, name)),
    form,
  )
  if (unread.length > 0) return { ok: false, problems: unread }
  const { actions, says, problems, named } = await look(asked, giving, child, plan)
  if (actions.length === 0) return invalid('leave', 'Nothing is left to do in it, or all is left out')
  if (problems.length > 0) return { ok: false, problems }
  const done = await insert(ctx, giving.kind, child.id, {
    ...plan.more,
    reader: form.reader?.trim(),
    standing: form.standing,
    opening: form.opening || null,
    says,
    confirmed: named.join('\n') || null,
    madeOn: ctx.today,
    madeBy: viewer.name,
  } as never)
  if (!done.ok) return done
  return {
    ok: true,
    value: {
      redirect: giving.givenHref(child.id, done.value),
      notice: 'Made. Read it once as they will, then print it or send it.',
    },
  }
}
