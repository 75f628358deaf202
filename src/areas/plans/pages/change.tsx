import { formatDay } from '../../../core/day.ts'
import { invalid, type Outcome } from '../../../core/outcome.ts'
import { isId, openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { hintsOfForm } from '../../../engines/plans/index.ts'
import { change, one, type Row } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { answered } from '../../../web/family-form/index.ts'
import { readForm } from '../../../web/kit/index.ts'
import { plansHref } from '../read.ts'
import { PLAN, PlanAction } from '../records.ts'
import { WRITERS } from '../who.ts'
import { ActionForm, FIELDS, questionsFor, saidIn } from './action-form.tsx'

const TITLE = 'Change an action of a plan'
const QUESTIONS = questionsFor('changed')

/** Where an action is changed. */
export const changeHref = (child: string, action: string): string => `${plansHref(child)}/actions/${action}`

/** The action of this address, if it is this child's. */
async function actionOf({ ctx, path }: Asked, child: string): Promise<Row<typeof PlanAction> | undefined> {
  const action = isId(path.action ?? '') ? await one(ctx, PlanAction, path.action!) : undefined
  return action?.subject === child ? action : undefined
}

/** An action said anew, with why: what it said before stays in its history. */
export const changePage: PageOf = {
  path: 'children/:child/actions/:action',
  title: TITLE,
  may: WRITERS,
  async show(asked, problems) {
    const { ctx, path, form } = asked
    const line = await openPerson(ctx, path.child ?? '')
    const action = line && (await actionOf(asked, line.personId))
    if (!line || !action) return 'not-found'
    const known = Object.fromEntries(
      QUESTIONS.map(({ name }) => [
        name,
        // Why it was changed the last time is no reason for this one.
        name === 'changedWhy' ? '' : answered(FIELDS[name]!, action[name as keyof typeof action]),
      ]),
    )
    const shown = form.version
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Plans', href: plansHref(line.personId) },
        { text: TITLE },
      ],
      body: (
        <ActionForm
          asked={asked}
          line={line}
          title={TITLE}
          here={changeHref(line.personId, action.id)}
          submit="Save the change"
          questions={QUESTIONS}
          known={known}
          hidden={{ version: String(action.knownAt) }}
          problems={problems}
          before={
            <>
              <p class="govuk-body">
                {PLAN[action.plan]}. What it says now stays in{' '}
                <a class="govuk-link" href={recordHref(ctx, 'plan_action', action.id)}>
                  its history
                </a>
                .
              </p>
              {shown !== undefined && shown !== String(action.knownAt) && (
                <div class="govuk-inset-text">
                  Somebody changed this after you opened it. It says now: {action.what} ({action.who}, by{' '}
                  {formatDay(action.byOn)}). Take over what is missing below, then save.
                </div>
              )}
            </>
          }
        />
      ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    const action = line && (await actionOf(asked, line.personId))
    return action ? changed(asked, action) : 'not-found'
  },
}

async function changed({ ctx, form }: Asked, action: Row<typeof PlanAction>): Promise<Outcome<Next>> {
  const { values, problems } = readForm(QUESTIONS, form)
  if (problems.length > 0) return { ok: false, problems }
  if (!values.changedWhy) return invalid('changedWhy', 'Say why it is changed')
  const said = saidIn(QUESTIONS, values)
  const done = await change(ctx, PlanAction, action.id, said, Number(form.version) as typeof action.knownAt)
  if (!done.ok) return done
  if (!form.sure && hintsOfForm(values).length > 0) return { ok: false, problems: [] }
  return {
    ok: true,
    value: {
      redirect: plansHref(action.subject),
      notice: 'Saved. What it said before stays in its history.',
    },
  }
}
