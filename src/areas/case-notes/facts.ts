import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { CaseNote } from './records.ts'

/** Each visit of a note at which the child was seen: child_id, record_id, on_date, alone. */
export const visitNoteFacts: Facts = {
  view: 'visit_note_fact',
  about: 'Each visit written down as a note at which the child was seen',
  of: [CaseNote],
  rows: sql`select child_id, id as record_id, happened_on as on_date, seen = 'alone' as alone from case_note
    where kind = 'visit' and done = 'done' and seen in ('seen', 'alone')`,
}

/** Each visit of a note, found or not: child_id, record_id, on_date, seen, bedroom_seen. */
export const noteVisitFacts: Facts = {
  view: 'note_visit_fact',
  about: 'Each visit written down as a note, whether the child was seen or not',
  of: [CaseNote],
  rows: sql`select child_id, id as record_id, happened_on as on_date, seen, bedroom_seen from case_note
    where kind = 'visit' and happened_on is not null`,
}

/** Clocks that are met by seeing the child, of whichever area. */
export { VISIT_CLOCKS } from './late.ts'
/** Notes of what happened with a child, for clocks that are met by a visit. */
export { CaseNote } from './records.ts'
/** On which days notes say that a child was seen. */
export { daysSeen, daysSeenInPerson } from './seen.ts'
/** What the form of a visit says of the deadlines that it meets. */
export { sayingWhatItMeets } from './visit-form.tsx'

/** Where a visit is written down, for clocks that are met by one. */
export const WRITE_A_NOTE = '/areas/case-notes/children/:child/write'
