import type { Corrects } from '../../engines/corrections/index.ts'
import { Allocation, Disability, Identity } from './records.ts'

export const corrects: Corrects[] = [
  {
    kind: Identity,
    ask: ['isMother', 'motherChildBorn', 'formerUpn'],
    codes: {
      name: 'disabilities',
      label: 'Which disabilities does the child have?',
      kind: Disability,
      field: 'disability',
      columns: ['Disability'],
    },
    rest: { href: '/areas/child/children/:child/identity', text: 'Correct who they are' },
    wrong: ({ isMother, motherChildBorn, disabilities }) => [
      ...(motherChildBorn !== null && isMother !== '1'
        ? [{ field: 'motherChildBorn', message: 'Leave this empty where she is no mother' }]
        : []),
      // Census guide: NONE is given alone.
      ...(/NONE,|,NONE/.test(String(disabilities))
        ? [{ field: 'disabilities', message: 'Tick “No disability” alone, or leave it out' }]
        : []),
    ],
  },
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
