import { isoDay } from '../../../core/day.ts'
import { name } from '../../../core/sql.ts'
import type { Panel } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { RELATION } from '../records.ts'
import { mayCorrect } from '../who.ts'

type Link = {
  id: string
  relation: keyof typeof RELATION
  named: string | null
  /** The other person's own record is there, and the viewer may not see it: nor who it is about. */
  hidden: boolean
  pr: boolean | null
  person: string
  known: string | null
  theirs: boolean
  reach: { number: string; safe: string | null; kept: string | null }[] | null
}

// How to reach each of them: their own current numbers, with when it is safe.
const REACH = `(select json_agg(json_build_object('number', t.number, 'safe', t.safe_when, 'kept', t.kept_from))
    from telephone t where t.person_id = p.person_id and (t.to_on is null or t.to_on > $2::date)) as reach`

/** Relationships from both sides: those written about this child, and those in which this child is the other person. */
async function links(ctx: Ctx, child: string): Promise<Link[]> {
  return ctx.db.kept<Link>(
    `select r.id, r.relation, case when r.other is null or seen.id is not null then r.named end as named,
       r.other is not null and seen.id is null as hidden, r.parental_responsibility as pr, r.other as person,
       p.name as known, false as theirs, ${REACH}
     from relationship r left join person_profile p on p.person_id = r.other
     left join ${name(ctx.schemas.live)}.person seen on seen.id = r.other
     where r.person_id = $1 and (r.to_on is null or r.to_on > $2::date)
     union all
     select r.id, r.relation, p.name, false, r.parental_responsibility, r.person_id, p.name, true, ${REACH}
     from relationship r join person_profile p on p.person_id = r.person_id
     where r.other = $1 and (r.to_on is null or r.to_on > $2::date)
       and not exists (select from relationship o where o.person_id = $1 and o.other = r.person_id
         and o.relation <> 'carer' and r.relation <> 'carer' and (o.to_on is null or o.to_on > $2::date))
     order by relation, named`,
    [child, isoDay(ctx.today)],
  )
}

// Seen from the other side: what someone is to whom a relation was written about them.
const OTHER_SIDE: Partial<Record<keyof typeof RELATION, string>> = {
  mother: 'Child',
  father: 'Child',
  parent: 'Child',
  'step-parent': 'Stepchild',
  sibling: 'Brother or sister',
  'half-sibling': 'Half-brother or half-sister',
  grandparent: 'Grandchild',
  aunt: 'Niece or nephew',
  carer: 'Cares for',
  child: 'Parent',
}

export const people: Panel = {
  place: 'people',
  title: 'Who matters',
  async show(ctx, child) {
    const [found, writes] = await ctx.db.together(() => [links(ctx, child), mayCorrect(ctx)] as const)
    const own = `/areas/child/children/${child}/relationships`
    const add = writes && (
      <p class="govuk-body-s">
        <a class="govuk-link" href={`${own}/add`}>
          Add somebody who matters
        </a>
      </p>
    )
    if (found.length === 0)
      return (
        <>
          <p class="govuk-body-s gt-quiet">
            No family or other people are recorded yet. Returns do not hold them.
          </p>
          {add}
        </>
      )
    return (
      <>
        <ul class="govuk-list gt-people">
          {found.map(link => (
            <li>
              <span class="gt-people__relation">
                {link.theirs ? (OTHER_SIDE[link.relation] ?? 'Knows') : RELATION[link.relation]}
              </span>{' '}
              {link.known ? (
                <a class="govuk-link" href={childHref(ctx, link.person)}>
                  {link.named ?? link.known}
                </a>
              ) : (
                (link.named ?? (link.hidden ? 'Another person' : 'Name not recorded'))
              )}
              {link.pr && (
                <span class="gt-quiet">
                  {link.theirs
                    ? ', for whom they have parental responsibility'
                    : ' has parental responsibility'}
                </span>
              )}{' '}
              <a class="govuk-link gt-quiet" href={recordHref(ctx, 'relationship', link.id)}>
                history<span class="govuk-visually-hidden"> of this relationship</span>
              </a>
              {writes && (
                <>
                  {' '}
                  <a class="govuk-link gt-quiet" href={`${own}/${link.id}`}>
                    change<span class="govuk-visually-hidden"> this relationship</span>
                  </a>
                </>
              )}
              {link.reach?.map(({ number, safe, kept }) => (
                <span class="gt-people__reach">
                  {number}
                  {safe && `. ${safe}`}
                  {kept && (
                    <>
                      {' '}
                      <strong class="govuk-tag govuk-tag--red gt-kept">{kept} must not learn this</strong>
                    </>
                  )}
                </span>
              ))}
            </li>
          ))}
        </ul>
        {add}
      </>
    )
  },
}
