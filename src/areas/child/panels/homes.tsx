import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { Address, Telephone } from '../records.ts'

const kept = (from: string | null) =>
  from && <strong class="govuk-tag govuk-tag--red gt-kept">Must not be told to {from}</strong>

export const homes: Panel = {
  place: 'homes',
  title: 'Addresses and telephone numbers',
  async show(ctx, child) {
    const addresses = (await list(ctx, Address, child)).sort((a, b) => (b.fromOn ?? 0) - (a.fromOn ?? 0))
    const numbers = await list(ctx, Telephone, child)
    if (addresses.length + numbers.length === 0) return null
    return (
      <ul class="govuk-list">
        {addresses.map(a => (
          <li>
            {[a.lines, a.postcode].filter(Boolean).join(', ')}
            <span class="gt-quiet">
              {a.fromOn !== null && ` since ${formatDay(a.fromOn)}`}
              {a.toOn !== null && ` until ${formatDay(a.toOn)}`}
            </span>{' '}
            {kept(a.keptFrom)}
          </li>
        ))}
        {numbers.map(n => (
          <li>
            {n.number} {n.safeWhen && <span class="gt-quiet">{n.safeWhen}</span>} {kept(n.keptFrom)}
          </li>
        ))}
      </ul>
    )
  },
}
