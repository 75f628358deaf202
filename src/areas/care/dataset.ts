import { type Sql, sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { isNoVisitYet, ssdRows, yesOrNo } from '../../returns/ssd/rows.ts'
import { CLA_CARE_PLAN } from '../../returns/ssd/tables/cla-care-plan.ts'
import { CLA_EPISODES } from '../../returns/ssd/tables/cla-episodes.ts'
import { CLA_PREVIOUS_PERMANENCE } from '../../returns/ssd/tables/cla-previous-permanence.ts'
import { CLA_REVIEWS } from '../../returns/ssd/tables/cla-reviews.ts'
import { CLA_VISITS } from '../../returns/ssd/tables/cla-visits.ts'
import { IMMIGRATION_STATUS } from '../../returns/ssd/tables/immigration-status.ts'
import { LEGAL_STATUS } from '../../returns/ssd/tables/legal-status.ts'
import { PERMANENCE } from '../../returns/ssd/tables/permanence.ts'

/** Joins the period of care that a day lies in: a child who leaves and comes back on one day is in the later. */
const periodOn = (
  child: Sql,
  day: Sql,
): Sql => sql`left join lateral (select p.began_with, p.from_on, p.start_known
    from period_of_care p where p.child_id = ${child} and p.from_on <= ${day} and (p.to_on is null or p.to_on >= ${day})
    order by p.from_on desc limit 1) period on true`

/** The dataset knows of these only of children with an episode of care. */
const hasEpisode = (child: Sql): Sql => sql`exists (select from care_episode e where e.child_id = ${child})`

export const datasetRows: DatasetRows[] = [
  ssdRows(CLA_EPISODES, {
    from: sql`care_episode e ${periodOn(sql`e.child_id`, sql`e.started_on`)}`,
    id: sql`e.id`,
    child: sql`e.child_id`,
    cells: {
      clae_cla_episode_start_date: sql`e.started_on`,
      clae_cla_episode_start_reason: sql`e.reason_began`,
      clae_cla_primary_need_code: sql`e.category_of_need`,
      clae_cla_episode_ceased_date: sql`e.ended_on`,
      clae_cla_episode_ceased_reason: sql`e.reason_ended`,
      // A period of care is known by the episode it began with.
      clae_cla_id: sql`period.began_with`,
      clae_entered_care_date: sql`case when period.start_known then period.from_on end`,
    },
  }),
  ssdRows(LEGAL_STATUS, {
    // One row for as long as the status stayed the same without a day between.
    from: sql`(select (array_agg(id order by started_on, id))[1] as id, child_id, legal_status, min(started_on) as from_on,
        case when bool_and(ended_on is not null) then max(ended_on) end as to_on
      from (select e.*, sum(case when same then 0 else 1 end) over (partition by child_id order by started_on, id) as nth
        from (select e.*, coalesce(lag(legal_status) over w = legal_status and lag(ended_on) over w = started_on, false) as same
          from care_episode e where started_on is not null and legal_status is not null
          window w as (partition by child_id order by started_on, id)) e) e
      group by child_id, legal_status, nth) l`,
    id: sql`l.id`,
    child: sql`l.child_id`,
    cells: {
      lega_legal_status: sql`l.legal_status`,
      lega_legal_status_start_date: sql`l.from_on`,
      lega_legal_status_end_date: sql`l.to_on`,
    },
  }),
  ssdRows(CLA_REVIEWS, {
    from: sql`care_review v ${periodOn(sql`v.child_id`, sql`v.reviewed_on`)}`,
    id: sql`v.id`,
    child: sql`v.child_id`,
    cells: {
      clar_cla_id: sql`period.began_with`,
      clar_cla_review_date: sql`v.reviewed_on`,
      clar_cla_review_participation: sql`v.participation`,
    },
  }),
  ssdRows(CLA_VISITS, {
    // A visit that was written as a note is one of care while the child was in care that day.
    from: sql`(select id, child_id, visited_on, seen, false as is_note from care_visit
        union all select n.record_id, n.child_id, n.on_date, n.seen, true from note_visit_fact n
        where ${isNoVisitYet(sql`care_visit`)}) v
      ${periodOn(sql`v.child_id`, sql`v.visited_on`)}
      where case when v.is_note then period.began_with is not null else ${hasEpisode(sql`v.child_id`)} end`,
    id: sql`v.id`,
    child: sql`v.child_id`,
    cells: {
      clav_cla_id: sql`period.began_with`,
      clav_cla_visit_date: sql`v.visited_on`,
      clav_cla_visit_seen: yesOrNo(sql`v.seen in ('seen', 'alone')`),
      clav_cla_visit_seen_alone: yesOrNo(sql`v.seen = 'alone'`),
    },
  }),
  ssdRows(CLA_PREVIOUS_PERMANENCE, {
    from: sql`previous_permanence b where ${hasEpisode(sql`b.child_id`)}`,
    id: sql`b.id`,
    child: sql`b.child_id`,
    cells: {
      lapp_previous_permanence_order_date: sql`b.arranged_when`,
      lapp_previous_permanence_option: sql`b.option`,
      lapp_previous_permanence_la: sql`b.authority`,
    },
  }),
  ssdRows(CLA_CARE_PLAN, {
    from: sql`care_plan c where ${hasEpisode(sql`c.child_id`)}`,
    id: sql`c.id`,
    child: sql`c.child_id`,
    cells: { lacp_cla_care_plan_start_date: sql`c.prepared_on` },
  }),
  ssdRows(IMMIGRATION_STATUS, {
    from: sql`unaccompanied u`,
    id: sql`u.id`,
    child: sql`u.child_id`,
    cells: {
      // The dataset has no codes for it; Ofsted's Annex A is made from it by this word.
      immi_immigration_status: sql`'UASC'`,
      immi_immigration_status_end_date: sql`u.until`,
    },
  }),
  ssdRows(PERMANENCE, {
    // Orders that ended care other than by adoption: SSDA903 codes E41 and E45 to E48.
    from: sql`period_of_care p where p.reason_ended in ('E41', 'E45', 'E46', 'E47', 'E48')`,
    id: sql`p.id`,
    child: sql`p.child_id`,
    cells: {
      perm_cla_id: sql`p.began_with`,
      perm_permanence_order_date: sql`p.to_on`,
      perm_permanence_order_type: sql`case p.reason_ended when 'E41' then 'Child Arrangements Order/ Residence Order' else 'Special Guardianship' end`,
    },
  }),
]
