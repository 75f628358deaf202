import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { type Ended, endedOf } from '../child/facts.ts'
import { endingHref } from './who.ts'

/** Said above the child's page and every form about them, before anybody writes or rings. */
export const endingPanel: Panel = {
  place: 'speaking',
  title: 'What ended',
  async show(ctx, child) {
    const ended = await endedOf(ctx, child)
    if (!ended) return null
    const [who] = await ctx.db.rows<{ name: string }>(
      'select name from person_profile where person_id = $1',
      [child],
    )
    return (
      <div class="govuk-inset-text gt-speaking">
        <strong>{saidOf(ended, who?.name ?? 'This child')}</strong>
        <p class="govuk-body govuk-!-margin-bottom-0">
          Nothing is asked for or sent by itself any more, and forms that would begin something are refused.
          What was so before that day can still be written down.{' '}
          <a class="govuk-link" href={endingHref(child)}>
            What ended, and what comes next
          </a>
        </p>
      </div>
    )
  },
}

/** What happened, in a sentence. */
export const saidOf = ({ on, what }: Ended, name: string): string =>
  what === 'death'
    ? `${name} died on ${formatDay(on)}.`
    : `This pregnancy ended on ${formatDay(on)}. Nobody was born of it.`
