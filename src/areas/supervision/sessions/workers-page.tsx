import { type Day, formatDay } from '../../../core/day.ts'
import type { PageOf } from '../../../engines/area.ts'
import { StackingTable, Tag } from '../../../web/kit/index.ts'
import { SUPERVISORS, type Supervised, supervised } from './due.ts'
import { IntervalsForm, policyWords, setIntervals } from './set-intervals.tsx'

const HERE = '/areas/supervision/workers'
const TITLE = 'Supervision of workers'

export const workerHref = (account: string): string => `${HERE}/${account}`

/** Whom a manager supervises, with when it was last held and whether it is late. What was said stands nowhere here. */
export const workersPage: PageOf = {
  path: 'workers',
  title: TITLE,
  may: [...SUPERVISORS],
  async show(asked, problems) {
    const { ctx, viewer } = asked
    const all = await supervised(ctx, viewer)
    const late = all.filter(one => isLate(one, ctx.today)).length
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            {await policyWords(ctx)} {late} of {all.length} wait longer than that, or have had none. Only the
            two who speak there read what was said.
          </p>
          {all.length === 0 ? (
            <p class="govuk-body">You supervise nobody here.</p>
          ) : (
            <StackingTable
              caption="Whoever has waited longest first"
              captionClasses="govuk-visually-hidden"
              head={['Worker', 'Team', 'Last held', 'Next planned', 'Due'].map(text => ({ text }))}
              rows={all.map(one => rowOf(one, ctx.today))}
            />
          )}
          {viewer.roles.includes('head-of-service') && <IntervalsForm asked={asked} problems={problems} />}
        </>
      ),
    }
  },
  async act(asked) {
    if (!asked.viewer.roles.includes('head-of-service')) return 'not-found'
    const done = await setIntervals(asked)
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved. It holds from that day.' } } : done
  },
}

const isLate = ({ dueOn }: Supervised, today: Day): boolean => dueOn === null || dueOn < today

const rowOf = (one: Supervised, today: Day) => [
  {
    html: (
      <a class="govuk-link" href={workerHref(one.colleague.id)}>
        {one.colleague.name}
      </a>
    ),
  },
  { text: one.colleague.team ?? '–' },
  { text: one.lastOn === null ? 'Never, in this record' : formatDay(one.lastOn) },
  {
    text: `${one.plannedOn === null ? 'Nothing planned' : formatDay(one.plannedOn)}${one.unsaid > 0 ? `; ${one.unsaid} past its day, nobody said whether it was held` : ''}`,
  },
  {
    html: isLate(one, today) ? (
      <Tag
        text={one.dueOn === null ? 'Now' : `${formatDay(one.dueOn)}, ${today - one.dueOn} days late`}
        classes="govuk-tag--red"
      />
    ) : (
      formatDay(one.dueOn!)
    ),
  },
]
