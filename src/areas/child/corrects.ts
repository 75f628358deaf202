import type { Corrects } from '../../engines/corrections/index.ts'
import { Allocation, Disability } from './records.ts'

export const corrects: Corrects[] = [
  { kind: Disability, ask: ['disability'] },
  {
    kind: Allocation,
    // Who works with a child is for a manager to say, by allocating; the days and the reason may have been written down wrongly.
    may: ['team-manager', 'front-door-manager', 'performance-analyst'],
    ask: ['fromOn', 'toOn', 'changeReason'],
    // Whoever leaves on a day that is agreed already leaves then.
    mayBeToCome: ['toOn'],
  },
]
