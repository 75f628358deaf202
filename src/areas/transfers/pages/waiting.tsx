import { addDays, type Day, daysBetween, formatDay, isoDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf, Viewer } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { StackingTable, Tag } from '../../../web/kit/index.ts'
import { DECISION } from '../records.ts'
import { PROPOSING, RECEIVING } from '../who.ts'
import { goingElsewhere, ToElsewhere } from './to-elsewhere.tsx'

const TITLE = 'Transfers'
const MOST = 200
/** Days in which an answer is still shown. */
const RECENT = 28

type Line = {
  id: string
  child: string
  name: string
  fromTeam: string
  toTeam: string
  reason: string
  notDone: string | null
  proposedOn: Day
  proposedBy: string | null
  decision: keyof typeof DECISION | null
  decidedOn: Day | null
  decidedBy: string | null
  decisionReason: string | null
  newWorker: string | null
  familyToldOn: Day | null
  dueOn: Day | null
}

type In = {
  id: string
  child: string
  name: string
  authority: string
  noticeOn: Day
  dueOn: Day | null
}

/** What waits between teams and from other authorities, and how long: the sending and the receiving team read one list. */
export const waiting: PageOf = {
  path: 'waiting',
  title: TITLE,
  may: [...PROPOSING, 'director', 'reviewing-officer', 'quality-lead'],
  place: 'Transfers',
  daily: ['team-manager'],
  async show({ ctx, viewer }) {
    const lines = await transfers(ctx, viewer)
    const incoming = await fromElsewhere(ctx)
    const going = await goingElsewhere(ctx)
    await logList(ctx, 'list', TITLE, [
      ...new Set([...lines, ...incoming, ...going].map(({ child }) => child)),
    ])
    const open = lines.filter(({ decision }) => decision === null)
    const accepted = lines.filter(one => one.decision === 'accepted' && one.familyToldOn === null)
    const done = lines.filter(one => one.decision !== null && !accepted.includes(one))
    const mayAnswer = viewer.roles.some(role => RECEIVING.includes(role))
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <h2 class="govuk-heading-m">Waiting for an answer</h2>
          {open.length === 0 ? (
            <p class="govuk-body">None. Open a child and choose “Propose a transfer to another team”.</p>
          ) : (
            <StackingTable
              caption={average(open, ctx.today)}
              head={['Child', 'From', 'To', 'Waits', 'Why', 'Answer'].map(text => ({ text }))}
              rows={open.map(one => [
                { html: <Name one={one} /> },
                { text: one.fromTeam },
                { text: one.toTeam },
                { text: days(daysBetween(one.proposedOn, ctx.today)) },
                {
                  text: [one.reason, one.notDone && `Not done yet: ${one.notDone}`].filter(Boolean).join(' '),
                },
                { html: mayAnswer ? <Answers one={one} viewer={viewer} /> : <>–</> },
              ])}
            />
          )}
          <h2 class="govuk-heading-m">Accepted, and the family is not told yet</h2>
          {accepted.length === 0 ? (
            <p class="govuk-body">None.</p>
          ) : (
            <StackingTable
              caption="Until the new worker has begun and the family knows"
              captionClasses="govuk-visually-hidden"
              head={['Child', 'To', 'New worker', 'Accepted', 'To be done by', 'Do'].map(text => ({ text }))}
              rows={accepted.map(one => [
                { html: <Name one={one} /> },
                { text: one.toTeam },
                { text: one.newWorker ?? 'Nobody yet' },
                {
                  text: `${formatDay(one.decidedOn!)}, ${days(daysBetween(one.proposedOn, one.decidedOn!))} after it was proposed`,
                },
                { html: <DueBy on={one.dueOn} today={ctx.today} /> },
                {
                  html: (
                    <a class="govuk-link" href={`/children/${one.child}/transfer-family-told`}>
                      They were told<span class="govuk-visually-hidden">: the family of {one.name}</span>
                    </a>
                  ),
                },
              ])}
            />
          )}
          <h2 class="govuk-heading-m">From other authorities</h2>
          {incoming.length === 0 ? (
            <p class="govuk-body">No transfer-in conference is to come.</p>
          ) : (
            <StackingTable
              caption="Children with a protection plan elsewhere, whose conference here is to come"
              captionClasses="govuk-visually-hidden"
              head={['Child', 'From', 'Told on', 'Conference by'].map(text => ({ text }))}
              rows={incoming.map(one => [
                { html: <Name one={one} /> },
                { text: one.authority },
                { text: formatDay(one.noticeOn) },
                { html: <DueBy on={one.dueOn} today={ctx.today} /> },
              ])}
            />
          )}
          <ToElsewhere going={going} viewer={viewer} today={ctx.today} />
          {done.length > 0 && (
            <StackingTable
              caption={`Answered in ${RECENT} days`}
              captionClasses="govuk-table__caption--m"
              head={['Child', 'From', 'To', 'Answer', 'After', 'Why'].map(text => ({ text }))}
              rows={done.map(one => [
                { html: <Name one={one} /> },
                { text: one.fromTeam },
                { text: one.toTeam },
                { text: `${DECISION[one.decision!]}, ${one.decidedBy ?? 'somebody'}` },
                { text: days(daysBetween(one.proposedOn, one.decidedOn!)) },
                { text: one.decisionReason ?? '' },
              ])}
            />
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)

const average = (open: readonly Line[], today: Day): string => {
  const waits = open.map(({ proposedOn }) => daysBetween(proposedOn, today))
  return `The longest waits ${days(Math.max(...waits))}`
}

const Name = ({ one }: { one: { child: string; name: string } }) => (
  <a class="govuk-link" href={`/children/${one.child}`}>
    {one.name}
  </a>
)

const DueBy = ({ on, today }: { on: Day | null; today: Day }) =>
  on === null ? (
    <>Cannot be told</>
  ) : (
    <>
      {formatDay(on)} {on < today && <Tag text="Overdue" classes="govuk-tag--red" />}
    </>
  )

const Answers = ({ one, viewer }: { one: Line; viewer: Viewer }) =>
  viewer.team === one.toTeam || viewer.roles.includes('head-of-service') ? (
    <>
      <a class="govuk-link" href={`/children/${one.child}/accept-transfer`}>
        Accept<span class="govuk-visually-hidden"> {one.name}</span>
      </a>
      <br />
      <a class="govuk-link" href={`/children/${one.child}/decline-transfer`}>
        Do not accept<span class="govuk-visually-hidden"> {one.name}</span>
      </a>
    </>
  ) : (
    <>{one.toTeam} answers</>
  )

const transfers = (ctx: Ctx, viewer: Viewer): Promise<Line[]> =>
  ctx.db.rows<Line>(
    `select t.id, t.child_id as child, p.name, t.from_team as "fromTeam", t.to_team as "toTeam", t.reason,
        t.not_done as "notDone", t.proposed_on as "proposedOn", t.proposed_by as "proposedBy", t.decision,
        t.decided_on as "decidedOn", t.decided_by as "decidedBy", t.decision_reason as "decisionReason",
        t.new_worker as "newWorker", t.family_told_on as "familyToldOn", r.due_on as "dueOn"
     from case_transfer t join person_profile p on p.person_id = t.child_id
     left join clock_run r on r.clock = 'case-transfer' and r.child_id = t.child_id and r.about_id = t.id::text
     where t.proposed_on is not null and (t.decision is null or t.decided_on >= $2::date
       or t.decision = 'accepted' and t.family_told_on is null)
     order by (t.to_team = $1 or t.from_team = $1) is not true, t.proposed_on, p.name, t.id limit $3`,
    [viewer.team, isoDay(addDays(ctx.today, -RECENT)), MOST],
  )

const fromElsewhere = (ctx: Ctx): Promise<In[]> =>
  ctx.db.rows<In>(
    `select t.id, t.child_id as child, p.name, t.authority, t.notice_on as "noticeOn", r.due_on as "dueOn"
     from transfer_in t join person_profile p on p.person_id = t.child_id
     left join clock_run r on r.clock = 'icpc-transfer-in' and r.child_id = t.child_id and r.about_id = t.id::text
     where t.plan_there = 'protection' and t.conference_on is null and t.not_needed_on is null
     order by t.notice_on, p.name, t.id limit $1`,
    [MOST],
  )
