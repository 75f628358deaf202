import { formatInstant } from '../../../core/instant.ts'
import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { STAGES } from '../../../engines/portals/index.ts'
import { Button, StackingTable } from '../../../web/kit/index.ts'
import { myReports } from '../told-by-partners/mine.ts'
import { partnerAs, type Teller, theirPages } from '../told-by-partners/teller.ts'

export const TITLE = 'Domestic abuse we told of'

/** What a partner told the front door of domestic abuse, and how far each has come; nothing for agencies of another kind. */
export const fromPartner = (teller: Teller): PageOf => ({
  path: `from-${teller}`,
  title: TITLE,
  may: [PARTNER],
  async show({ ctx }) {
    if (!(await partnerAs(ctx, teller))) return 'not-found'
    const mine = await myReports(ctx, teller)
    return {
      title: TITLE,
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <Button href={`${theirPages(teller)}/new`} text="Tell the front door of an incident" />
          {mine.length === 0 ? (
            <p class="govuk-body">You have told us of no incident here yet.</p>
          ) : (
            <StackingTable
              caption="Sent"
              captionClasses="govuk-table__caption--m"
              head={[
                teller === 'police' ? 'Police reference' : 'Reference',
                'Happened',
                'Sent',
                'How it stands',
              ].map(text => ({ text }))}
              rows={mine.map(({ report, stage }) => [
                {
                  html: (
                    <a class="govuk-link gt-as-typed" href={`${theirPages(teller)}/${report.id}`}>
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
})
