import { type Day, formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { recordHref } from '../../web/child/index.ts'
import { type Eligible, eligibleFrom } from './eligible.ts'
import { PathwayAssessment } from './records.ts'

/** Whether a young person in care is an eligible child, or from when; and how far their assessment is. */
export const eligiblePanel: Panel = {
  place: 'workers',
  title: 'Leaving care',
  async show(ctx, child) {
    const eligible = await eligibleOf(ctx, child)
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

/** From what their care and their birth say, as other areas tell it. */
async function eligibleOf(ctx: Ctx, child: string): Promise<Eligible | undefined> {
  const [episodes, birth] = await Promise.all([
    ctx.db.rows<Parameters<typeof eligibleFrom>[1][number]>(
      `select record_id as id, from_on as "startedOn", to_on as "endedOn", reason_began as "reasonBegan",
         reason_ended as "reasonEnded", legal_status as "legalStatus" from care_episode_fact where child_id = $1`,
      [child],
    ),
    ctx.db.first<{ born: Day | null }>('select born_on as born from birth_fact where person_id = $1', [
      child,
    ]),
  ])
  return birth?.born ? eligibleFrom(birth.born, episodes) : undefined
}

function saidOf(on: Day, careEnds: Day | null, today: Day): string {
  const day = formatDay(on)
  if (careEnds !== null && careEnds <= today) return `Was an eligible child from ${day}, and has left care.`
  return on <= today
    ? `An eligible child since ${day}.`
    : `Will be an eligible child on ${day}, if still in care.`
}
