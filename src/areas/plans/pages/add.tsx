import type { Outcome } from '../../../core/outcome.ts'
import { invalid } from '../../../core/outcome.ts'
import { isId, openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { hintsOfForm } from '../../../engines/plans/index.ts'
import { insert, newId } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { readForm } from '../../../web/kit/index.ts'
import { openPlans, type PlanKind, plansHref } from '../read.ts'
import { PlanAction } from '../records.ts'
import { WRITERS } from '../who.ts'
import { ActionForm, questionsFor, saidIn } from './action-form.tsx'

const TITLE = 'Add an action to a plan'

// The direct work that it comes from, where the way here was from there.
const workIn = ({ query, form }: Pick<Asked, 'query' | 'form'>): string => {
  const work = form.work ?? query.work ?? ''
  return isId(work) ? work : ''
}

/** One action of a plan. Where it would be hard to follow the form asks once before it is saved, and never refuses it. */
export const addPage: PageOf = {
  path: 'children/:child/add',
  title: TITLE,
  may: WRITERS,
  async show(asked, problems) {
    const { ctx, path, form } = asked
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const open = await openPlans(ctx, line.personId)
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Plans', href: plansHref(line.personId) },
        { text: TITLE },
      ],
      body:
        open.length === 0 ? (
          <>
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            <p class="govuk-body">This child has no plan open at the moment.</p>
          </>
        ) : (
          <ActionForm
            asked={asked}
            line={line}
            title={TITLE}
            here={`${plansHref(line.personId)}/add`}
            submit="Add the action"
            questions={questionsFor({ plans: open })}
            known={open.length === 1 ? { plan: open[0]! } : {}}
            hidden={{ record: form.record ?? newId(), work: workIn(asked) }}
            problems={problems}
          />
        ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    return line ? added(asked, line.personId) : 'not-found'
  },
}

async function added(asked: Asked, child: string): Promise<Outcome<Next>> {
  const { ctx, form } = asked
  const open = await openPlans(ctx, child)
  const questions = questionsFor({ plans: open })
  const { values, problems } = readForm(questions, form)
  if (problems.length > 0) return { ok: false, problems }
  if (values.plan && !open.includes(values.plan as PlanKind))
    return invalid('plan', 'Choose a plan that this child has today')
  const said = { ...saidIn(questions, values), writtenOn: ctx.today, cameFrom: workIn(asked) || null }
  const id = isId(form.record ?? '') ? form.record : newId()
  const done = await insert(ctx, PlanAction, child, said as never, id)
  if (!done.ok) return done
  // Asked once: shown again without a problem, and nothing of it stays.
  if (!form.sure && hintsOfForm(values).length > 0) return { ok: false, problems: [] }
  return {
    ok: true,
    value: { redirect: plansHref(child), notice: 'Saved. It is now part of the record.' },
  }
}
