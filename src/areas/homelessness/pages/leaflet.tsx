import { formatDay } from '../../../core/day.ts'
import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { homelessHref } from '../actions/doing.ts'
import { LEAFLET, LEAFLET_EDITION } from '../leaflet.ts'
import { RightsExplained } from '../records.ts'
import { WORKING } from '../who.ts'

const TITLE = 'Nowhere to live? What you can ask for'

/** The leaflet, to be printed and given into the young person’s hand. Of their record it holds only how to reach their advocate. */
export const leaflet: PageOf = {
  path: 'children/:child/leaflet',
  title: TITLE,
  may: WORKING,
  async show({ ctx, path, council }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const explained = await list(ctx, RightsExplained, line.personId)
    const reached = explained
      .toSorted((a, b) => b.explainedAt - a.explainedAt)
      .find(one => one.advocateReached !== null)?.advocateReached
    return {
      title: TITLE,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Nowhere to live', href: homelessHref(line.personId) },
        { text: 'Leaflet' },
      ],
      body: (
        <article class="gt-letter">
          <p class="govuk-body-s">{council.name}</p>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body-l">For you, if you are 16 or 17.</p>
          {LEAFLET.map(({ title, says }) => (
            <>
              <h2 class="govuk-heading-m">{title}</h2>
              {says.map(words => (
                <p class="govuk-body">{words}</p>
              ))}
            </>
          ))}
          <h2 class="govuk-heading-m">Whom to ring</h2>
          <ul class="govuk-list govuk-list--bullet">
            <li>
              Us, day and night: <strong>{council.telephone ?? '____________________'}</strong>
            </li>
            <li>
              Your advocate: <strong>{reached ?? '____________________'}</strong>
            </li>
            <li>
              Childline, free, at any hour: <strong>0800 1111</strong>
            </li>
            <li>
              If you are in danger now: <strong>999</strong>
            </li>
          </ul>
          <p class="govuk-body">
            Ask us to read it to you, or for it in another language or in signs, as often as you like.
          </p>
          <p class="govuk-body-s">These words are of {formatDay(LEAFLET_EDITION)}.</p>
        </article>
      ),
    }
  },
}
