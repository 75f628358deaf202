import type { Day } from '../../core/day.ts'
import type { Action } from '../../engines/area.ts'
import { notesHref } from './family.ts'
import { metBySeeing, sayMet } from './meets.ts'
import { whatItMeets } from './pages/what-it-meets.tsx'

/**
 * What the form of a visit says of deadlines: above it those that a visit today meets, and once it is saved those that this one
 * met. `clocks` are those that a visit written in this form meets; its kind has `visitedOn` and `seen`.
 */
export const sayingWhatItMeets = (clocks: readonly string[]): Pick<Action, 'before' | 'saved'> => ({
  async before(asked) {
    const { ctx, child } = asked
    const met = await metBySeeing(ctx, [child], ctx.today, clocks)
    return whatItMeets(
      met.map(one => sayMet(asked, one)),
      <>
        It is met by a visit that saw the child, on the day of the visit.{' '}
        <a class="govuk-link" href={`${notesHref(child)}/write`}>
          A note of the visit
        </a>{' '}
        meets what seeing the child meets in every plan, and can be about brothers and sisters, too.
      </>,
    )
  },
  async saved(asked) {
    const { ctx, child, values } = asked
    if (typeof values.visitedOn !== 'number' || !['alone', 'seen'].includes(String(values.seen))) return ''
    const met = await metBySeeing(ctx, [child], values.visitedOn as Day, clocks)
    return met.length === 0 ? '' : `It meets: ${met.map(one => sayMet(asked, one)).join('; ')}.`
  },
})
