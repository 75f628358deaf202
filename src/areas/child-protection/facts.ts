import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Conference } from './conference/records.ts'
import { courtTimetable } from './court-timetable.ts'
import { Plan, Review } from './records.ts'

/** Each child protection plan: child_id, record_id, from_on, to_on (null while open). */
export const protectionPlanFacts: Facts = {
  view: 'protection_plan_fact',
  about: 'Each child protection plan, from the day it started to the day it ended',
  of: [Plan],
  rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on
    from protection_plan where started_on is not null`,
}

/** Each review conference that was held: child_id, record_id, on_date. */
export const protectionReviewFacts: Facts = {
  view: 'protection_review_fact',
  about: 'Each review child protection conference',
  of: [Review],
  rows: sql`select child_id, id as record_id, reviewed_on as on_date from protection_review where reviewed_on is not null`,
}

/** What each conference decided, as its chair wrote it down: child_id, record_id, held_on, decision (CONFERENCE_DECISION), reason, next_on. */
export const conferenceFacts: Facts = {
  view: 'conference_fact',
  about: 'Each child protection conference, what it decided and why, and when the next one is',
  of: [Conference],
  rows: sql`select child_id, id as record_id, held_on, decision, reason, next_on from protection_conference`,
}

/** Whose proceedings have a court timetable, for the plans of every kind. */
export const courtTimetableFacts = courtTimetable.facts
/** What every conference that makes a plan has in common, wherever the child comes from. */
export { whyNoConferenceOn } from './conference/days.ts'
export { makePlan, whyNoPlan, whyNotThisCategory } from './conference/make-plan.ts'
export { DECISION as CONFERENCE_DECISION } from './conference/records.ts'
export { CHAIRING, whyNotChair } from './conference/who.ts'
/**
 * The plan itself, which ends when the conference of another authority has taken it over; and an enquiry, while which is
 * open no case closes.
 */
export { Enquiry, Plan as ProtectionPlan } from './records.ts'
