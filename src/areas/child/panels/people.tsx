import { isoDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { RELATION } from '../records.ts'

type Link = {
  id: string
  relation: keyof typeof RELATION
  named: string | null
  pr: boolean | null
  person: string
  known: string | null
  theirs: boolean
}

/** Relationships from both sides: those written about this child, and those in which this child is the other person. */
async function links(ctx: Ctx, child: string): Promise<Link[]> {
  return ctx.db.rows<Link>(
    `select r.id, r.relation, r.named, r.parental_responsibility as pr, r.other as person, p.name as known, false as theirs
     from relationship r left join person_profile p on p.person_id = r.other
     where r.person_id = $1 and (r.to_on is null or r.to_on > $2::date)
     union all
     select r.id, r.relation, p.name, null, r.person_id, p.name, true
     from relationship r join person_profile p on p.person_id = r.person_id
     where r.other = $1 and (r.to_on is null or r.to_on > $2::date)
       and not exists (select from relationship o where o.person_id = $1 and o.other = r.person_id)
     order by 2, 3`,
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
    const found = await links(ctx, child)
    if (found.length === 0)
      return (
        <p class="govuk-body gt-quiet">
          No family or other people are recorded yet. Returns do not hold them.
        </p>
      )
    return (
      <ul class="govuk-list gt-people">
        {found.map(link => (
          <li>
            <span class="gt-people__relation">
              {link.theirs ? (OTHER_SIDE[link.relation] ?? 'Knows') : RELATION[link.relation]}
            </span>{' '}
            {link.known ? (
              <a href={`/children/${link.person}`}>{link.named ?? link.known}</a>
            ) : (
              (link.named ?? 'Name not recorded')
            )}
            {link.pr && <span class="gt-quiet"> has parental responsibility</span>}
          </li>
        ))}
      </ul>
    )
  },
}
