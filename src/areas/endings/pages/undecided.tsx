import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { undecided } from '../incident.ts'
import { DECIDING, endingHref } from '../who.ts'

const TITLE = 'Deaths to decide on'

/** Deaths of which nobody has decided whether they are notified as a serious incident. */
export const undecidedPage: PageOf = {
  path: 'undecided',
  title: TITLE,
  may: DECIDING,
  async show({ ctx }) {
    const rows = await undecided(ctx)
    await logList(
      ctx,
      'list',
      TITLE,
      rows.map(({ child }) => child),
    )
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            {rows.length === 0
              ? 'Of every death it is decided whether it is notified as a serious incident.'
              : 'Nobody has decided yet whether these are notified as serious incidents: five working days from knowing.'}
          </p>
          <ul class="govuk-list">
            {rows.map(({ child, name, on }) => (
              <li>
                <a class="govuk-link" href={endingHref(child)}>
                  {name}
                </a>
                , died on {formatDay(on)}
              </li>
            ))}
          </ul>
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
