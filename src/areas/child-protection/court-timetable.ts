import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import type { Tells } from '../../engines/chronology/index.ts'
import { BEGUN_CHECKS, BEGUN_FIELDS } from '../../engines/plans/index.ts'
import { record } from '../../engines/records/index.ts'
import { planActions } from '../../web/plans/index.ts'

/**
 * What a court has directed in proceedings about a child, by when and by whom (Children Act 1989, section 32; Family Procedure
 * Rules 2010, rules 12.22 to 12.25).
 */
export const CourtTimetable = record('court_timetable', 'Court timetable', BEGUN_FIELDS, {
  checks: [...BEGUN_CHECKS],
})

/** How it is begun and ended. */
export const courtTimetableActions = planActions(CourtTimetable, {
  id: 'court-timetable',
  name: 'court timetable',
  may: ['social-worker', 'team-manager', 'head-of-service'],
})

/** From when to when a child has one: child_id, record_id, from_on, to_on. */
export const courtTimetableFacts: Facts = {
  view: 'court_timetable_fact',
  about: 'Each court timetable, from day to day',
  of: [CourtTimetable],
  rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from court_timetable`,
}

/** In the child’s story, on the day from which it holds. */
export const courtTimetableTells: Tells = {
  kind: 'court_timetable',
  lane: 'plan',
  shape: 'mark',
  rows: sql`select child_id, id as record_id, started_on as from_on, started_on as to_on, null::timestamptz as at,
      'Court timetable' as title, coalesce(says, '') as detail, 'plain' as tone, known_at from court_timetable`,
}
