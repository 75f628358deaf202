import type { Corrects } from '../../engines/corrections/index.ts'
import { LeaverService, LeaverYear } from './records.ts'

export const corrects: Corrects[] = [
  { kind: LeaverYear, ask: ['inTouch', 'activity', 'accommodation'] },
  { kind: LeaverService, ask: ['startedOn', 'endedOn'] },
]
