import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { helpHref } from '../actions/doing.ts'
import { leadOf, openEpisode, proposedStep } from '../current.ts'
import { AGENCY } from '../records.ts'

/** On the child's page, while early help is open: since when, who leads, and the way to all of it. */
export const openHelp: Panel = {
  place: 'workers',
  title: 'Early help',
  async show(ctx, child) {
    const episode = await openEpisode(ctx, child)
    if (!episode) return null
    const lead = await leadOf(ctx, child, episode.id)
    const step = await proposedStep(ctx, child)
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={helpHref(child)}>
          Early help since {formatDay(episode.startedOn)}
        </a>
        {lead
          ? `, led by ${lead.name} (${lead.agencyName ?? AGENCY[lead.agency]}).`
          : '. Nobody leads it yet.'}
        {step && ` A step ${step.direction} to ${step.toTeam} is proposed.`}
      </p>
    )
  },
}
