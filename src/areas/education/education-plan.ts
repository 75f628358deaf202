import { begunPlan } from '../../web/plans/index.ts'

/**
 * The education part of a care plan: what helps a child to learn, agreed with school (Care Planning, Placement and Case Review
 * (England) Regulations 2010, regulation 5 and schedule 1, paragraph 2; Promoting the education of looked-after children, DfE 2018).
 */
export const educationPlan = begunPlan('education_plan', 'Personal education plan', [
  'social-worker',
  'personal-adviser',
  'team-manager',
  'reviewing-officer',
  'head-of-service',
])
