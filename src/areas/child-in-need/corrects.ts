import type { Corrects } from '../../engines/corrections/index.ts'
import { Plan, Visit } from './records.ts'

export const corrects: Corrects[] = [
  {
    kind: Plan,
    ask: ['startedOn', 'endedOn', 'referral'],
    decided: {
      fields: ['endedOn'],
      by: 'the manager who closes a case',
      may: ['team-manager', 'head-of-service'],
    },
  },
  // The child's words, and what happened, stay as they were written.
  { kind: Visit, ask: ['visitedOn', 'seen', 'how', 'bedroomSeen'] },
]
