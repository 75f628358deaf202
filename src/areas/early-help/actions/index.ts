import type { Action } from '../../../engines/area.ts'
import { beginning } from './begin.ts'
import { ending } from './end.ts'
import { grouping } from './group.ts'
import { helping } from './help.ts'

/** Everything that can be done about a child’s early help, in the order in which it comes. */
export const ofHelp: readonly Action[] = [...beginning, ...helping, ...ending]

/** All that, and what can be done about anybody’s place on a group programme. */
export const actions: readonly Action[] = [...ofHelp, ...grouping]
