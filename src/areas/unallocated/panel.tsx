import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { list } from '../../engines/records/index.ts'
import { HOLDER, RiskHeld } from './records.ts'

/** On the child's page, until there is a worker: who holds the risk meanwhile. */
export const riskPanel: Panel = {
  place: 'workers',
  title: 'Until there is a worker',
  async show(ctx, child) {
    const held = (await list(ctx, RiskHeld, child)).find(({ toOn }) => toOn === null)
    if (!held) return null
    const [worker] = await ctx.db.rows(
      `select 1 from worker_allocation where child_id = $1 and leads is not null and to_on is null limit 1`,
      [child],
    )
    if (worker) return null
    return (
      <p class="govuk-body">
        {held.holder} ({HOLDER[held.standing].toLowerCase()}) holds the risk since {formatDay(held.fromOn)}.{' '}
        {held.meanwhile}
      </p>
    )
  },
}
