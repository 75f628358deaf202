import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import { toDecide, toStart, type Waiting } from './waiting.ts'
import { CONVENING, enquiriesHref, STARTING } from './who.ts'

const TITLE = 'Enquiries and conferences to decide'

export const WAITING_HREF = '/areas/child-protection/enquiries-to-decide'

/** What a manager has to decide between a strategy discussion and a conference: which enquiries begin, and what follows them. */
export const waitingPage: PageOf = {
  path: 'enquiries-to-decide',
  title: TITLE,
  may: STARTING,
  async show({ ctx, viewer }) {
    const convenes = viewer.roles.some(role => CONVENING.includes(role))
    const begin = await toStart(ctx, viewer)
    const decide = convenes ? await toDecide(ctx, viewer) : []
    await logList(ctx, 'list', TITLE, [...new Set([...begin, ...decide].map(({ child }) => child))])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <h2 class="govuk-heading-m">Section 47 enquiries to start</h2>
          {begin.length === 0 ? (
            <p class="govuk-body">None. A strategy discussion that decides on an enquiry comes here.</p>
          ) : (
            <Lines
              caption="Whoever has waited longest first"
              head="Strategy discussion"
              to="start-section-47"
              lines={begin}
            />
          )}
          {convenes && (
            <>
              <h2 class="govuk-heading-m">Initial conferences to convene, or not</h2>
              {decide.length === 0 ? (
                <p class="govuk-body">None. An enquiry that has ended with what it found comes here.</p>
              ) : (
                <Lines
                  caption="The enquiry that ended first, first"
                  head="Enquiry ended"
                  to="convene-conference"
                  lines={decide}
                />
              )}
            </>
          )}
          <p class="govuk-body-s gt-quiet">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

type LinesProps = {
  caption: string
  head: string
  to: 'start-section-47' | 'convene-conference'
  lines: readonly Waiting[]
}

const Lines = ({ caption, head, to, lines }: LinesProps) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-visually-hidden"
    head={['Child', head, ...(to === 'convene-conference' ? ['Conference by'] : []), 'Do'].map(text => ({
      text,
    }))}
    rows={lines.map(one => [
      {
        html: (
          <a class="govuk-link" href={enquiriesHref(one.child)}>
            {one.name}
          </a>
        ),
      },
      { text: formatDay(one.since) },
      ...(to === 'convene-conference' ? [{ text: one.due === null ? '' : formatDay(one.due) }] : []),
      { html: <Do one={one} to={to} /> },
    ])}
  />
)

const Do = ({ one, to }: { one: Waiting; to: LinesProps['to'] }) => (
  <>
    <a class="govuk-link" href={`/children/${one.child}/${to}`}>
      {to === 'start-section-47' ? 'Start it' : 'Convene it'}
      <span class="govuk-visually-hidden"> for {one.name}</span>
    </a>
    {to === 'convene-conference' && (
      <>
        {' · '}
        <a class="govuk-link" href={`/children/${one.child}/no-conference`}>
          None is needed<span class="govuk-visually-hidden"> for {one.name}</span>
        </a>
      </>
    )}
  </>
)
