import type { Action } from '../../../engines/area.ts'
import { beginning } from './begin.ts'
import { ending } from './end.ts'
import { grouping } from './group.ts'
import { leadingFamilyHelp } from './in-family-help.ts'
import { leaving } from './lead.ts'
import { signingOff } from './sign-off.ts'
import { checkingStar } from './star.ts'
import { leavingRegister, registering } from './young-carer.ts'

/** What is decided about one child's early help, in the order in which it comes. */
export const ofHelp: readonly Action[] = [
  ...beginning,
  leaving,
  leadingFamilyHelp,
  ...signingOff,
  checkingStar,
  ...ending,
]

/** All that, the young carers register, and what can be done about anybody's place on a group programme. */
export const actions: readonly Action[] = [...ofHelp, registering, leavingRegister, ...grouping]
