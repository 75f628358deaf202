import { type Day, formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { Address, Telephone } from '../records.ts'
import { mayCorrect } from '../who.ts'

type Kept = { keptFrom: string | null; keptFromOn: Day | null }

// Said in words and in red: the one thing nobody may overlook before they write or ring.
const KeptFrom = ({ keptFrom, keptFromOn }: Kept) =>
  keptFrom === null ? null : (
    <strong class="govuk-tag govuk-tag--red gt-kept">
      {keptFrom} must not learn this
      {keptFromOn !== null && `, from ${formatDay(keptFromOn)}`}
    </strong>
  )

export const homes: Panel = {
  place: 'homes',
  title: 'Addresses and telephone numbers',
  async show(ctx, child) {
    const addresses = (await list(ctx, Address, child)).sort((a, b) => (b.fromOn ?? 0) - (a.fromOn ?? 0))
    const numbers = (await list(ctx, Telephone, child)).filter(n => n.toOn === null || n.toOn > ctx.today)
    const writes = await mayCorrect(ctx)
    if (addresses.length + numbers.length === 0) return null
    return (
      <ul class="govuk-list gt-homes">
        {addresses.map(a => (
          <li>
            <a class="govuk-link" href={recordHref(ctx, 'address', a.id)}>
              {[a.lines, a.postcode].filter(Boolean).join(', ')}
            </a>{' '}
            <span class="gt-quiet">
              {a.fromOn !== null && `${a.toOn === null ? 'since' : 'from'} ${formatDay(a.fromOn)}`}
              {a.toOn !== null && ` until ${formatDay(a.toOn)}`}
            </span>{' '}
            <KeptFrom {...a} />
            {writes && (
              <>
                {' '}
                <a class="govuk-link gt-quiet" href={`/areas/child/children/${child}/addresses/${a.id}`}>
                  correct<span class="govuk-visually-hidden"> {a.lines}</span>
                </a>
              </>
            )}
          </li>
        ))}
        {numbers.map(n => (
          <li>
            <a class="govuk-link" href={recordHref(ctx, 'telephone', n.id)}>
              {n.number}
            </a>{' '}
            {n.safeWhen && <span>{n.safeWhen}</span>} <KeptFrom {...n} />
          </li>
        ))}
      </ul>
    )
  },
}
