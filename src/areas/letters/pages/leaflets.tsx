import { formatDay } from '../../../core/day.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Paper } from '../../../engines/papers/index.ts'
import { PaperPage } from '../../../web/paper/index.ts'
import { LEAFLETS } from '../leaflets.ts'
import { LEAFLETS_HREF, WRITERS } from '../who.ts'

/** Leaflets that are the same for everybody. */
export const leafletsPage: PageOf = {
  path: 'leaflets',
  title: 'Leaflets',
  may: WRITERS,
  place: 'Leaflets',
  daily: [],
  async show() {
    return {
      title: 'Leaflets',
      body: (
        <>
          <h1 class="govuk-heading-l">Leaflets</h1>
          <p class="govuk-body">
            To print, or to save. They say nothing about anybody. One that is sent from a child’s page,{' '}
            <em>Write a letter</em>, leaves a copy on the record.
          </p>
          <ul class="govuk-list govuk-list--spaced">
            {LEAFLETS.map(({ id, title, hint }) => (
              <li>
                <a class="govuk-link" href={`${LEAFLETS_HREF}/${id}`}>
                  {title}
                </a>
                <span class="govuk-hint govuk-!-display-block">{hint}</span>
              </li>
            ))}
          </ul>
        </>
      ),
    }
  },
}

/** One leaflet, as it is given. */
export const leafletPage: PageOf = {
  path: 'leaflets/:leaflet',
  title: 'A leaflet',
  may: WRITERS,
  async show({ path, council, ctx }) {
    const leaflet = LEAFLETS.find(({ id }) => id === path.leaflet)
    if (!leaflet) return 'not-found'
    const paper: Paper = {
      title: leaflet.title,
      about: [],
      on: ctx.today,
      council: council.name,
      blocks: leaflet.blocks,
      foot: [
        `${council.name}, in the words of ${formatDay(leaflet.from)}.`,
        council.telephone && `Ring us: ${council.telephone}.`,
      ]
        .filter(Boolean)
        .join(' '),
    }
    return {
      title: leaflet.title,
      breadcrumbs: [{ text: 'Leaflets', href: LEAFLETS_HREF }, { text: leaflet.title }],
      body: <PaperPage paper={paper} />,
      paper,
    }
  },
}
