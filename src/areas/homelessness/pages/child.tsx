import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { childHref } from '../../../web/child/index.ts'
import { homelessHref } from '../actions/doing.ts'
import { READERS } from '../readers.ts'
import { casesOf } from '../standing.ts'
import { DECIDING, ENDING, WORKING } from '../who.ts'
import { careNow, InOurCare } from './in-our-care.tsx'
import { OneCase } from './one-case.tsx'

const TITLE = 'Nowhere to live at 16 or 17'

/** Everything about one young person who came to us with nowhere to live, and the way to each thing to be done. */
export const youngPerson: PageOf = {
  path: 'children/:child',
  title: TITLE,
  may: READERS,
  async show({ ctx, path, viewer }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const cases = await casesOf(ctx, line.personId)
    const care = await careNow(ctx, line.personId)
    const may = (roles: readonly string[]) => viewer.roles.some(role => roles.includes(role))
    const isOpen = cases.some(({ presentation }) => presentation.closedOn === null)
    const ways = [
      ...(may(WORKING) ? (isOpen ? ADDING : BEGINNING) : []),
      ...(may(DECIDING) && isOpen ? [FOOTING] : []),
      ...(may(ENDING) && isOpen ? [END] : []),
    ]
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, line.personId) }, { text: 'Nowhere to live' }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            {cases.length === 0 && <p class="govuk-body">They have not come to us with nowhere to live.</p>}
            {cases.length > 0 && care && <InOurCare ctx={ctx} care={care} />}
            {cases.map(one => (
              <OneCase ctx={ctx} one={one} />
            ))}
          </div>
          {ways.length > 0 && (
            <nav class="govuk-grid-column-one-third" aria-label="What to do">
              <h2 class="govuk-heading-s">What to do</h2>
              <ul class="govuk-list">
                {ways.map(([id, text]) => (
                  <li>
                    <a class="govuk-link" href={`/children/${line.personId}/${id}`}>
                      {text}
                    </a>
                  </li>
                ))}
                {may(WORKING) && isOpen && (
                  <li>
                    <a class="govuk-link" href={`${homelessHref(line.personId)}/leaflet`}>
                      Open the leaflet to print it
                    </a>
                  </li>
                )}
              </ul>
            </nav>
          )}
        </div>
      ),
    }
  },
}

type Way = readonly [id: string, text: string]

const BEGINNING: readonly Way[] = [['homeless-presentation', 'Write down that they came to us']]
const ADDING: readonly Way[] = [
  ['homeless-rights', 'Explain their rights'],
  ['homeless-assessment', 'Assess together with housing'],
  ['homeless-option', 'Offer a home'],
  ['homeless-choice', 'What they chose, or a change of mind'],
  ['homeless-parent', 'What a parent says'],
]
const FOOTING: Way = ['homeless-footing', 'Decide on the legal footing']
const END: Way = ['homeless-end', 'End this work']
