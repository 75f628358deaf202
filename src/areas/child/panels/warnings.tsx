import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { WARNING, Warning } from '../records.ts'

export const warnings: Panel = {
  place: 'warnings',
  title: 'Warnings',
  async show(ctx, child) {
    const current = (await list(ctx, Warning, child)).filter(w => w.endedOn === null || w.endedOn > ctx.today)
    if (current.length === 0) return null
    return (
      <>
        {current.map(w => (
          <div class="govuk-warning-text gt-warning">
            <span class="govuk-warning-text__icon" aria-hidden="true">
              !
            </span>
            <div class="govuk-warning-text__text">
              <span class="govuk-visually-hidden">Warning</span>
              {WARNING[w.kind]}: {w.says}
              <p class="govuk-body-s govuk-!-margin-bottom-0">
                From {w.source}, {formatDay(w.fromOn)}.{' '}
                {w.reviewOn < ctx.today
                  ? 'It should have been looked at again by '
                  : 'To be looked at again by '}
                {formatDay(w.reviewOn)}.{' '}
                <a class="govuk-link" href={recordHref(ctx, 'warning', w.id)}>
                  History of this warning
                </a>
              </p>
            </div>
          </div>
        ))}
      </>
    )
  },
}
