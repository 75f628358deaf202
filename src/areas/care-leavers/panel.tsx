import { type Day, formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { list, one } from '../../engines/records/index.ts'
import { recordHref } from '../../web/child/index.ts'
import { Episode } from '../care/facts.ts'
import { Birth } from '../child/facts.ts'
import { eligibleFrom } from './eligible.ts'
import { PathwayAssessment } from './records.ts'

/** Whether a young person in care is an eligible child, or from when; and how far their assessment is. */
export const eligiblePanel: Panel = {
  place: 'workers',
  title: 'Leaving care',
  async show(ctx, child) {
    const born = (await one(ctx, Birth, child))?.born?.earliest
    const eligible = born === undefined ? undefined : eligibleFrom(born, await list(ctx, Episode, child))
    const assessments = await list(ctx, PathwayAssessment, child)
    if (!eligible && assessments.length === 0) return null
    // Of a young child in care it says nothing years ahead.
    const isNear = eligible?.on != null && eligible.on <= ctx.today + 183 && eligible.adult > ctx.today
    if (!isNear && assessments.length === 0) return null
    return (
      <ul class="govuk-list">
        {isNear && eligible?.on != null && <li>{saidOf(eligible.on, eligible.careEnds, ctx.today)}</li>}
        {assessments.map(({ id, begunOn, completedOn }) => (
          <li>
            <a class="govuk-link" href={recordHref(ctx, 'pathway_assessment', id)}>
              Pathway needs assessment
            </a>
            <span class="gt-quiet">
              {completedOn === null
                ? `, begun ${formatDay(begunOn)}, not completed`
                : `, completed ${formatDay(completedOn)}`}
            </span>
          </li>
        ))}
        {isNear && assessments.length === 0 && <li>The pathway needs assessment has not begun.</li>}
      </ul>
    )
  },
}

function saidOf(on: Day, careEnds: Day | null, today: Day): string {
  const day = formatDay(on)
  if (careEnds !== null && careEnds <= today) return `Was an eligible child from ${day}, and has left care.`
  return on <= today
    ? `An eligible child since ${day}.`
    : `Will be an eligible child on ${day}, if still in care.`
}
