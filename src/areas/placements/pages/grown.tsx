import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { grownInCare } from '../../care/facts.ts'
import { ENDING } from '../who.ts'

const TITLE = 'Care that runs on past 18'

/** Young people whose care ended on their 18th birthday, and whose record does not say so yet. */
export const grownPage: PageOf = {
  path: 'grown',
  title: TITLE,
  may: ENDING,
  async show({ ctx }) {
    const rows = await grownInCare(ctx)
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
              ? 'Nobody’s care runs on past their 18th birthday.'
              : 'Care ended on that birthday at the latest. Say why, and where they live now.'}
          </p>
          <ul class="govuk-list">
            {rows.map(({ child, name, eighteenth }) => (
              <li>
                <a class="govuk-link" href={`/children/${child}/end-care`}>
                  {name}
                </a>
                , 18 on {formatDay(eighteenth)}
              </li>
            ))}
          </ul>
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
