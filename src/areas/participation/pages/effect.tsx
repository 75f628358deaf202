import { type Day, formatDay } from '../../../core/day.ts'
import { PROGRESS } from '../../../engines/plans/index.ts'
import type { Ctx, Row } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { Tag } from '../../../web/kit/index.ts'
import { addFromWorkHref } from '../../plans/facts.ts'
import type { DirectWork } from '../records.ts'

/** An action of a plan that a piece of direct work led to. */
export type Effect = {
  id: string
  work: string
  what: string
  who: string
  byOn: Day
  progress: keyof typeof PROGRESS | null
}

/** What a child's direct work changed in their plans, those due first in front. */
export const effectsOf = (ctx: Ctx, child: string): Promise<Effect[]> =>
  ctx.db.rows<Effect>(
    `select record_id as id, work, what, who, by_on as "byOn", progress from action_from_work_fact
     where child_id = $1 order by by_on, record_id`,
    [child],
  )

type EffectPartProps = {
  ctx: Ctx
  work: Row<typeof DirectWork>
  effects: readonly Effect[]
  mayWork: boolean
}

/** What it changes in the plan, and the actions that it became: where it became none yet, that is said. */
export function EffectPart({ ctx, work, effects, mayWork }: EffectPartProps) {
  if (work.doneOn === null) return null
  return (
    <>
      <p class="govuk-body">
        What it changes in the plan: {work.changed}{' '}
        {effects.length === 0 && <Tag text="No action of a plan yet" classes="govuk-tag--yellow" />}
      </p>
      {effects.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {effects.map(({ id, what, who, byOn, progress }) => (
            <li>
              <a class="govuk-link" href={recordHref(ctx, 'plan_action', id)}>
                {what}
              </a>{' '}
              ({who}, by {formatDay(byOn)}
              {progress !== null && `: ${PROGRESS[progress].toLowerCase()}`})
            </li>
          ))}
        </ul>
      )}
      {mayWork && (
        <p class="govuk-body">
          <a class="govuk-link" href={addFromWorkHref(work.subject, work.id)}>
            Put it into the plan as an action
            <span class="govuk-visually-hidden">: {work.changed}</span>
          </a>
        </p>
      )}
    </>
  )
}
