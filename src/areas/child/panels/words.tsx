import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { ChildsWords } from '../records.ts'

/** How many of the things the child said stand on their page; the chronology has all. */
const SHOWN = 6

export const words: Panel = {
  place: 'words',
  title: 'In the child’s own words',
  async show(ctx, child) {
    const [last, ...before] = await list(ctx, ChildsWords, child, { by: 'saidOn', most: SHOWN })
    if (!last) return <p class="govuk-body-s gt-quiet">Nothing the child said has been recorded yet.</p>
    return (
      <>
        <blockquote class="gt-words">
          <p>“{last.words}”</p>
        </blockquote>
        <p class="govuk-body-s">
          {formatDay(last.saidOn)}
          {last.saidTo && `, to ${last.saidTo}`}.{' '}
          <a class="govuk-link" href={recordHref(ctx, 'childs_words', last.id)}>
            This record
          </a>
        </p>
        {before.length > 0 && (
          <details class="govuk-details gt-child__more">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">What the child said before</span>
            </summary>
            <ul class="govuk-list">
              {before.map(({ id, words, saidOn }) => (
                <li>
                  “{words}” <span class="gt-quiet">{formatDay(saidOn)}</span>{' '}
                  <a class="govuk-link" href={recordHref(ctx, 'childs_words', id)}>
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
