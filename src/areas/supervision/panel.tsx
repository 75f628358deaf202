import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { list } from '../../engines/records/index.ts'
import { recordHref } from '../../web/child/index.ts'
import { DirectionDone, OCCASION, Oversight } from './records.ts'

/** Managers’ newest decisions and directions, beside those who work with the child. */
export const oversightPanel: Panel = {
  place: 'workers',
  title: 'Management oversight',
  async show(ctx, child) {
    const all = (await list(ctx, Oversight, child)).sort((a, b) => b.onDay - a.onDay).slice(0, 5)
    if (all.length === 0) return null
    const done = await list(ctx, DirectionDone, child)
    return (
      <ul class="govuk-list">
        {all.map(one => {
          const carriedOut = done.find(({ oversight }) => oversight === one.id)
          return (
            <li>
              <a class="govuk-link" href={recordHref(ctx, 'management_oversight', one.id)}>
                {formatDay(one.onDay)}, {OCCASION[one.occasion].toLowerCase()}
              </a>
              {one.decision && <>: {one.decision}</>}
              {one.direction && (
                <span class="gt-quiet">
                  {' '}
                  {one.direction} ({one.directionFor}, by {formatDay(one.directionDue!)}
                  {carriedOut ? `, done on ${formatDay(carriedOut.doneOn)}` : ''})
                </span>
              )}
            </li>
          )
        })}
      </ul>
    )
  },
}
