import { formatInstant } from '../../../core/instant.ts'
import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { STAGES } from '../../../engines/portals/index.ts'
import { Button, StackingTable } from '../../../web/kit/index.ts'
import { myReports } from '../police/mine.ts'
import { officer } from '../police/who.ts'

/** Where the police write of domestic abuse, and follow what they wrote. */
export const FROM_POLICE = '/areas/domestic-abuse/from-police'
export const TITLE = 'Domestic abuse we told of'

/** What an officer told the front door of domestic abuse, and how far each has come; nothing for any other agency. */
export const fromPolice: PageOf = {
  path: 'from-police',
  title: TITLE,
  may: [PARTNER],
  async show({ ctx }) {
    if (!(await officer(ctx))) return 'not-found'
    const mine = await myReports(ctx)
    return {
      title: TITLE,
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <Button href={`${FROM_POLICE}/new`} text="Tell the front door of an incident" />
          {mine.length === 0 ? (
            <p class="govuk-body">You have told us of no incident here yet.</p>
          ) : (
            <StackingTable
              caption="Sent"
              captionClasses="govuk-table__caption--m"
              head={['Police reference', 'Happened', 'Sent', 'How it stands'].map(text => ({ text }))}
              rows={mine.map(({ report, stage }) => [
                {
                  html: (
                    <a class="govuk-link gt-as-typed" href={`${FROM_POLICE}/${report.id}`}>
                      <bdi>{report.incident}</bdi>
                    </a>
                  ),
                },
                { text: formatInstant(report.happenedAt) },
                { text: formatInstant(report.sentAt) },
                { text: STAGES[stage] },
              ])}
            />
          )}
        </>
      ),
    }
  },
}
