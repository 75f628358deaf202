import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Episode, Lead } from './records.ts'

/**
 * Early help that somebody of another agency leads, from when to when: child_id, record_id (the lead), name, agency, hub,
 * from_on, to_on. It has no worker of the council, and is nobody's forgotten case: its lead works with the family.
 */
export const partnerHeldFacts: Facts = {
  view: 'partner_held_fact',
  about: 'Early help led by another agency, from when to when, and by whom',
  of: [Lead, Episode],
  rows: sql`select l.child_id, l.id as record_id, l.name, coalesce(l.agency_name, l.agency) as agency, e.hub, l.from_on,
      coalesce(l.to_on, e.ended_on) as to_on
    from early_help_lead l join early_help_episode e on e.id = l.episode
    where l.agency <> 'council' and l.from_on is not null`,
}

/** In Family Help whoever takes over from the lead in the work with the child takes over the lead. */
export { leadFollows } from './family-help.ts'
/**
 * The kinds themselves: for areas that ask for early help with the agreement it rests on (a screened notification), that oversee it, and
 * what ends when a child dies or a pregnancy ends: early help, who leads it, and a step that waits for an answer.
 */
export {
  Agreement as EarlyHelpAgreement,
  Episode as EarlyHelp,
  Lead,
  Request,
  STANDING,
  Step,
} from './records.ts'
