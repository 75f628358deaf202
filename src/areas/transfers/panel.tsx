import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { list } from '../../engines/records/index.ts'
import { Transfer, TransferIn } from './records.ts'
import { TransferOut } from './records-out.ts'

/** On the child's page, while something waits: to which team, and since when; and a conference that is to come. */
export const transferPanel: Panel = {
  place: 'workers',
  title: 'Transfer',
  async show(ctx, child) {
    const [out, within, elsewhere] = await ctx.db.together(
      () =>
        [list(ctx, Transfer, child), list(ctx, TransferIn, child), list(ctx, TransferOut, child)] as const,
    )
    const going = elsewhere.find(({ closedOn, notOn }) => closedOn === null && notOn === null)
    const waiting = out.find(({ decision }) => decision === null)
    const coming = within.find(
      one => one.planThere === 'protection' && one.conferenceOn === null && one.notNeededOn === null,
    )
    if (!waiting && !coming && !going) return null
    if (going)
      return (
        <p class="govuk-body">
          <a class="govuk-link" href="/areas/transfers/waiting">
            To {going.authority}, proposed{going.proposedOn !== null && ` on ${formatDay(going.proposedOn)}`}
          </a>
          .{' '}
          {going.acceptedOn === null
            ? `The case stays here until ${going.authority} accepts. Until then: ${going.meanwhile}`
            : `${going.authority} answers for the child since ${formatDay(going.acceptedOn)}. The case here is to be closed.`}
        </p>
      )
    return (
      <p class="govuk-body">
        <a class="govuk-link" href="/areas/transfers/waiting">
          {waiting
            ? `To ${waiting.toTeam}, proposed ${waiting.proposedOn === null ? '' : `on ${formatDay(waiting.proposedOn)}`}`
            : `From ${coming!.authority}, told on ${formatDay(coming!.noticeOn)}`}
        </a>
        .{' '}
        {waiting
          ? `${waiting.fromTeam} has the child until it is accepted.`
          : 'The transfer-in conference is to come.'}
      </p>
    )
  },
}
