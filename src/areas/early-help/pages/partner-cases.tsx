import { formatDay } from '../../../core/day.ts'
import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { casesLed } from '../partner-lead.ts'

const TITLE = 'Cases I lead'

/** Where a partner finds the early help cases that they lead. */
export const LED = '/areas/early-help/cases-i-lead'

/** The early help cases that a partner leads now: theirs alone, while they are. */
export const casesILead: PageOf = {
  path: 'cases-i-lead',
  title: TITLE,
  may: [PARTNER],
  place: TITLE,
  async show({ ctx }) {
    const led = await casesLed(ctx)
    return {
      title: TITLE,
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {led.length === 0 ? (
            <p class="govuk-body">You lead no early help case at the moment.</p>
          ) : (
            <ul class="govuk-list govuk-list--spaced">
              {led.map(({ child, name, episode }) => (
                <li>
                  <a class="govuk-link" href={`${LED}/${child}`}>
                    {name}
                  </a>
                  <span class="gt-quiet"> Early help since {formatDay(episode.startedOn)}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      ),
    }
  },
}
