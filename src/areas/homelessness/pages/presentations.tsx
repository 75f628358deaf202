import { addMonths, formatDay, isoDay } from '../../../core/day.ts'
import { formatInstant, type Instant } from '../../../core/instant.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { StackingTable, Tag } from '../../../web/kit/index.ts'
import { homelessHref } from '../actions/doing.ts'
import { CHOSEN, OUTCOME } from '../records.ts'
import { casesOf, choiceOf, missing } from '../standing.ts'

const TITLE = 'Young people with nowhere to live'
const MOST = 60

/** Young people of 16 and 17 who came to us: those whose work goes on first, then those of twelve months. */
export const presentations: PageOf = {
  path: 'presentations',
  title: TITLE,
  may: [
    'front-door-worker',
    'front-door-manager',
    'team-manager',
    'head-of-service',
    'director',
    'quality-lead',
  ],
  async show({ ctx }) {
    const rows = await ctx.db.rows<{ id: string; child: string; name: string; at: Instant }>(
      `select h.id, h.child_id as child, p.name, h.presented_at as at from homeless_presentation h
       join person_profile p on p.person_id = h.child_id
       where h.closed_on is null or h.closed_on > $1::date
       order by h.closed_on is not null, h.presented_at desc, h.id limit $2`,
      [isoDay(addMonths(ctx.today, -12)), MOST],
    )
    await logList(ctx, 'list', TITLE, [...new Set(rows.map(({ child }) => child))])
    const lines = []
    for (const row of rows) {
      const found = (await casesOf(ctx, row.child)).find(one => one.presentation.id === row.id)
      if (found) lines.push({ row, found })
    }
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {lines.length === 0 ? (
            <p class="govuk-body">
              Nobody in the last twelve months. Open a young person’s record and choose “Came to us with
              nowhere to live”.
            </p>
          ) : (
            <StackingTable
              caption="Those whose work goes on first"
              captionClasses="govuk-visually-hidden"
              head={['Young person', 'Came', 'What they say now', 'What comes next'].map(text => ({ text }))}
              rows={lines.map(({ row, found }) => [
                {
                  html: (
                    <a class="govuk-link" href={homelessHref(row.child)}>
                      {row.name}
                    </a>
                  ),
                },
                { text: formatInstant(row.at) },
                { text: said(choiceOf(found)?.chosen) },
                { html: <Next found={found} /> },
              ])}
            />
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

const said = (chosen: keyof typeof CHOSEN | undefined): string => (chosen ? CHOSEN[chosen] : 'Not chosen yet')

function Next({ found }: { found: Parameters<typeof missing>[0] }) {
  const { closedOn, outcome } = found.presentation
  if (closedOn !== null)
    return (
      <>
        <Tag text={`Ended ${formatDay(closedOn)}`} classes="govuk-tag--grey" /> {outcome && OUTCOME[outcome]}
      </>
    )
  const [first] = missing(found)
  return <>{first ?? 'All is there. A manager may end it.'}</>
}
