import type { Action } from '../../../engines/area.ts'
import { beginning } from './begin.ts'
import { ending } from './end.ts'
import { helping } from './help.ts'

/** Everything that can be done about a child's early help, in the order in which it comes. */
export const actions: readonly Action[] = [...beginning, ...helping, ...ending]
