import { type Day, formatDay, isoDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Ctx, Row } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { Pagination, pageOf, pagesOf, StackingTable, SubNavigation } from '../../../web/kit/index.ts'
import { GIVING } from '../actions/who.ts'
import { CARES_FOR, LEFT_REGISTER, type YoungCarer } from '../young-carer.ts'

const TITLE = 'Young carers register'
const PER_PAGE = 50

export const YOUNG_CARERS = '/areas/early-help/young-carers'

type Line = Pick<
  Row<typeof YoungCarer>,
  'registeredOn' | 'caresFor' | 'does' | 'assessedOn' | 'support' | 'endedOn' | 'endReason'
> & { child: string; name: string; cameOn: Day | null; total: number; reached: number }

// Reached is who came to the young carers' group in the last three months, as their figure has it.
const linesOf = (ctx: Ctx, left: boolean, page: { limit: number; offset: number }): Promise<Line[]> =>
  ctx.db.rows<Line>(
    `select y.child_id as child, p.name, y.registered_on as "registeredOn", y.cares_for as "caresFor", y.does,
        y.assessed_on as "assessedOn", y.support, y.ended_on as "endedOn", y.end_reason as "endReason",
        g.came_on as "cameOn", count(*) over ()::int as total,
        count(*) filter (where g.came_on > $1::date - interval '3 months') over ()::int as reached
     from young_carer y join person_profile p on p.person_id = y.child_id
     left join lateral (select max(s.held_on) as came_on from group_session s join group_place l on l.id = s.place
       where l.person_id = y.child_id and l.programme = 'young-carers' and s.came = 'came') g on true
     where case when $2 then y.ended_on <= $1::date else y.ended_on is null or y.ended_on > $1::date end
     order by y.ended_on desc, p.name, y.id limit $3 offset $4`,
    [isoDay(ctx.today), left, page.limit, page.offset],
  )

/** Who is on the young carers register, what they do and what helps; and who left it, and why. */
export const youngCarersRegister: PageOf = {
  path: 'young-carers',
  title: TITLE,
  may: [...GIVING, 'social-worker'],
  async show({ ctx, query }) {
    const left = query.who === 'left'
    const number = pageOf(query.page)
    const lines = await linesOf(ctx, left, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE })
    await logList(
      ctx,
      'list',
      `${TITLE}, ${left ? 'left' : 'now'}, page ${number}`,
      lines.map(({ child }) => child),
    )
    const { total, reached } = lines[0] ?? { total: 0, reached: 0 }
    const pages = pagesOf(
      { page: number, perPage: PER_PAGE, total },
      to => `${YOUNG_CARERS}?who=${left ? 'left' : 'now'}&page=${to}`,
    )
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: 'Early help', href: '/areas/early-help/cases' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <SubNavigation
            label="Which young carers"
            items={[
              { text: 'On it now', href: YOUNG_CARERS, active: !left },
              { text: 'Left it', href: `${YOUNG_CARERS}?who=left`, active: left },
            ]}
          />
          <p class="govuk-body">
            <strong>{total === 1 ? '1 child' : `${total} children`}</strong>{' '}
            {left
              ? 'left the register.'
              : `on the register; ${reached} came to the young carers’ group in the last three months.`}
          </p>
          {lines.length > 0 && (
            <StackingTable
              caption={TITLE}
              captionClasses="govuk-visually-hidden"
              head={[
                'Child',
                'Cares for',
                'What they do',
                left ? 'Left, and why' : 'Assessed',
                'Support',
                'Last came to the group',
                ...(left ? [] : ['Leaving']),
              ].map(text => ({ text }))}
              rows={lines.map(line => [
                {
                  html: (
                    <>
                      <a class="govuk-link" href={childHref(ctx, line.child)}>
                        {line.name}
                      </a>
                      <span class="gt-quiet"> since {formatDay(line.registeredOn)}</span>
                    </>
                  ),
                },
                { text: CARES_FOR[line.caresFor] },
                { text: line.does },
                {
                  text: left
                    ? leftWords(line)
                    : line.assessedOn === null
                      ? 'Not yet'
                      : formatDay(line.assessedOn),
                },
                { text: line.support ?? '–' },
                { text: line.cameOn === null ? 'Never' : formatDay(line.cameOn) },
                ...(left
                  ? []
                  : [
                      {
                        html: (
                          <a class="govuk-link" href={`/children/${line.child}/young-carer-leaves`}>
                            Take off the register
                            <span class="govuk-visually-hidden">: {line.name}</span>
                          </a>
                        ),
                      },
                    ]),
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

const leftWords = ({ endedOn, endReason }: Line): string =>
  [endedOn === null ? '' : formatDay(endedOn), endReason && LEFT_REGISTER[endReason]]
    .filter(Boolean)
    .join(': ')
