import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { ALLOCATED_AS, Allocation } from '../records.ts'

export const workers: Panel = {
  place: 'workers',
  title: 'Who has worked with the child',
  async show(ctx, child) {
    const all = (await list(ctx, Allocation, child)).sort((a, b) => (b.fromOn ?? 0) - (a.fromOn ?? 0))
    if (all.length === 0) return <p class="govuk-body">No worker is allocated.</p>
    return (
      <ul class="govuk-list">
        {all.map(a => (
          <li>
            <a class="govuk-link" href={recordHref(ctx, 'allocation', a.id)}>
              {a.toOn === null || a.toOn > ctx.today ? <strong>{a.worker}</strong> : a.worker}
            </a>
            <span class="gt-quiet">
              {' '}
              {[ALLOCATED_AS[a.role], a.team].filter(Boolean).join(', ')}
              {a.fromOn !== null && `, ${a.toOn === null ? 'since' : 'from'} ${formatDay(a.fromOn)}`}
              {a.toOn !== null && ` to ${formatDay(a.toOn)}`}
            </span>
          </li>
        ))}
      </ul>
    )
  },
}
