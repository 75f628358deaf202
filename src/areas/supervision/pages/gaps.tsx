import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { Pagination, pageOf, pagesOf, StackingTable } from '../../../web/kit/index.ts'
import { MANAGERS } from '../actions.ts'
import { gapsOf } from '../gaps.ts'
import { pointGapsOf } from '../key-points.ts'
import { PointGaps } from './point-gaps.tsx'

const TITLE = 'Cases without oversight'
const PER_PAGE = 50
const HERE = '/areas/supervision/gaps'

/** Open cases that no manager has looked at for two months: a manager's own team's, or the whole service's. */
export const gapsPage: PageOf = {
  path: 'gaps',
  title: TITLE,
  may: ['team-manager', 'head-of-service', 'director', 'quality-lead', 'reviewing-officer'],
  place: 'Oversight',
  daily: ['quality-lead', 'reviewing-officer'],
  async show({ ctx, viewer, query }) {
    const isTeam = viewer.roles.includes('team-manager') && viewer.team !== null
    const number = pageOf(query.page)
    const { count, gaps } = await gapsOf(ctx, isTeam ? viewer.team : null, {
      limit: PER_PAGE,
      offset: (number - 1) * PER_PAGE,
    })
    const points = await pointGapsOf(ctx, isTeam ? viewer.team : null, PER_PAGE)
    await logList(ctx, 'list', `${TITLE}, page ${number}`, [
      ...new Set([...gaps, ...points.gaps].map(({ childId }) => childId)),
    ])
    const pages = pagesOf({ page: number, perPage: PER_PAGE, total: count }, to => `${HERE}?page=${to}`)
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{isTeam ? viewer.team : 'The whole service'}</span>
            {TITLE}
          </h1>
          {gaps.length === 0 ? (
            <p class="govuk-body">Every open case had a manager’s oversight in the last two months.</p>
          ) : (
            <>
              <p class="govuk-body">
                {count === 1 ? 'One open case has' : `${count.toLocaleString('en-GB')} open cases have`} had
                no manager’s decision or direction for two months, or ever. Open a child and choose “Record
                oversight of this case”.
              </p>
              <StackingTable
                caption="Those longest without it first"
                captionClasses="govuk-visually-hidden"
                head={['Child', 'Worker', 'Open since', 'Last oversight'].map(text => ({ text }))}
                rows={gaps.map(gap => [
                  {
                    html: (
                      <a class="govuk-link" href={`/children/${gap.childId}`}>
                        {gap.childName}
                      </a>
                    ),
                  },
                  { text: gap.worker ?? 'Nobody yet' },
                  { text: formatDay(gap.since) },
                  { text: gap.lastOn === null ? 'None recorded' : formatDay(gap.lastOn) },
                ])}
              />
              {pages && <Pagination {...pages} />}
            </>
          )}
          <PointGaps {...points} mayRecord={viewer.roles.some(role => MANAGERS.includes(role))} />
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
