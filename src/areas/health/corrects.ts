import type { Corrects } from '../../engines/corrections/index.ts'
import { HealthCheck, HealthYear } from './records.ts'

export const corrects: Corrects[] = [
  {
    kind: HealthYear,
    ask: [
      'sdqScore',
      'sdqReason',
      'convicted',
      'healthChecks',
      'immunised',
      'teethChecked',
      'assessed',
      'substanceMisuse',
      'helpReceived',
      'helpOffered',
    ],
  },
  { kind: HealthCheck, ask: ['kind', 'heldOn', 'by'] },
]
