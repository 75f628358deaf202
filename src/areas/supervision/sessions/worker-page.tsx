import { isoDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import { type Colleague, colleagues, logList } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { Details, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { maySupervise, SUPERVISORS } from './due.ts'
import { type Does, questionsOf, supervise } from './forms.ts'
import { heldWith } from './held.ts'
import { markedDone } from './mark-done.ts'
import { SessionPart } from './session-part.tsx'
import { workerHref } from './workers-page.tsx'

const FORMS: readonly { does: Does; title: string; submit: string }[] = [
  { does: 'plan', title: 'Plan the next supervision', submit: 'Save the day' },
  { does: 'held', title: 'Write down a supervision that was planned', submit: 'Save the supervision' },
  { does: 'action', title: 'Add what one of you will do', submit: 'Add the action' },
  {
    does: 'child',
    title: 'Write what is decided about a child, on the child’s record',
    submit: 'Save on the child’s record',
  },
]

async function workerOf({ ctx, viewer, path }: Asked): Promise<Colleague | undefined> {
  const worker = (await colleagues(ctx)).find(({ id }) => id === path.worker)
  return worker && maySupervise(viewer, worker) ? worker : undefined
}

/** Whom the worker works with today, of those whom the viewer may see. */
async function childrenOf({ ctx }: Asked, worker: Colleague): Promise<{ id: string; name: string }[]> {
  const rows = await ctx.db.rows<{ id: string; name: string }>(
    `select distinct w.child_id as id, p.name from worker_allocation w join person_profile p on p.person_id = w.child_id
     where w.account = $1 and (w.to_on is null or w.to_on > $2::date) order by p.name, id`,
    [worker.id, isoDay(ctx.today)],
  )
  await logList(
    ctx,
    'list',
    `Children of ${worker.name}, for supervision`,
    rows.map(({ id }) => id),
  )
  return rows
}

/** One worker’s supervision, for whoever supervises them: what was held, and the forms to plan and write it. */
export const workerPage: PageOf = {
  path: 'workers/:worker',
  title: 'Supervision of a worker',
  may: [...SUPERVISORS],
  async show(asked, problems) {
    const worker = await workerOf(asked)
    if (!worker) return 'not-found'
    const children = await childrenOf(asked, worker)
    const held = await heldWith(asked.ctx, worker.id)
    const { viewer } = asked
    const title = `Supervision of ${worker.name}`
    return {
      title,
      breadcrumbs: [
        { text: 'Supervision of workers', href: '/areas/supervision/workers' },
        { text: worker.name },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{title}</h1>
            {FORMS.map(form => (
              <OneForm {...form} asked={asked} children={children} worker={worker} problems={problems} />
            ))}
            {held.length === 0 && <p class="govuk-body">None has been planned in this record yet.</p>}
            {held.map(one => (
              <>
                <SessionPart {...one} marking={{ asked, here: workerHref(worker.id) }} />
                {one.session.supervisorAccount !== viewer.account && (
                  <p class="govuk-hint">What was said there is read by the two of them alone.</p>
                )}
              </>
            ))}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const worker = await workerOf(asked)
    if (worker && asked.form.do === 'done')
      return markedDone(asked, await heldWith(asked.ctx, worker.id), workerHref(worker.id))
    if (!worker || !FORMS.some(({ does }) => does === asked.form.do)) return 'not-found'
    const done = await supervise(asked, worker, await childrenOf(asked, worker))
    const notice =
      asked.form.do === 'child'
        ? 'Saved on the child’s record.'
        : 'Saved. What was said is read by the two of you alone.'
    return done.ok ? { ok: true, value: { redirect: workerHref(worker.id), notice } } : done
  },
}

type OneFormProps = (typeof FORMS)[number] & {
  asked: Asked
  children: readonly { id: string; name: string }[]
  worker: Colleague
  problems: readonly Problem[]
}

function OneForm({ does, title, submit, asked, children, worker, problems }: OneFormProps) {
  const isAsked = asked.form.do === does
  const fields = questionsOf(does, children, [worker.name, asked.viewer.name])
  if (does === 'child' && children.length === 0) return null
  return (
    <Details summaryText={title} open={isAsked}>
      <Form
        action={workerHref(asked.path.worker ?? '')}
        csrf={asked.csrf}
        submitLabel={submit}
        secondary
        keeps
        hidden={{ do: does }}
      >
        <FormFields
          fields={fields}
          values={isAsked ? { ...readForm(fields, asked.form).values, ...asked.form } : {}}
          errors={isAsked ? problems : []}
        />
      </Form>
    </Details>
  )
}
