import { choice, date, record, text } from '../../engines/records/index.ts'
import { ACCOMMODATION, ACTIVITY, IN_TOUCH } from '../../returns/ssda903/codes.ts'

/** How a care leaver is doing around a birthday, as the SSDA903 asks (OC3). */
export const LeaverYear = record('care_leaver_year', 'Care leaver’s year', {
  year: text('Which collection year?').optional(),
  inTouch: choice(IN_TOUCH, 'Are we in touch?').optional(),
  activity: choice(ACTIVITY, 'What are they doing?').optional(),
  accommodation: choice(ACCOMMODATION, 'Where are they living?').optional(),
})

/** A young person's right to a care leaver's service, from when to when. */
export const LeaverService = record('care_leaver_service', 'Care leaver’s service', {
  startedOn: date('From which day?'),
  endedOn: date('Until which day?').optional(),
})
