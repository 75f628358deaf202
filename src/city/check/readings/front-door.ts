import { name, sql } from '../../../core/sql.ts'
import { indicatorView } from '../../../engines/records/index.ts'
import { type Reading, reading } from './reading.ts'

/** Questions about contacts, assessments and children in need. */
export const frontDoorReadings: readonly Reading[] = [
  reading('enquiry-forms', ['contact'], {
    definition:
      'The number of forms received: contacts of one source at one moment, for however many children.',
    measure: 'count',
    shape: 'events',
    rows: sql`select distinct on (received_at, source) child_id, 'contact' as record_kind, id as record_id,
        (received_at at time zone 'Europe/London')::date as on_date, true as numerator, null::numeric as value
      from contact where received_at is not null order by received_at, source, id`,
  }),
  reading('seen-within-5-working-days', ['assessment', 'referral'], {
    definition:
      'Of children who were to be seen in the period, the share seen within five working days of the referral.',
    measure: 'percent',
    shape: 'events',
    rows: sql`select child_id, 'assessment' as record_kind, about_id::uuid as record_id, due_on as on_date, state = 'met' as numerator,
        null::numeric as value
      from clock_run where clock = 'child-first-seen' and due_on is not null and state <> 'excused'`,
  }),
  reading('disabled-children-in-need', ['in_need_plan', 'disability'], {
    definition: 'The number of children with a child in need plan on the day who have a disability recorded.',
    measure: 'count',
    shape: 'spells',
    reads: 'as-at',
    rows: sql`select p.* from ${name(indicatorView('cin-plans-open'))} p
      where exists (select from disability d where d.child_id = p.child_id and d.disability <> 'NONE')`,
  }),
]
