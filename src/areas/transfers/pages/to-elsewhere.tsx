import { type Day, daysBetween, formatDay } from '../../../core/day.ts'
import { addWorkingDays } from '../../../core/working-days.ts'
import type { Role } from '../../../engines/access/index.ts'
import type { Viewer } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { StackingTable, Tag } from '../../../web/kit/index.ts'
import { PLAN_THERE } from '../records.ts'
import { PROPOSING, RECEIVING } from '../who.ts'

const MOST = 200
/** Working Together 2023, chapter 3: the receiving authority’s conference, from the day it was told. */
const CONFERENCE_WORKING_DAYS = 15

export type GoingOut = {
  child: string
  name: string
  authority: string
  receiver: string
  movesOn: Day
  meanwhile: string
  planHere: keyof typeof PLAN_THERE | null
  proposedOn: Day
  acknowledgedOn: Day | null
  acknowledgedBy: string | null
  conferenceThereOn: Day | null
  acceptedOn: Day | null
  firstSentOn: Day | null
  sent: string | null
}

/** Children on their way to another authority, of those whom the viewer may see, whoever waits longest first. */
export const goingElsewhere = (ctx: Ctx): Promise<GoingOut[]> =>
  ctx.db.rows<GoingOut>(
    `select t.child_id as child, p.name, t.authority, t.receiver, t.moves_on as "movesOn", t.meanwhile,
        t.plan_here as "planHere", t.proposed_on as "proposedOn", t.acknowledged_on as "acknowledgedOn",
        t.acknowledged_by as "acknowledgedBy", t.conference_there_on as "conferenceThereOn",
        t.accepted_on as "acceptedOn", s.first_on as "firstSentOn", s.sent
     from transfer_out t join person_profile p on p.person_id = t.child_id
     left join (select transfer, min(sent_on) as first_on,
          string_agg(to_char(sent_on, 'FMDD FMMonth YYYY') || ': ' || sent || ' (' || sent_to || ')', '; ' order by sent_on, id) as sent
        from transfer_out_sent group by transfer) s on s.transfer = t.id
     where t.proposed_on is not null and t.closed_on is null and t.not_on is null
     order by t.proposed_on, p.name, t.id limit $1`,
    [MOST],
  )

/** What waits for another authority, how long, and what is to be done next for each child. */
export const ToElsewhere = ({ going, viewer, today }: { going: GoingOut[]; viewer: Viewer; today: Day }) => (
  <>
    <h2 class="govuk-heading-m">To other authorities</h2>
    {going.length === 0 ? (
      <p class="govuk-body">None. Open a child and choose “Propose a transfer to another authority”.</p>
    ) : (
      <StackingTable
        caption="The case, and a protection plan, stay here until the other authority has accepted"
        head={['Child', 'To', 'Waits', 'Sent', 'How far it is', 'Next'].map(text => ({ text }))}
        rows={going.map(one => [
          {
            html: (
              <a class="govuk-link" href={`/children/${one.child}`}>
                {one.name}
              </a>
            ),
          },
          { text: `${one.authority}: ${one.receiver}` },
          { text: waited(daysBetween(one.proposedOn, today)) },
          { text: one.sent ?? 'Nothing yet' },
          { html: <HowFar one={one} today={today} /> },
          { html: <Next one={one} viewer={viewer} /> },
        ])}
      />
    )}
  </>
)

const waited = (n: number): string => (n === 1 ? '1 day' : `${n} days`)

function HowFar({ one, today }: { one: GoingOut; today: Day }) {
  if (one.acceptedOn !== null)
    return <>They answer for the child since {formatDay(one.acceptedOn)}: close the case here.</>
  const dueOn =
    one.planHere === 'protection' && one.firstSentOn !== null
      ? addWorkingDays(one.firstSentOn, CONFERENCE_WORKING_DAYS)
      : null
  return (
    <>
      {one.acknowledgedOn === null
        ? 'They have not said that they have it. '
        : `${one.acknowledgedBy} has it since ${formatDay(one.acknowledgedOn)}. `}
      {one.planHere !== null && one.planHere !== 'none' && `${PLAN_THERE[one.planHere]}. `}
      {dueOn !== null && (
        <>
          Their conference is due by {formatDay(dueOn)}.{' '}
          {dueOn < today && <Tag text="Overdue" classes="govuk-tag--red" />}{' '}
        </>
      )}
      Until then: {one.meanwhile}
    </>
  )
}

function Next({ one, viewer }: { one: GoingOut; viewer: Viewer }) {
  const steps = (one.acceptedOn === null ? PROPOSED : ACCEPTED)
    .filter(({ id }) => id !== 'transfer-out-acknowledged' || one.acknowledgedOn === null)
    .filter(({ may }) => viewer.roles.some(role => may.includes(role)))
  if (steps.length === 0) return <>–</>
  return (
    <ul class="govuk-list">
      {steps.map(({ id, words }) => (
        <li>
          <a class="govuk-link" href={`/children/${one.child}/${id}`}>
            {words}
            <span class="govuk-visually-hidden"> for {one.name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Step = { id: string; words: string; may: readonly Role[] }

const PROPOSED: readonly Step[] = [
  { id: 'transfer-out-sent', words: 'Something was sent', may: PROPOSING },
  { id: 'transfer-out-acknowledged', words: 'They have it', may: PROPOSING },
  { id: 'transfer-out-accepted', words: 'They accepted', may: PROPOSING },
  { id: 'transfer-out-stays', words: 'It stays here', may: PROPOSING },
]

const ACCEPTED: readonly Step[] = [
  { id: 'transfer-out-sent', words: 'Something was sent', may: PROPOSING },
  { id: 'close-transferred', words: 'Close the case here', may: RECEIVING },
]
