import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { list } from '../../engines/records/index.ts'
import { Programme } from './records.ts'
import { familyHref } from './who.ts'

/** While the family is in the programme: since when, and the way to it. */
export const programmePanel: Panel = {
  place: 'workers',
  title: 'Supporting Families',
  async show(ctx, child) {
    const open = (await list(ctx, Programme, child)).find(({ endedOn }) => endedOn === null)
    if (!open) return null
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={familyHref(child)}>
          {open.engagedOn === null
            ? `Identified on ${formatDay(open.identifiedOn)}`
            : `Engaged since ${formatDay(open.engagedOn)}`}
        </a>
        {open.lead && `, ${open.lead} leads`}.
      </p>
    )
  },
}
