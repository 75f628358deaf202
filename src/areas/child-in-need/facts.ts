/** The plan itself, which ends when another authority has accepted the child’s case. */
export { Plan as InNeedPlan } from './records.ts'
