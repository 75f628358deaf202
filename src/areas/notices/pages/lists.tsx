import { formatDay } from '../../../core/day.ts'
import type { PageOf } from '../../../engines/area.ts'
import { InsetText, StackingTable, Tag } from '../../../web/kit/index.ts'
import { listsNow } from '../care-list.ts'
import { LISTS, NOTICES, TELLING } from '../who.ts'
import { NoticeLinks } from './links.tsx'

const TITLE = 'Weekly lists'

/** Who is given a list of every child in our care each week, and when they were given it last. */
export const listsPage: PageOf = {
  path: 'lists',
  title: TITLE,
  may: TELLING,
  async show({ ctx }) {
    const lists = await listsNow(ctx)
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Notices', href: `${NOTICES}/to-tell` }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <NoticeLinks />
          {lists.length === 0 ? (
            <InsetText text="Nobody is given a list. Say who is under “Who is told of what”." />
          ) : (
            <StackingTable
              caption="Who is given the list of children in our care"
              captionClasses="govuk-visually-hidden"
              head={['Who', 'Why', 'Given last', 'Do'].map(text => ({ text }))}
              rows={lists.map(({ rule, last, isDue }) => [
                { text: `${rule.reader}, ${rule.agency}` },
                { text: rule.why },
                {
                  html: (
                    <>
                      {last
                        ? `${formatDay(last.givenOn)}, ${last.children} children, by ${last.givenBy}`
                        : 'Never'}{' '}
                      {isDue && <Tag text="Due" classes="govuk-tag--orange" />}
                    </>
                  ),
                },
                {
                  html: (
                    <a class="govuk-link" href={`${LISTS}/${rule.id}`}>
                      Open the list<span class="govuk-visually-hidden"> for {rule.reader}</span>
                    </a>
                  ),
                },
              ])}
            />
          )}
        </>
      ),
    }
  },
}
