import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { list } from '../../engines/records/index.ts'
import { Transfer, TransferIn } from './records.ts'

/** On the child's page, while something waits: to which team, and since when; and a conference that is to come. */
export const transferPanel: Panel = {
  place: 'workers',
  title: 'Transfer',
  async show(ctx, child) {
    const [out, within] = await ctx.db.together(
      () => [list(ctx, Transfer, child), list(ctx, TransferIn, child)] as const,
    )
    const waiting = out.find(({ decision }) => decision === null)
    const coming = within.find(
      one => one.planThere === 'protection' && one.conferenceOn === null && one.notNeededOn === null,
    )
    if (!waiting && !coming) return null
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
