import { formatDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import type { Panel } from '../../engines/area.ts'
import { homelessHref } from './actions/doing.ts'
import { CHOSEN } from './records.ts'
import { casesOf, choiceOf, missing } from './standing.ts'

/** On the child's page, while the work goes on: since when, what they chose, and what comes next. */
export const nowherePanel: Panel = {
  place: 'homes',
  title: 'Came to us with nowhere to live',
  async show(ctx, child) {
    const open = (await casesOf(ctx, child)).find(({ presentation }) => presentation.closedOn === null)
    if (!open) return null
    const chosen = choiceOf(open)
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={homelessHref(child)}>
          Since {formatDay(dayOf(open.presentation.presentedAt))}
        </a>
        . {chosen ? `They chose: ${CHOSEN[chosen.chosen].toLowerCase()}.` : 'They have not chosen yet.'}{' '}
        {missing(open)[0]}
      </p>
    )
  },
}
