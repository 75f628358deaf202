import { type Day, formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { Pagination, pageOf, pagesOf, StackingTable } from '../../../web/kit/index.ts'
import { helpHref } from '../actions/doing.ts'
import { READERS } from '../readers.ts'
import { WORK } from '../records.ts'

const TITLE = 'Early help inside open cases'
const HERE = '/areas/early-help/in-open-cases'
const PER_PAGE = 50

type Row = {
  child: string
  name: string
  work: keyof typeof WORK | null
  need: string
  startedOn: Day
  worker: string | null
  sessions: number
  lastOn: Day | null
  changed: string | null
  count: number
}

/** Early help that goes on inside a case of social care: what its team asked for, what was done, and what came of it. */
export const inOpenCases: PageOf = {
  path: 'in-open-cases',
  title: TITLE,
  may: READERS,
  async show({ ctx, query }) {
    const page = pageOf(query.page)
    const rows = await ctx.db.rows<Row>(
      `select e.child_id as child, p.name, r.work, r.need, e.started_on as "startedOn", l.name as worker,
          coalesce(d.sessions, 0)::int as sessions, d.last_on as "lastOn", d.changed, count(*) over ()::int as count
       from early_help_episode e join person_profile p on p.person_id = e.child_id
       join early_help_request r on r.id = e.request
       left join lateral (select name from early_help_lead l where l.episode = e.id and l.to_on is null
         order by l.from_on desc limit 1) l on true
       left join lateral (select count(*) as sessions, max(w.on_date) as last_on,
           (array_agg(w.changed order by w.on_date desc))[1] as changed
         from direct_work_fact w where w.child_id = e.child_id and w.on_date >= e.started_on) d on true
       where e.ended_on is null and e.started_on is not null
         and exists (select from referral_fact f where f.child_id = e.child_id and f.closed_on is null)
       order by d.last_on nulls first, e.started_on, p.name limit $1 offset $2`,
      [PER_PAGE, (page - 1) * PER_PAGE],
    )
    await logList(
      ctx,
      'list',
      `${TITLE}, page ${page}`,
      rows.map(({ child }) => child),
    )
    const pages = pagesOf({ page, perPage: PER_PAGE, total: rows[0]?.count ?? 0 }, to => `${HERE}?page=${to}`)
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: 'Early help', href: '/areas/early-help/cases' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {rows.length === 0 ? (
            <p class="govuk-body">No open case has early help in it at the moment.</p>
          ) : (
            <StackingTable
              caption="Those without direct work first"
              captionClasses="govuk-visually-hidden"
              head={[
                'Child',
                'What was asked for',
                'Since',
                'Who leads',
                'Direct work',
                'What it changed',
              ].map(text => ({ text }))}
              rows={rows.map(row => [
                {
                  html: (
                    <a class="govuk-link" href={helpHref(row.child)}>
                      {row.name}
                    </a>
                  ),
                },
                { text: row.work === null ? row.need : `${WORK[row.work]}: ${row.need}` },
                { text: formatDay(row.startedOn) },
                { text: row.worker ?? 'Nobody yet' },
                {
                  text:
                    row.lastOn === null ? 'None yet' : `${row.sessions}, last on ${formatDay(row.lastOn)}`,
                },
                { text: row.changed ?? '–' },
              ])}
            />
          )}
          {pages && <Pagination {...pages} />}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
