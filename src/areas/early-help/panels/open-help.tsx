import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { holdsToday, underSection17 } from '../../family-help/facts.ts'
import { helpHref } from '../actions/doing.ts'
import { leadOf, openEpisode, proposedStep } from '../current.ts'
import { nameOfHelp } from '../family-help.ts'
import { AGENCY } from '../records.ts'

/** On the child's page, while help is open: since when, who leads, and the way to all of it; `null` where there is none. */
async function standing(ctx: Ctx, child: string) {
  const episode = await openEpisode(ctx, child)
  if (!episode) return null
  const lead = await leadOf(ctx, child, episode.id)
  const step = await proposedStep(ctx, child)
  const under17 = await underSection17(ctx, child)
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={helpHref(child)}>
        {await nameOfHelp(ctx)} since {formatDay(episode.startedOn)}
      </a>
      {under17 && `, under section 17 since ${formatDay(under17.fromOn)}`}
      {lead ? `, led by ${lead.name} (${lead.agencyName ?? AGENCY[lead.agency]}).` : '. Nobody leads it yet.'}
      {step && ` A step ${step.direction} to ${step.toTeam} is proposed.`}
    </p>
  )
}

/** Early help, until Family Help holds. */
export const openHelp: Panel = {
  place: 'workers',
  title: 'Early help',
  show: async (ctx, child) => ((await holdsToday(ctx)) ? null : standing(ctx, child)),
}

/** Family Help in its place, from the day on which it holds. */
export const familyHelp: Panel = {
  place: 'workers',
  title: 'Family Help',
  show: async (ctx, child) => ((await holdsToday(ctx)) ? standing(ctx, child) : null),
}
