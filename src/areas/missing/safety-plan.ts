import { begunPlan } from '../../web/plans/index.ts'

/**
 * What keeps a child safe from exploitation and from harm outside the home, agreed with them and with whoever is round them
 * (Working Together to Safeguard Children 2023, chapter 3).
 */
export const safetyPlan = begunPlan('safety_plan', 'Safety plan against exploitation', [
  'social-worker',
  'personal-adviser',
  'team-manager',
  'head-of-service',
])
