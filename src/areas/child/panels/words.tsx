import { formatDay } from '../../../core/day.ts'
import { sentences } from '../../../core/sentences.ts'
import type { Panel } from '../../../engines/area.ts'
import { lastTold } from '../../../engines/chronology/index.ts'
import { recordHref } from '../../../web/child/index.ts'

/** How many of the things the child said stand on their page; the chronology has all. */
const SHOWN = 6

/** What the child said, wherever it was written down: each area tells it as the child’s words. */
export const words: Panel = {
  place: 'words',
  title: 'In the child’s own words',
  async show(ctx, child) {
    const [last, ...before] = await lastTold(ctx, child, 'words', SHOWN)
    if (!last) return <p class="govuk-body-s gt-quiet">Nothing the child said has been recorded yet.</p>
    return (
      <>
        <blockquote class="gt-words">
          <p>{last.title}</p>
        </blockquote>
        <p class="govuk-body-s">
          {sentences([formatDay(last.fromOn), last.detail])}.{' '}
          <a class="govuk-link" href={recordHref(ctx, last.kind, last.recordId)}>
            This record
          </a>
        </p>
        {before.length > 0 && (
          <details class="govuk-details gt-child__more">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">What the child said before</span>
            </summary>
            <ul class="govuk-list">
              {before.map(one => (
                <li>
                  {one.title} <span class="gt-quiet">{formatDay(one.fromOn)}</span>{' '}
                  <a class="govuk-link" href={recordHref(ctx, one.kind, one.recordId)}>
                    This record
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </>
    )
  },
}
