import { type Day, formatDay, isoDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf, Viewer } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { Details, StackingTable } from '../../../web/kit/index.ts'
import { FINDING, FOUND, familyHref, IDENTIFYING, READERS } from '../who.ts'

const TITLE = 'Supporting Families'
const MOST = 200

type Row = {
  child: string
  names: string
  identifiedOn: Day
  engagedOn: Day | null
  lead: string | null
  needed: number
  lasted: number
  ids: string[]
}

type Outside = { id: string; name: string }

/** Children whom the viewer works with, whose family is not in the programme. */
const ownOutside = (ctx: Ctx, { account }: Viewer): Promise<Outside[]> =>
  ctx.db.rows<Outside>(
    `select p.person_id as id, p.name from person_profile p
     where exists (select from worker_allocation w where w.child_id = p.person_id and w.account = $1
         and (w.to_on is null or w.to_on > $2::date))
       and not exists (select from supported_family f where f.child_id = p.person_id and f.ended_on is null)
     order by p.name, p.person_id limit ${MOST}`,
    [account, isoDay(ctx.today)],
  )

const ByHand = ({ children }: { children: readonly Outside[] }) =>
  children.length === 0 ? null : (
    <Details summaryText="Identify a family that you work with by hand">
      <ul class="govuk-list">
        {children.map(({ id, name }) => (
          <li>
            <a class="govuk-link" href={`${familyHref(id)}/by-hand`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  )

/** Families in the programme: identified, engaged, and how many of their outcomes have lasted. */
export const familiesPage: PageOf = {
  path: 'families',
  title: TITLE,
  may: READERS,
  place: 'Supporting Families',
  daily: ['early-help-worker'],
  async show({ ctx, viewer }) {
    const rows = await ctx.db.rows<Row>(
      `select min(p.child_id::text) as child, string_agg(f.name, ', ' order by f.born_on nulls last, f.name) as names,
          min(p.identified_on) as "identifiedOn", min(p.engaged_on) as "engagedOn", min(p.lead) as lead,
          array_agg(p.child_id::text) as ids,
          max((select count(*) from supported_family_outcome o where o.programme = p.id))::int as needed,
          max((select count(*) from supported_family_outcome o where o.programme = p.id and o.sustained_on is not null))::int as lasted
       from supported_family p join person_profile f on f.person_id = p.child_id
       where p.ended_on is null group by p.family order by 4 nulls first, 3, 2 limit ${MOST}`,
    )
    const own = IDENTIFYING.some(role => viewer.roles.includes(role)) ? await ownOutside(ctx, viewer) : []
    const listed = [...rows.flatMap(({ ids }) => ids), ...own.map(({ id }) => id)]
    await logList(ctx, 'list', TITLE, [...new Set(listed)])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {FINDING.some(role => viewer.roles.includes(role)) && (
            <p class="govuk-body">
              <a class="govuk-link" href={FOUND}>
                Find families who meet the criteria
              </a>
            </p>
          )}
          <ByHand children={own} />
          {rows.length === 0 ? (
            <p class="govuk-body">No family is in the programme yet.</p>
          ) : (
            <StackingTable
              caption="Families who have not been asked yet first"
              captionClasses="govuk-visually-hidden"
              head={['Children', 'Identified', 'Engaged', 'Who leads', 'Outcomes that have lasted'].map(
                text => ({
                  text,
                }),
              )}
              rows={rows.map(row => [
                {
                  html: (
                    <a class="govuk-link" href={familyHref(row.child)}>
                      {row.names}
                    </a>
                  ),
                },
                { text: formatDay(row.identifiedOn) },
                { text: row.engagedOn === null ? 'Not yet' : formatDay(row.engagedOn) },
                { text: row.lead ?? 'Nobody yet' },
                { text: row.needed === 0 ? 'None written yet' : `${row.lasted} of ${row.needed}` },
              ])}
            />
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
