import { begunPlan } from '../../web/plans/index.ts'

/**
 * What a child’s health needs, from their health assessment (Care Planning, Placement and Case Review (England) Regulations
 * 2010, regulation 7 and schedule 1, paragraph 1).
 */
export const healthPlan = begunPlan('health_plan', 'Health plan', [
  'social-worker',
  'personal-adviser',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
])
