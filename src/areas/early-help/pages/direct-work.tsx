import { type Day, formatDay, isoDay } from '../../../core/day.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'

export type Done = { id: string; on: Day; words: string | null; changed: string | null }

/** Direct work that was done with the child from a day on, the newest first. */
export const directWorkSince = (ctx: Ctx, child: string, since: Day): Promise<Done[]> =>
  ctx.db.rows<Done>(
    `select record_id as id, on_date as on, words, changed from direct_work_fact
     where child_id = $1 and on_date >= $2::date order by on_date desc, record_id`,
    [child, isoDay(since)],
  )

/** The direct work of a piece of early help, as social care reads it on the same record. */
export const DirectWorkPart = ({ ctx, child, work }: { ctx: Ctx; child: string; work: readonly Done[] }) => (
  <>
    <h2 class="govuk-heading-m">Direct work</h2>
    {work.length === 0 ? (
      <p class="govuk-body">None has been done since early help began.</p>
    ) : (
      <ul class="govuk-list govuk-list--spaced">
        {work.map(({ id, on, words, changed }) => (
          <li>
            <a class="govuk-link" href={recordHref(ctx, 'direct_work', id)}>
              {formatDay(on)}
            </a>
            {words && `: “${words}”`} {changed}
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`/areas/participation/children/${child}`}>
        Plan and record direct work
      </a>
    </p>
  </>
)
