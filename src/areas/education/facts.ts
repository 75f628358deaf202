import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { educationPlan } from './education-plan.ts'
import { School, SchoolContact, SchoolPlace } from './records.ts'

/** Each place at a school: child_id, record_id, school (its id), name, from_on, to_on. */
export const schoolPlaceFacts: Facts = {
  view: 'school_place_fact',
  about: 'Each child’s place at a school, from day to day',
  of: [SchoolPlace, School],
  rows: sql`select p.child_id, p.id as record_id, p.school, s.name, p.from_on, p.to_on
    from school_place p join school s on s.id = p.school`,
}

/** How each school is reached, from which day: record_id, school (its id), reader, sent_to, telephone, from_on. */
export const schoolContactFacts: Facts = {
  view: 'school_contact_fact',
  about: 'Who is told at each school, and where they are reached, from a day',
  of: [SchoolContact],
  rows: sql`select id as record_id, school, reader, sent_to, telephone, from_on, known_at from school_contact`,
}

/** Who has a personal education plan, for the plans of every kind. */
export const educationPlanFacts = educationPlan.facts
