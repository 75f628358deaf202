import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { proposedClosing } from './proposed.ts'

/** On the child's page, while a manager has not answered: that it is proposed that the case closes, and by whom. */
export const closingPanel: Panel = {
  place: 'workers',
  title: 'The case is to close',
  async show(ctx, child) {
    const waiting = await proposedClosing(ctx, child)
    if (!waiting?.proposedOn) return null
    return (
      <p class="govuk-body">
        <a class="govuk-link" href="/areas/closing/waiting">
          Proposed on {formatDay(waiting.proposedOn)}
        </a>
        {waiting.proposedBy && ` by ${waiting.proposedBy}`}. The case stays open, with its visits and its
        worker, until a manager has decided.
      </p>
    )
  },
}
