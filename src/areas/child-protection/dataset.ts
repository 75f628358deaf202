import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { flags, isNoVisitYet, ssdRows, yesOrNo } from '../../returns/ssd/rows.ts'
import { CP_PLANS } from '../../returns/ssd/tables/cp-plans.ts'
import { CP_REVIEWS } from '../../returns/ssd/tables/cp-reviews.ts'
import { CP_VISITS } from '../../returns/ssd/tables/cp-visits.ts'
import { INITIAL_CP_CONFERENCE } from '../../returns/ssd/tables/initial-cp-conference.ts'
import { PRE_PROCEEDINGS } from '../../returns/ssd/tables/pre-proceedings.ts'
import { S47_ENQUIRY } from '../../returns/ssd/tables/s47-enquiry.ts'

export const datasetRows: DatasetRows[] = [
  ssdRows(S47_ENQUIRY, {
    from: sql`section_47 s left join referral_fact r on r.record_id = s.referral`,
    id: sql`s.id`,
    child: sql`s.child_id`,
    cells: {
      s47e_referral_id: sql`r.record_id`,
      s47e_s47_start_date: sql`s.started_on`,
      s47e_s47_end_date: sql`s.ended_on`,
      s47e_s47_outcome_json: sql`case when s.conference_on is not null or s.conference_not_needed is not null then ${flags(
        {
          CP_CONFERENCE_FLAG: sql`(s.conference_on is not null or s.conference_not_needed in ('0', 'false'))`,
        },
      )} end`,
    },
  }),
  ssdRows(INITIAL_CP_CONFERENCE, {
    // An enquiry holds the day of its conference. A plan is made by the conference, on that day.
    from: sql`section_47 s left join referral_fact r on r.record_id = s.referral
      left join lateral (select p.id from protection_plan p where p.child_id = s.child_id and p.started_on = s.conference_on
        order by p.id limit 1) made on true
      where s.conference_on is not null`,
    id: sql`s.id`,
    child: sql`s.child_id`,
    cells: {
      icpc_s47_enquiry_id: sql`s.id`,
      icpc_cp_plan_id: sql`made.id`,
      icpc_referral_id: sql`r.record_id`,
      icpc_icpc_target_date: sql`s.conference_target_on`,
      icpc_icpc_date: sql`s.conference_on`,
      icpc_icpc_outcome_cp_flag: yesOrNo(sql`(made.id is not null)`),
      icpc_icpc_outcome_json: flags({ CP_FLAG: sql`(made.id is not null)` }),
    },
  }),
  ssdRows(CP_PLANS, {
    from: sql`protection_plan p left join referral_fact r on r.record_id = p.referral
      left join lateral (select s.id from section_47 s where s.child_id = p.child_id and s.conference_on = p.started_on
        order by s.id limit 1) by on true`,
    id: sql`p.id`,
    child: sql`p.child_id`,
    cells: {
      cppl_referral_id: sql`r.record_id`,
      cppl_icpc_id: sql`by.id`,
      cppl_cp_plan_start_date: sql`p.started_on`,
      cppl_cp_plan_end_date: sql`p.ended_on`,
      cppl_cp_plan_initial_category: sql`p.initial_category`,
      cppl_cp_plan_latest_category: sql`p.latest_category`,
    },
  }),
  ssdRows(CP_VISITS, {
    // A row names the plan: the one that the visit's day lies in. A visit outside every plan is in none.
    from: sql`(select id, child_id, visited_on, seen, bedroom_seen from protection_visit
        union all select n.record_id, n.child_id, n.on_date, n.seen, n.bedroom_seen from note_visit_fact n
        where ${isNoVisitYet(sql`protection_visit`)}) v join lateral (select p.id from protection_plan p where p.child_id = v.child_id
        and p.started_on <= v.visited_on and (p.ended_on is null or p.ended_on >= v.visited_on)
        order by p.started_on desc, p.id limit 1) p on true`,
    id: sql`v.id`,
    child: sql`v.child_id`,
    cells: {
      cppv_cp_plan_id: sql`p.id`,
      cppv_cp_visit_date: sql`v.visited_on`,
      cppv_cp_visit_seen: yesOrNo(sql`v.seen in ('seen', 'alone')`),
      cppv_cp_visit_seen_alone: yesOrNo(sql`v.seen = 'alone'`),
      cppv_cp_visit_bedroom: yesOrNo(sql`v.bedroom_seen`),
    },
  }),
  ssdRows(CP_REVIEWS, {
    from: sql`protection_review v left join protection_plan p on p.id = v.plan
      where exists (select from protection_plan any_plan where any_plan.child_id = v.child_id)`,
    id: sql`v.id`,
    child: sql`v.child_id`,
    cells: {
      cppr_cp_plan_id: sql`p.id`,
      cppr_cp_review_date: sql`v.reviewed_on`,
      // A plan ends by a conference, on its day.
      cppr_cp_review_outcome_continue_cp: yesOrNo(
        sql`p.ended_on is distinct from v.reviewed_on and p.id is not null and v.reviewed_on is not null`,
      ),
    },
  }),
  ssdRows(PRE_PROCEEDINGS, {
    from: sql`pre_proceedings p`,
    id: sql`p.id`,
    child: sql`p.child_id`,
    cells: {
      prep_pre_pro_decision_date: sql`p.started_on`,
      prep_initial_pre_pro_meeting_date: sql`p.first_meeting_on`,
      prep_agree_stepdown_issue_date: sql`p.decided_on`,
      prep_pre_pro_letter_date: sql`p.letter_sent_on`,
      prep_care_pro_letter_date: sql`p.notice_sent_on`,
      prep_pre_pro_meetings_num: sql`p.reviews`,
    },
  }),
]
