import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

const enquiries = sql`select child_id, 'section_47' as record_kind, id as record_id, started_on as on_date, true as numerator,
    null::numeric as value from section_47 where started_on is not null`

export const enquiriesInPeriod = indicator('s47-enquiries-in-period', {
  title: 'Section 47 enquiries started',
  definition: 'The number of section 47 enquiries that began in the period, one for each child.',
  measure: 'count',
  shape: 'events',
  better: 'neutral',
  rows: enquiries,
})

export const enquiryToConference = indicator('s47-to-icpc-conversion', {
  title: 'Section 47 enquiries that led to a conference',
  definition:
    'Of section 47 enquiries that began in the period, the share that led to an initial child protection conference.',
  measure: 'percent',
  shape: 'events',
  better: 'neutral',
  // The census holds no day on which an enquiry ended, so it counts when it began, and apart until it is decided.
  rows: sql`select child_id, 'section_47' as record_kind, id as record_id, started_on as on_date,
      case when conference_on is not null then true when conference_not_needed in ('1', 'true') then false end as numerator,
      null::numeric as value from section_47 where started_on is not null`,
})

export const conferenceInTime = indicator('icpc-within-15-working-days', {
  title: 'Initial conferences within 15 working days',
  definition:
    'Of children whose initial child protection conference was held in the period, the share held within 15 working days of the start of the section 47 enquiry.',
  measure: 'percent',
  shape: 'events',
  better: 'higher',
  rows: sql`select child_id, 'section_47' as record_kind, about_id::uuid as record_id, met_on as on_date,
      case state when 'met' then true when 'late' then false end as numerator, null::numeric as value
    from clock_run where clock = 'icpc-15' and met_on is not null and state <> 'excused'`,
})
