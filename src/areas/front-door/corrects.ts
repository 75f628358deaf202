import type { Corrects } from '../../engines/corrections/index.ts'
import { Referral } from './records.ts'

/** Who closes a case, or finds that nothing more is to be done: tests/who-decides.test.ts. */
const CLOSING = ['team-manager', 'front-door-manager', 'head-of-service'] as const

export const corrects: Corrects[] = [
  {
    kind: Referral,
    // The front door made it, and may put it right whoever has the child by now.
    mayOfAny: ['front-door-manager', 'head-of-service'],
    // By what it came about is the front door's own and stays.
    ask: [
      'referredOn',
      'source',
      'primaryNeed',
      'noFurtherAction',
      'initialConferenceOn',
      'closedOn',
      'closureReason',
    ],
    decided: {
      fields: ['noFurtherAction', 'closedOn', 'closureReason'],
      by: 'the manager who closes a case',
      may: CLOSING,
    },
  },
]
