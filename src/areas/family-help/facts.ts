import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Referral } from '../front-door/facts.ts'
import { PathwayFrom, UnderSection17 } from './records.ts'

/** Family Help under section 17: child_id, record_id, referral, from_on, to_on (the day the case closed; null while it goes on). */
export const section17Facts: Facts = {
  view: 'family_help_section_17_fact',
  about: 'Family Help under section 17, from the day it was decided to the day the case closed',
  of: [UnderSection17, Referral],
  rows: sql`select s.child_id, s.id as record_id, s.referral, s.from_on, r.closed_on as to_on
    from family_help_section_17 s join referral_fact r on r.record_id = s.referral where s.from_on is not null`,
}

/** Which pathway was said to hold from which day: pathway, from_on, known_at. */
export const pathwayFacts: Facts = {
  view: 'family_help_pathway_fact',
  about: 'How families are helped, from which day on',
  of: [PathwayFrom],
  rows: sql`select pathway, from_on, known_at from family_help_pathway where from_on is not null`,
}

/** Whether Family Help holds on a day, in place of early help and child in need. Whoever asks joins the pathway’s facts. */
export { holdsToday, isFamilyHelp } from './pathway.ts'
/** The kind itself, for clocks that turn on it. */
export { UnderSection17 } from './records.ts'
export { type GoesOn, goOnUnderSection17, underSection17 } from './section-17.ts'
