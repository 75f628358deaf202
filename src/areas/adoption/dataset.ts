import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { ssdRows, yesOrNo } from '../../returns/ssd/rows.ts'
import { PERMANENCE } from '../../returns/ssd/tables/permanence.ts'

// One row for each decision that the child should be adopted. What is asked of a child who was adopted belongs to the last
// of them; where no decision is recorded it is a row of its own. The order made an end of the period of care (E11, E12).
const decisions = sql`(select p.id, p.child_id, p.decided_on, p.ceased_on, p.reason_ceased,
      case when row_number() over (partition by p.child_id order by p.decided_on desc nulls last, p.id) = 1 then a.id end as adoption
    from adoption_placement p left join lateral (select a.id from adoption a where a.child_id = p.child_id
      order by a.matched_on desc nulls last, a.id limit 1) a on true
  union all
  select a.id, a.child_id, a.decided_on, null, null, a.id from adoption a
    where not exists (select from adoption_placement p where p.child_id = a.child_id))`

export const datasetRows: DatasetRows[] = [
  ssdRows(PERMANENCE, {
    from: sql`${decisions} d left join adoption a on a.id = d.adoption
      left join lateral (select c.record_id, c.to_on, c.reason_ended from care_period c where c.child_id = d.child_id
        and c.from_on <= d.decided_on and (c.to_on is null or c.to_on >= d.decided_on) order by c.from_on desc limit 1) c on true
      left join lateral (select min(h.from_on) as on_day from placement_fact h where h.child_id = d.child_id
        and h.type in ('A3', 'A4', 'A5', 'A6') and h.from_on >= d.decided_on
        and (d.ceased_on is null or h.from_on <= d.ceased_on)) placed on true
      where exists (select from care_period any_care where any_care.child_id = d.child_id)`,
    id: sql`d.id`,
    child: sql`d.child_id`,
    cells: {
      perm_cla_id: sql`c.record_id`,
      perm_adm_decision_date: sql`d.decided_on`,
      perm_placed_for_adoption_date: sql`placed.on_day`,
      perm_matched_date: sql`a.matched_on`,
      perm_adopted_by_carer_flag: yesOrNo(sql`a.by_foster_carers = '1'`),
      perm_decision_reversed_date: sql`d.ceased_on`,
      perm_decision_reversed_reason: sql`d.reason_ceased`,
      perm_permanence_order_date: sql`case when c.reason_ended in ('E11', 'E12') and d.ceased_on is null then c.to_on end`,
      perm_permanence_order_type: sql`case when c.reason_ended in ('E11', 'E12') and d.ceased_on is null then 'Adoption' end`,
      perm_adopter_sex: sql`a.adopters_sex`,
      perm_adopter_legal_status: sql`a.adopters_status`,
      perm_number_of_adopters: sql`a.adopters::integer`,
    },
  }),
]
