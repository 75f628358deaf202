import { addDays, type Day, daysBetween, formatDay, isoDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import { ANSWER, WHY_CLOSED } from '../records.ts'
import { CLOSING, PROPOSING } from '../who.ts'

const TITLE = 'Cases to close'
const MOST = 200
/** Days in which an answer is still shown. */
const RECENT = 28

type Line = {
  id: string
  child: string
  name: string
  reason: keyof typeof WHY_CLOSED
  summary: string
  childsView: string
  after: string
  proposedOn: Day
  proposedBy: string | null
  decision: keyof typeof ANSWER | null
  decisionReason: string | null
  decidedOn: Day | null
  decidedBy: string | null
}

/** What is proposed to close, for the manager who decides, and what was decided of late, for who proposed it. */
export const waiting: PageOf = {
  path: 'waiting',
  title: TITLE,
  may: [...PROPOSING, 'director', 'quality-lead'],
  place: 'Cases to close',
  async show({ ctx, viewer }) {
    const lines = await closings(ctx)
    await logList(ctx, 'list', TITLE, [...new Set(lines.map(({ child }) => child))])
    const open = lines.filter(({ decision }) => decision === null)
    const answered = lines.filter(({ decision }) => decision !== null)
    const mayDecide = viewer.roles.some(role => CLOSING.includes(role))
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <h2 class="govuk-heading-m">Waiting for a manager</h2>
          {open.length === 0 ? (
            <p class="govuk-body">None. Open a child and choose “Propose that the case closes”.</p>
          ) : (
            <StackingTable
              caption="Whoever has waited longest first"
              captionClasses="govuk-visually-hidden"
              head={[
                'Child',
                'Waits',
                'Why',
                'What is different, and what the child thinks',
                'From now on',
                ...(mayDecide ? ['Do'] : []),
              ].map(text => ({ text }))}
              rows={open.map(one => [
                { html: <Name one={one} /> },
                {
                  text: `${days(daysBetween(one.proposedOn, ctx.today))}, from ${one.proposedBy ?? 'somebody'}`,
                },
                { text: WHY_CLOSED[one.reason] },
                {
                  html: (
                    <>
                      <p class="govuk-body">{one.summary}</p>
                      <p class="govuk-body">The child: {one.childsView}</p>
                    </>
                  ),
                },
                { text: one.after },
                ...(mayDecide ? [{ html: <Decide one={one} /> }] : []),
              ])}
            />
          )}
          <h2 class="govuk-heading-m">Answered in the last four weeks</h2>
          {answered.length === 0 ? (
            <p class="govuk-body">None.</p>
          ) : (
            <StackingTable
              caption="The newest first"
              captionClasses="govuk-visually-hidden"
              head={['Child', 'Answer', 'Why', 'By'].map(text => ({ text }))}
              rows={answered.map(one => [
                { html: <Name one={one} /> },
                { text: one.decision === 'closed' ? 'Closed' : ANSWER[one.decision!] },
                { text: one.decisionReason ?? '' },
                { text: [one.decidedBy, one.decidedOn === null ? '' : formatDay(one.decidedOn)].join(', ') },
              ])}
            />
          )}
          <p class="govuk-body-s gt-quiet">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

const days = (n: number): string => (n === 0 ? 'Since today' : n === 1 ? '1 day' : `${n} days`)

const Name = ({ one }: { one: Line }) => (
  <a class="govuk-link" href={`/children/${one.child}`}>
    {one.name}
  </a>
)

const Decide = ({ one }: { one: Line }) => (
  <a class="govuk-link" href={`/children/${one.child}/decide-closing`}>
    Decide<span class="govuk-visually-hidden"> about {one.name}</span>
  </a>
)

const closings = (ctx: Ctx): Promise<Line[]> =>
  ctx.db.rows<Line>(
    `select c.id, c.child_id as child, p.name, c.reason, c.summary, c.childs_view as "childsView", c.after,
        c.proposed_on as "proposedOn", c.proposed_by as "proposedBy", c.decision,
        c.decision_reason as "decisionReason", c.decided_on as "decidedOn", c.decided_by as "decidedBy"
     from case_closing c join person_profile p on p.person_id = c.child_id
     where c.proposed_on is not null and (c.decided_on >= $1::date
       or c.decision is null and exists (select from referral_fact r where r.record_id = c.referral and r.closed_on is null))
     order by c.decision is not null, c.decided_on desc nulls last, c.proposed_on, p.name, c.id limit $2`,
    [isoDay(addDays(ctx.today, -RECENT)), MOST],
  )
