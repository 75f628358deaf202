import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { healthPlan } from './health-plan.ts'
import { Surgery, SurgeryContact, SurgeryRegistration } from './records-surgery.ts'

/** Each registration with a surgery: child_id, record_id, surgery (its id), name, from_on, to_on. */
export const surgeryRegistrationFacts: Facts = {
  view: 'surgery_registration_fact',
  about: 'With which surgery each child is registered, from day to day',
  of: [SurgeryRegistration, Surgery],
  rows: sql`select r.child_id, r.id as record_id, r.surgery, s.name, r.from_on, r.to_on
    from surgery_registration r join surgery s on s.id = r.surgery`,
}

/** How each surgery is reached, from which day: record_id, surgery (its id), reader, sent_to, telephone, from_on. */
export const surgeryContactFacts: Facts = {
  view: 'surgery_contact_fact',
  about: 'Who is told at each surgery, and where they are reached, from a day',
  of: [SurgeryContact],
  rows: sql`select id as record_id, surgery, reader, sent_to, telephone, from_on, known_at from surgery_contact`,
}

/** Who has a health plan, for the plans of every kind. */
export const healthPlanFacts = healthPlan.facts
