import { addMonths, type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { CRITERIA, MONTHS_BACK, NEEDS, OUTCOME, type Outcome } from './outcomes.ts'

/** A family whose record meets the criteria: children whom the viewer may see, and what was found of them. */
export type FoundFamily = {
  /** The child by whom the family is named here. */
  child: string
  children: { id: string; name: string }[]
  needs: { child: string; outcome: Outcome; found: string; on: Day }[]
}

const inForce = (today: Day) => CRITERIA.filter(({ from }) => from <= today)

/** Every criterion's rows, each with its outcome. */
const signs = (today: Day): string =>
  inForce(today)
    .map(({ outcome, rows }) => `select '${outcome}' as outcome, child_id, on_date, found from (${rows}) r`)
    .join('\nunion all\n')

type Row = {
  family: string
  id: string
  name: string
  outcome: Outcome
  found: string
  on: Day
  families: number
}

/**
 * Families whose record meets the criteria and who are not in the programme, the most needs first; only children whom
 * the viewer may see count. A family is the child with brothers and sisters. `of` asks about one child's family alone.
 */
export async function familiesFound(
  ctx: Ctx,
  page: { limit: number; offset: number },
  of: string | null = null,
): Promise<{ count: number; families: FoundFamily[] }> {
  const rows = await ctx.db.rows<Row>(
    `with sign as (select * from (${signs(ctx.today)}) s where on_date between $1::date and $2::date),
      touched as (select distinct child_id from sign),
      belongs as (
        select t.child_id, least(t.child_id::text, (select min(s.sibling_id::text) from sibling_fact s where s.person_id = t.child_id))
          as family
        from touched t),
      met as (
        select b.family, count(distinct s.outcome) as needs from sign s join belongs b on b.child_id = s.child_id
        group by 1 having count(distinct s.outcome) >= ${NEEDS}),
      waiting as (
        select m.family, m.needs from met m
        where not exists (select from supported_family p join belongs b on b.child_id = p.child_id
          where b.family = m.family and p.ended_on is null)
          and ($5::uuid is null or exists (select from belongs b where b.family = m.family and b.child_id = $5::uuid))),
      shown as (select family, needs, count(*) over () as families from waiting order by needs desc, family limit $3 offset $4)
     select h.family, b.child_id as id, p.name, s.outcome, s.found, max(s.on_date) as on, h.families::int as families
     from shown h join belongs b on b.family = h.family join person_profile p on p.person_id = b.child_id
     join sign s on s.child_id = b.child_id
     group by h.family, h.needs, h.families, b.child_id, p.name, p.born_on, s.outcome, s.found
     order by h.needs desc, h.family, p.born_on nulls last, p.name, s.outcome, s.found`,
    [isoDay(addMonths(ctx.today, -MONTHS_BACK)), isoDay(ctx.today), page.limit, page.offset, of],
  )
  const families = new Map<string, FoundFamily>()
  for (const { family, id, name, outcome, found, on } of rows) {
    const one = families.get(family) ?? { child: id, children: [], needs: [] }
    if (!one.children.some(child => child.id === id)) one.children.push({ id, name })
    one.needs.push({ child: id, outcome, found, on })
    families.set(family, one)
  }
  return { count: rows[0]?.families ?? 0, families: [...families.values()] }
}

/** Which of the ten were found, each once. */
export const outcomesOf = ({ needs }: FoundFamily): Outcome[] =>
  (Object.keys(OUTCOME) as Outcome[]).filter(outcome => needs.some(need => need.outcome === outcome))
