import { begunPlan } from '../../web/plans/index.ts'

/**
 * What a court has directed in proceedings about a child, by when and by whom (Children Act 1989, section 32; Family Procedure
 * Rules 2010, rules 12.22 to 12.25).
 */
export const courtTimetable = begunPlan('court_timetable', 'Court timetable', [
  'social-worker',
  'team-manager',
  'head-of-service',
])
