import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { InsetText, StackingTable } from '../../../web/kit/index.ts'
import { EVENTS } from '../events.ts'
import { flagsThatStand } from '../flags.ts'
import { NOTICES, TELLING } from '../who.ts'
import { NoticeLinks } from './links.tsx'

const TITLE = 'Flags with other agencies'
const MOST = 500

/** Which children stand with a flag in another agency's record because we said so, and what it says of them. */
export const flagsPage: PageOf = {
  path: 'flags',
  title: TITLE,
  may: TELLING,
  async show({ ctx }) {
    const flags = await flagsThatStand(ctx, MOST)
    await logList(ctx, 'list', TITLE, [...new Set(flags.map(({ child }) => child))])
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Notices', href: `${NOTICES}/to-tell` }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <NoticeLinks />
          <p class="govuk-body">
            A flag says a child’s name, their date of birth and this one thing: no reason, no address, nobody
            else. When it is so no longer, taking it off stands among the agencies to tell.
          </p>
          {flags.length === 0 ? (
            <InsetText text="No flag stands with any agency." />
          ) : (
            <StackingTable
              caption="Flags that stand"
              captionClasses="govuk-visually-hidden"
              head={['Child', 'What it says', 'With whom', 'Told'].map(text => ({ text }))}
              rows={flags.map(({ child, name, event, agency, reader, writtenOn }) => [
                {
                  html: (
                    <a class="govuk-link" href={`/children/${child}`}>
                      {name}
                    </a>
                  ),
                },
                { text: EVENTS[event] },
                { text: `${reader}, ${agency}` },
                { text: formatDay(writtenOn) },
              ])}
            />
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
